package org.tiepdan.servicekit.held;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.tiepdan.servicekit.testkit.tls.Certificates;

class OtherInstancesTest {
    private final OtherInstances others = new OtherInstances();
    private final MockHttpServletRequest asked = new MockHttpServletRequest();
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
        other.createContext(
                "/slow",
                exchange -> CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS)
                        .execute(() -> answer(exchange)));
        other.createContext("/token", exchange -> {
            var token = exchange.getRequestHeaders().getFirst("Authorization");
            exchange.sendResponseHeaders(200, token == null ? -1 : token.length());
            if (token != null) {
                exchange.getResponseBody().write(token.getBytes(UTF_8));
            }
            exchange.close();
        });
        other.start();
        address = URI.create("http://127.0.0.1:" + other.getAddress().getPort());
    }

    private static void answer(HttpExchange exchange) {
        try (exchange) {
            exchange.sendResponseHeaders(200, -1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterEach
    void stop() {
        other.stop(0);
    }

    @Test
    void passesOnWhatItSaysFromItsOwnPart() {
        var answer = others.passedOn(address.resolve("/problem"), asked);

        assertThat(answer.getStatusCode().value()).isEqualTo(404);
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer.getBody()).asString().isEqualTo("{}");
        assertThat(others.passedOn(address.resolve("/plain"), asked)
                        .getHeaders()
                        .getContentType())
                .isEqualTo(MediaType.APPLICATION_JSON);
    }

    @Test
    void waitsForAnAnswerAsLongAsItMayTake() {
        var slow = address.resolve("/slow");
        var body = "{}".getBytes(UTF_8);

        assertThat(others.passedOn(slow, asked, body, Duration.ofSeconds(30)).getStatusCode().value())
                .isEqualTo(200);
        assertThatExceptionOfType(NotReadyException.class)
                .isThrownBy(() -> others.passedOn(slow, asked, body, Duration.ofMillis(30)));
    }

    @Test
    void asksWithTheTokenOfTheRequestAndWithoutOneWhereThereIsNone() {
        assertThat(others.passedOn(address.resolve("/token"), asked).getBody()).isEmpty();

        asked.addHeader("Authorization", "Bearer of-the-caller");
        assertThat(others.passedOn(address.resolve("/token"), asked).getBody())
                .asString()
                .isEqualTo("Bearer of-the-caller");
    }

    @Test
    void aRequestThatSaysItIsForwardedIsKnown() {
        assertThat(OtherInstances.isForwarded(asked)).isFalse();

        asked.addHeader(OtherInstances.FORWARDED, "1");
        assertThat(OtherInstances.isForwarded(asked)).isTrue();
    }

    @Test
    void isAskedOverTlsWhereTheAuthorityIsTheOneThatWasNamed(@TempDir Path folder) throws IOException {
        var certificates = Certificates.in(folder);
        var server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(certificates.server()));
        server.start();
        try {
            var overTls = URI.create("https://127.0.0.1:" + server.getAddress().getPort());

            assertThat(new OtherInstances(certificates.client())
                            .ask(overTls, asked)
                            .statusCode())
                    .isEqualTo(404);
            assertThatExceptionOfType(NotReadyException.class).isThrownBy(() -> others.ask(overTls, asked));
        } finally {
            server.stop(0);
        }
    }

    @Test
    void oneThatDoesNotAnswerIsNotReady() {
        other.stop(0);

        assertThatExceptionOfType(NotReadyException.class)
                .isThrownBy(() -> others.ask(address.resolve("/problem"), asked))
                .satisfies(away -> assertThat(away.problem().headers()).containsEntry("Retry-After", "2"));
    }
}
