package org.tiepdan.servicekit.testkit.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Role;
import org.tiepdan.eventing.EventJson;

/**
 * An issuer of tokens on its own port: it publishes its key as an OpenID Connect provider does, and signs whatever a test requests. All
 * tests of a JVM share one: {@link #shared}.
 */
public final class TestIssuer implements AutoCloseable {
    private static final Duration LIFETIME = Duration.ofHours(2);

    private final HttpServer server;
    private final RSAKey key;
    private final String scheme;

    private TestIssuer(HttpServer server, RSAKey key, String scheme) {
        this.server = server;
        this.key = key;
        this.scheme = scheme;
    }

    private static final class Shared {
        static final TestIssuer ONE = start();
    }

    public static TestIssuer shared() {
        return Shared.ONE;
    }

    public static TestIssuer start() {
        return start(null);
    }

    /** @param tls its certificate; null for plain HTTP */
    public static TestIssuer start(@Nullable SSLContext tls) {
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            var server = tls == null ? HttpServer.create(address, 0) : withTls(HttpsServer.create(address, 0), tls);
            var key = new RSAKeyGenerator(2048).keyID("test").generate();
            var issuer = new TestIssuer(server, key, tls == null ? "http" : "https");
            issuer.serve("/.well-known/openid-configuration", issuer.configuration());
            issuer.serve("/jwks", new JWKSet(issuer.key.toPublicJWK()).toJSONObject());
            issuer.server.start();
            return issuer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpsServer withTls(HttpsServer server, SSLContext tls) {
        server.setHttpsConfigurator(new HttpsConfigurator(tls));
        return server;
    }

    /** The issuer in tokens, which services trust through {@code access.issuers}. */
    public String uri() {
        return scheme + "://127.0.0.1:" + server.getAddress().getPort();
    }

    /** @return a token of a person with this role at these bodies */
    public String token(Role role, String... bodies) {
        return token(new Caller("cb-" + role.code(), Set.of(role), Set.of(bodies)));
    }

    public String token(Caller caller) {
        return token(caller, "tiepdan", Instant.now().plus(LIFETIME));
    }

    /** @param audience of the token; services accept {@code tiepdan} */
    public String token(Caller caller, String audience, Instant expires) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(uri())
                .subject(caller.id())
                .audience(audience)
                .issueTime(Date.from(expires.minus(LIFETIME)))
                .expirationTime(Date.from(expires))
                .claim("roles", caller.roles().stream().map(Role::code).toList())
                .claim("bodies", List.copyOf(caller.bodies()))
                .build();
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private Map<String, Object> configuration() {
        return Map.of(
                "issuer",
                uri(),
                "jwks_uri",
                uri() + "/jwks",
                "subject_types_supported",
                List.of("public"),
                "response_types_supported",
                List.of("code"),
                "id_token_signing_alg_values_supported",
                List.of("RS256"));
    }

    private void serve(String path, Map<String, Object> json) {
        byte[] body = EventJson.MAPPER.writeValueAsString(json).getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            try (var answer = exchange.getResponseBody()) {
                answer.write(body);
            }
        });
    }
}
