package org.tiepdan.servicekit.web.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jwt.JWTParser;
import java.net.http.HttpClient;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.web.client.RestTemplate;

/**
 * Checks tokens of several issuers. An issuer's keys are fetched with its first token; if it does not answer, it is asked again with the
 * next token, and until then its tokens are neither valid nor invalid. Not a {@code JwtDecoder} bean, because an identity provider has its
 * own.
 */
final class Issuers {
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int KEPT = 1000;
    /** As long as an issuer's keys are cached, so that a withdrawn key stays valid no longer than that. */
    private static final Duration KEPT_FOR = Duration.ofMinutes(5);

    /** Checking a signature costs a tenth of handling a petition, and a client sends the same token for minutes. */
    private final Cache<String, Jwt> checked =
            Caffeine.newBuilder().maximumSize(KEPT).expireAfterWrite(KEPT_FOR).build();

    private final Map<String, JwtDecoder> trusted;
    private final Clock clock;

    /** @param authorities the only certificate authorities trusted for issuers over TLS; null for those of the JVM */
    Issuers(AccessSettings settings, Clock clock, @Nullable SSLContext authorities) {
        this.clock = clock;
        var keys = keysOf(authorities);
        this.trusted = settings.issuers().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(),
                        issuer -> new SupplierJwtDecoder(() -> decoder(issuer, settings.audience(), keys)),
                        (first, _) -> first));
    }

    /**
     * @throws BadJwtException for a token that is not valid here
     * @throws AuthenticationServiceException when its issuer does not answer
     */
    Jwt decode(String token) {
        var known = checked.getIfPresent(token);
        if (known != null && isInTime(known)) {
            return known;
        }
        var jwt = judged(token);
        checked.put(token, jwt);
        return jwt;
    }

    private boolean isInTime(Jwt token) {
        var expires = token.getExpiresAt();
        return expires != null && expires.isAfter(clock.instant());
    }

    private Jwt judged(String token) {
        var decoder = trusted.get(issuerOf(token));
        if (decoder == null) {
            throw new BadJwtException("The issuer is not trusted.");
        }
        try {
            return decoder.decode(token);
        } catch (BadJwtException e) {
            throw e;
        } catch (JwtDecoderInitializationException | JwtException e) {
            throw new AuthenticationServiceException("The issuer does not answer.", e);
        }
    }

    private static String issuerOf(String token) {
        try {
            return String.valueOf(JWTParser.parse(token).getJWTClaimsSet().getIssuer());
        } catch (ParseException e) {
            throw new BadJwtException("The token is not a JWT.", e);
        }
    }

    /** Follows no redirects: keys come only from the configured address. */
    private static RestTemplate keysOf(@Nullable SSLContext authorities) {
        var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(PATIENCE);
        if (authorities != null) {
            client.sslContext(authorities);
        }
        var requests = new JdkClientHttpRequestFactory(client.build());
        requests.setReadTimeout(PATIENCE);
        return new RestTemplate(requests);
    }

    private static JwtDecoder decoder(String issuer, String audience, RestTemplate keys) {
        var decoder =
                NimbusJwtDecoder.withIssuerLocation(issuer).restOperations(keys).build();
        OAuth2TokenValidator<Jwt> forUs = new JwtClaimValidator<List<String>>(
                JwtClaimNames.AUD, audiences -> audiences != null && audiences.contains(audience));
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(JwtValidators.createDefaultWithIssuer(issuer), forUs));
        return decoder;
    }
}
