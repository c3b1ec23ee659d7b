package org.tiepdan.servicekit.held;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.MediaType;
import org.tiepdan.servicekit.testkit.tls.Certificates;

class OtherInstancesTest {
    private final OtherInstances others = new OtherInstances();
    private HttpServer other;
    private URI address;

    @BeforeEach
    void start() throws IOException {
        other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/problem", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/problem+json");
            boolean alone = exchange.getRequestHeaders().containsKey(OtherInstances.FORWARDED);
            exchange.sendResponseHeaders(alone ? 404 : 400, 2);
            exchange.getResponseBody().write("{}".getBytes(UTF_8));
            exchange.close();
        });
        other.createContext("/plain", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        other.start();
        address = URI.create("http://127.0.0.1:" + other.getAddress().getPort());
    }

    @AfterEach
    void stop() {
        other.stop(0);
    }

    @Test
    void passesOnWhatItSaysFromItsOwnPart() {
        var answer = others.passedOn(address.resolve("/problem"));

        assertThat(answer.getStatusCode().value()).isEqualTo(404);
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer.getBody()).asString().isEqualTo("{}");
        assertThat(others.passedOn(address.resolve("/plain")).getHeaders().getContentType())
                .isEqualTo(MediaType.APPLICATION_JSON);
    }

    @Test
    void isAskedOverTlsWhereTheAuthorityIsTheOneThatWasNamed(@TempDir Path folder) throws IOException {
        var certificates = Certificates.in(folder);
        var server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(certificates.server()));
        server.start();
        try {
            var overTls = URI.create("https://127.0.0.1:" + server.getAddress().getPort());

            assertThat(new OtherInstances(certificates.client()).ask(overTls).statusCode())
                    .isEqualTo(404);
            assertThatExceptionOfType(NotReadyException.class).isThrownBy(() -> others.ask(overTls));
        } finally {
            server.stop(0);
        }
    }

    @Test
    void oneThatDoesNotAnswerIsNotReady() {
        other.stop(0);

        assertThatExceptionOfType(NotReadyException.class)
                .isThrownBy(() -> others.ask(address.resolve("/problem")))
                .satisfies(away -> assertThat(away.problem().headers()).containsEntry("Retry-After", "2"));
    }
}
