package org.tiepdan.servicekit.web.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.tiepdan.access.Role;
import org.tiepdan.servicekit.testkit.access.TestIssuer;

/** Tokens that name a trusted issuer but were not issued by it. */
class ForgedTokensTest {
    private static final TestIssuer ISSUER = TestIssuer.shared();
    private static RSAKey foreign;

    private final Issuers issuers =
            new Issuers(new AccessSettings(List.of(ISSUER.uri()), "tiepdan", null), Clock.systemUTC(), null);

    @BeforeAll
    static void makeAForeignKey() throws JOSEException {
        foreign = new RSAKeyGenerator(2048).keyID("test").generate();
    }

    private static JWTClaimsSet.Builder claims() {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER.uri())
                .subject("cb-leader")
                .audience("tiepdan")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(3600)))
                .claim("roles", List.of(Role.LEADER.code()));
    }

    private static String signed(JWSHeader header, JWSSigner signer) throws JOSEException {
        var token = new SignedJWT(header, claims().build());
        token.sign(signer);
        return token.serialize();
    }

    private void assertRefused(String token) {
        assertThatThrownBy(() -> issuers.decode(token)).isInstanceOf(BadJwtException.class);
    }

    @Test
    void aForeignKeyUnderTheNameOfTheIssuersIsNone() throws JOSEException {
        assertRefused(
                signed(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(), new RSASSASigner(foreign)));
    }

    @Test
    void aTokenThatBringsItsOwnKeyIsRefused() throws JOSEException {
        assertRefused(signed(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .jwk(foreign.toPublicJWK())
                        .build(),
                new RSASSASigner(foreign)));
        assertRefused(signed(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID("test")
                        .jwkURL(URI.create("http://127.0.0.1:1/jwks"))
                        .build(),
                new RSASSASigner(foreign)));
    }

    @Test
    void aTokenWithoutASignatureIsRefused() {
        assertRefused(new PlainJWT(claims().build()).serialize());
    }

    /** Nor is one whose signature uses a publicly known secret. */
    @Test
    void aSharedSecretIsNoSignature() throws JOSEException {
        assertRefused(signed(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("test").build(),
                new MACSigner(foreign.toPublicJWK().toJSONString())));
    }

    @Test
    void aTokenOfWhichALetterWasChangedIsRefused() {
        var token = ISSUER.token(Role.OFFICER, "commune");
        int middle = token.indexOf('.') + 10;
        var other = token.charAt(middle) == 'A' ? 'B' : 'A';

        assertRefused(token.substring(0, middle) + other + token.substring(middle + 1));
        assertThat(issuers.decode(token).getSubject()).isEqualTo("cb-officer");
    }
}
