package org.tiepdan.servicekit.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.servicekit.testkit.api.SafeHeaders;

/** Slow clients keep neither a connection nor the service from others. Each test waits for a timeout: all run at the same time. */
@Timeout(120)
@Execution(ExecutionMode.CONCURRENT)
class SlownessTest {
    private static final Duration BETWEEN_BYTES = Duration.ofMillis(100);
    private static EdgeServer server;
    private static ScheduledExecutorService dripping;

    @BeforeAll
    static void start() {
        // No test may find the service busy with the others.
        server = EdgeServer.start("edge.requests=64");
        dripping = Executors.newScheduledThreadPool(4);
    }

    @AfterAll
    static void stop() {
        dripping.shutdownNow();
        server.close();
    }

    /** Sends a byte now and then until the connection is closed. */
    private static String dripped(String begin, String each) throws IOException {
        try (var client = new RawClient(server.port())) {
            client.send(begin);
            var drip = dripping.scheduleAtFixedRate(
                    () -> {
                        try {
                            client.send(each);
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    },
                    0,
                    BETWEEN_BYTES.toMillis(),
                    TimeUnit.MILLISECONDS);
            try {
                return client.all();
            } finally {
                drip.cancel(true);
            }
        }
    }

    @Test
    void aSilentConnectionEnds() throws IOException {
        try (var client = new RawClient(server.port())) {
            assertThat(client.all()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /te", "GET /text HTTP/1.1\r\n", "GET /text HTTP/1.1\r\nHost: localhost\r\nLong: x"})
    void aHeaderThatStopsEnds(String begin) throws IOException {
        try (var client = new RawClient(server.port())) {
            assertThat(client.send(begin).all()).doesNotContain("HTTP/1.1 5");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /te", "GET /text HTTP/1.1\r\nHost: localhost\r\nLong: x"})
    void aHeaderThatDripsEnds(String begin) throws IOException {
        var answer = dripped(begin, "x");

        assertThat(answer).startsWith("HTTP/1.1 408").contains("\"code\":\"request-timeout\"");
        assertThat(SafeHeaders.faults(AnswerHeadersTest.headers(answer))).isEmpty();
    }

    @Test
    void aHeaderThatStoppedIsNotHeldAgainstTheNextConnection() throws IOException {
        try (var client = new RawClient(server.port())) {
            assertThat(client.send("GET /te").all()).doesNotContain("HTTP/1.1 5");
        }
        for (int i = 0; i < 20; i++) {
            assertThat(RawClient.ask(server.port(), "GET /text", "", "")).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void aHeaderThatDripsAfterAnAnswerEnds() throws IOException {
        assertThat(dripped("GET /text HTTP/1.1\r\nHost: localhost\r\n\r\nGET /te", "x"))
                .startsWith("HTTP/1.1 200")
                .contains("HTTP/1.1 408");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/json", "/stream", "/nowhere"})
    void aBodyThatDripsEnds(String path) throws IOException {
        var begin = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";

        assertThat(dripped(begin + "Content-Length: 60000\r\n\r\n{", " "))
                .startsWith("HTTP/1.1 408")
                .contains("\"code\":\"request-timeout\"");
        assertThat(dripped(begin + "Transfer-Encoding: chunked\r\n\r\n", "1\r\n \r\n"))
                .startsWith("HTTP/1.1 408")
                .contains("\"code\":\"request-timeout\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/json", "/stream", "/nowhere"})
    void aBodyThatStopsEnds(String path) throws IOException {
        try (var client = new RawClient(server.port())) {
            assertThat(client.send("POST " + path + " HTTP/1.1\r\nHost: localhost\r\n"
                                    + "Content-Type: application/json\r\nContent-Length: 60000\r\n\r\n{\"half\":")
                            .all())
                    .startsWith("HTTP/1.1 408")
                    .contains("\"code\":\"request-timeout\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /%zz", "POST /json", "POST /text"})
    void whatIsLeftOfARefusedBodyEnds(String line) throws IOException {
        var answer = dripped(
                line + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 100000000\r\n\r\n",
                " ");

        assertThat(answer).startsWith("HTTP/1.1 4");
    }

    @Test
    void silentAndHalfSentRequestsKeepNobodyOut() throws IOException {
        try (var other = EdgeServer.start(
                "server.tomcat.connection-timeout=60s", "edge.patience=60s", "edge.header=60s", "edge.requests=2")) {
            var clients = new ArrayList<RawClient>();
            try {
                for (var begin : List.of(
                        "",
                        "GET /te",
                        "POST /json HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                + "Content-Length: 60000\r\n\r\n{")) {
                    for (int i = 0; i < 250; i++) {
                        clients.add(new RawClient(other.port()).send(begin));
                    }
                }

                assertThat(RawClient.ask(other.port(), "GET /text?q=a", "", "")).endsWith("text a");
                assertThat(RawClient.ask(
                                other.port(),
                                "POST /json",
                                "Content-Type: application/json\r\nContent-Length: 2\r\n",
                                "{}"))
                        .startsWith("HTTP/1.1 200");
            } finally {
                for (var client : clients) {
                    client.close();
                }
            }
        }
    }

    @Test
    void moreThanCanBeHandledAtOneTimeIsAskedToComeBack() throws IOException {
        try (var other = EdgeServer.start("edge.requests=2");
                var first = new RawClient(other.port());
                var second = new RawClient(other.port())) {
            first.send("GET /held HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            second.send("GET /held HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            var answer = "";
            while (!answer.startsWith("HTTP/1.1 503")) {
                answer = RawClient.ask(other.port(), "GET /text", "", "");
            }

            assertThat(answer).contains("\"code\":\"too-busy\"").contains("Retry-After: 2");
            other.held().countDown();
            assertThat(first.all()).endsWith("held");
            assertThat(second.all()).endsWith("held");
            assertThat(RawClient.ask(other.port(), "GET /text", "", "")).startsWith("HTTP/1.1 200");
        }
    }
}
