package org.tiepdan.servicekit.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The end of each request is unambiguous, so a proxy in front of this server cannot be misled (request smuggling). */
class MessageBoundariesTest {
    private static final String JSON = "POST /json HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
    private static final String CHUNKED = "2\r\n{}\r\n0\r\n\r\n";
    private static final String NEXT = "GET /text?q=next HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    private static EdgeServer server;

    @BeforeAll
    static void start() {
        server = EdgeServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String send(String text) throws IOException {
        try (var client = new RawClient(server.port())) {
            return client.send(text).all();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 2|Content-Length: 7",
                "Content-Length: 7|Content-Length: 2",
                "Content-Length: 2|Content-Length: 2",
                "Content-Length: 2, 2",
                "Content-Length: +2",
                "Content-Length: 0x2",
                "Content-Length: -2",
                "Content-Length: 2 2",
                "Content-Length : 2",
                "Content-Length: 99999999999999999999",
                "Transfer-Encoding: chunked|Transfer-Encoding: identity",
                "Transfer-Encoding: chunked, chunked",
                "Transfer-Encoding: identity, chunked, identity",
                "Transfer-Encoding: xchunked",
                "Transfer-Encoding : chunked",
                "Transfer-Encoding: \u000bchunked"
            })
    void aLengthThatIsNotOneLengthIsRefusedAndTheConnectionClosed(String headers) throws IOException {
        var answer = send(JSON + headers.replace("|", "\r\n") + "\r\n\r\n" + CHUNKED + NEXT);

        assertThat(answer).containsPattern("^HTTP/1.1 (400|501)").doesNotContain("text next");
        assertThat(answers(answer)).isEqualTo(1);
    }

    /**
     * As the specification requires: chunks take precedence over the length, and everything after the request on that connection is
     * ignored.
     */
    @ParameterizedTest
    @CsvSource({"Content-Length: 2,Transfer-Encoding: chunked", "Transfer-Encoding: chunked,Content-Length: 200"})
    void bothALengthAndChunksEndTheConnection(String first, String second) throws IOException {
        var answer = send(JSON + first + "\r\n" + second + "\r\n\r\n" + CHUNKED + NEXT);

        assertThat(answer).containsPattern("^HTTP/1.1 (200|400)").doesNotContain("text next");
        assertThat(answers(answer)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-2\r\n{}\r\n", "0x2\r\n{}\r\n", "g\r\n{}\r\n", "2\r\n{}x\r\n", "ffffffffffffffff\r\n{}"})
    void chunksThatAreNoneEndTheConnection(String chunk) throws IOException {
        var answer = send(JSON + "Transfer-Encoding: chunked\r\n\r\n" + chunk + "0\r\n\r\n" + NEXT);

        assertThat(answer).doesNotContain("text next").doesNotStartWith("HTTP/1.1 200");
        assertThat(answers(answer)).isLessThan(2);
    }

    @Test
    void clearBoundariesLetOneRequestFollowAnother() throws IOException {
        assertThat(answers(send(JSON + "Content-Length: 2\r\n\r\n{}" + NEXT))).isEqualTo(2);
        assertThat(send(JSON + "Transfer-Encoding: chunked\r\n\r\n" + CHUNKED + NEXT))
                .contains("text next");
    }

    @Test
    void twoHostsAreNone() throws IOException {
        assertThat(RawClient.ask(server.port(), "GET /text", "Host: localhost\r\nHost: rebound.example\r\n", ""))
                .startsWith("HTTP/1.1 400");
        assertThat(RawClient.ask(server.port(), "GET http://rebound.example/text", "", ""))
                .doesNotStartWith("HTTP/1.1 2");
    }

    private static int answers(String all) {
        return all.split("HTTP/1\\.1 ", -1).length - 1;
    }
}
