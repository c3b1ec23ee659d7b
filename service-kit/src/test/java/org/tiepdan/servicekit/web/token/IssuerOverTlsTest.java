package org.tiepdan.servicekit.web.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.tiepdan.access.Role;
import org.tiepdan.servicekit.testkit.access.TestIssuer;
import org.tiepdan.servicekit.testkit.tls.Certificates;

/** Keys are accepted only over TLS from servers certified by a configured authority. */
class IssuerOverTlsTest {
    @TempDir
    private Path folder;

    @Test
    void isBelievedWhereThePrivateAuthorityVouchesForIt() {
        var certificates = Certificates.in(folder);
        try (var issuer = TestIssuer.start(certificates.server())) {
            var token = issuer.token(Role.OFFICER, "commune");

            assertThat(issuers(issuer, certificates.client()).decode(token).getSubject())
                    .isEqualTo("cb-officer");
            assertThatThrownBy(() -> issuers(issuer, null).decode(token))
                    .isInstanceOf(AuthenticationServiceException.class);
        }
    }

    @Test
    void anotherAuthorityDoesNotDo() {
        var certificates = Certificates.in(folder.resolve("one"));
        var others = Certificates.in(folder.resolve("another"));
        try (var issuer = TestIssuer.start(certificates.server())) {
            var token = issuer.token(Role.OFFICER, "commune");

            assertThatThrownBy(() -> issuers(issuer, others.client()).decode(token))
                    .isInstanceOf(AuthenticationServiceException.class);
        }
    }

    @Test
    void theProfileNamesTheAuthorities() {
        var certificates = Certificates.in(folder);
        try (var issuer = TestIssuer.start(certificates.server())) {
            new ApplicationContextRunner()
                    .withInitializer(new ConfigDataApplicationContextInitializer())
                    .withConfiguration(AutoConfigurations.of(SslAutoConfiguration.class))
                    .withPropertyValues(
                            "spring.config.import=classpath:service.yml",
                            "spring.profiles.active=private-ca",
                            "TLS_AUTHORITIES=" + certificates.authority(),
                            "access.issuers=" + issuer.uri())
                    .withUserConfiguration(Doors.class)
                    .run(context -> assertThat(context.getBean(Issuers.class)
                                    .decode(issuer.token(Role.OPERATOR))
                                    .getSubject())
                            .isEqualTo("cb-operator"));
        }
    }

    /** Keys come from the configured address: the server there cannot redirect the service elsewhere. */
    @Test
    void followsNoRedirect() throws Exception {
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.createContext("/elsewhere", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            var address = "http://127.0.0.1:" + server.getAddress().getPort();
            var token = new PlainJWT(new JWTClaimsSet.Builder().issuer(address).build()).serialize();
            var issuers = new Issuers(new AccessSettings(List.of(address), "tiepdan", null), Clock.systemUTC(), null);

            assertThatThrownBy(() -> issuers.decode(token)).isInstanceOf(AuthenticationServiceException.class);
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    private static Issuers issuers(TestIssuer issuer, SSLContext authorities) {
        return new Issuers(new AccessSettings(List.of(issuer.uri()), "tiepdan", null), Clock.systemUTC(), authorities);
    }

    /** Only the token check; no server requires more. */
    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(AccessSettings.class)
    static class Doors {
        @Bean
        Issuers issuers(AccessSettings settings, ObjectProvider<SslBundles> bundles) {
            return new ManagementDoor().issuers(settings, bundles);
        }
    }
}
