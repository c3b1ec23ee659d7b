package org.tiepdan.office.testkit.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Role;
import org.tiepdan.office.frame.Person;

/** The tokens of a {@link FakeProvider}, its client and its authorization codes. */
final class ProviderTokens {
    static final String SECRET = "made-up-secret";
    private static final String BASIC =
            "Basic " + Base64.getEncoder().encodeToString(("office:" + SECRET).getBytes(StandardCharsets.US_ASCII));

    private final String issuer;
    private final RSAKey key = Key.OF_ALL;
    private final AtomicInteger given = new AtomicInteger();

    /** Generating an RSA key takes a second; providers differ by their names. */
    private static final class Key {
        static final RSAKey OF_ALL = made();

        private static RSAKey made() {
            try {
                return new RSAKeyGenerator(2048).keyID("test").generate();
            } catch (JOSEException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    ProviderTokens(String issuer) {
        this.issuer = issuer;
    }

    Map<String, Object> published() {
        return Map.of(
                "issuer",
                issuer,
                "authorization_endpoint",
                issuer + "/authorize",
                "token_endpoint",
                issuer + "/token",
                "end_session_endpoint",
                issuer + "/logout",
                "jwks_uri",
                issuer + "/jwks",
                "subject_types_supported",
                List.of("public"),
                "response_types_supported",
                List.of("code"),
                "id_token_signing_alg_values_supported",
                List.of("RS256"));
    }

    Map<String, Object> keys() {
        return new JWKSet(key.toPublicJWK()).toJSONObject();
    }

    int given() {
        return given.get();
    }

    boolean isOfClient(@Nullable String authorization) {
        return BASIC.equals(authorization);
    }

    boolean proves(String verifier, String challenge) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(digest)
                    .equals(challenge);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param nonce of the ID token; empty for none */
    Map<String, Object> of(Person person, String nonce, String renewal, long lifetime) {
        given.incrementAndGet();
        return Map.of(
                "access_token",
                signed(person, "tiepdan", "", lifetime),
                "id_token",
                signed(person, "office", nonce, 600),
                "refresh_token",
                renewal,
                "token_type",
                "Bearer",
                "expires_in",
                lifetime);
    }

    private String signed(Person person, String audience, String nonce, long lifetime) {
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject(person.caller().id())
                .audience(audience)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(lifetime)))
                .jwtID(String.valueOf(given.get()))
                .claim("roles", person.caller().roles().stream().map(Role::code).toList())
                .claim("bodies", List.copyOf(person.caller().bodies()));
        if (audience.equals("office")) {
            claims.claim("name", person.name());
        }
        if (!nonce.isEmpty()) {
            claims.claim("nonce", nonce);
        }
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
