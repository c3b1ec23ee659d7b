package org.tiepdan.servicekit.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No body exceeds its limit, however it is sent and read. */
class BodiesTest {
    private static final String JSON = "Content-Type: application/json\r\n";
    private static EdgeServer server;

    @BeforeAll
    static void start() {
        server = EdgeServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String chunked(int bytes) {
        var chunk = "400\r\n" + " ".repeat(1024) + "\r\n";
        return chunk.repeat(bytes / 1024) + "0\r\n\r\n";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /json",
                "PUT /json",
                "GET /text",
                "DELETE /text",
                "POST /nowhere",
                "GET /error",
                "POST /error",
                "POST /actuator/health",
                "GET /actuator/health",
                "PATCH /nowhere",
                "POST /json;a=b",
                "POST //json"
            })
    void areRefusedWhereTheyAreTooLargeOnEveryPath(String line) throws IOException {
        var told = EdgeServer.BODY + 1;

        assertThat(RawClient.ask(server.port(), line, JSON + "Content-Length: " + told + "\r\n", " ".repeat(told)))
                .startsWith("HTTP/1.1 413")
                .contains("\"code\":\"too-large\"");
        assertThat(RawClient.ask(
                        server.port(), line, JSON + "Transfer-Encoding: chunked\r\n", chunked(2 * EdgeServer.BODY)))
                .startsWith("HTTP/1.1 413")
                .contains("\"code\":\"too-large\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data; boundary=b",
                "multipart/form-data",
                "application/x-www-form-urlencoded",
                "text/plain",
                "application/octet-stream"
            })
    void areRefusedWhateverTheirType(String type) throws IOException {
        assertThat(RawClient.ask(
                        server.port(),
                        "POST /json",
                        "Content-Type: " + type + "\r\nTransfer-Encoding: chunked\r\n",
                        chunked(2 * EdgeServer.BODY)))
                .startsWith("HTTP/1.1 413")
                .contains("\"code\":\"too-large\"");
    }

    @Test
    void areReadUpToTheBound() throws IOException {
        var body = "{}" + " ".repeat(EdgeServer.BODY - 2);

        assertThat(RawClient.ask(server.port(), "POST /json", JSON + "Content-Length: " + body.length() + "\r\n", body))
                .startsWith("HTTP/1.1 200")
                .contains("\"bytes\":" + EdgeServer.BODY);
    }

    @Test
    void areRefusedByTheirLengthBeforeAnyOfThemCame() throws IOException {
        assertThat(RawClient.ask(server.port(), "POST /json", JSON + "Content-Length: 100000000\r\n", ""))
                .startsWith("HTTP/1.1 413");
        assertThat(RawClient.ask(
                        server.port(),
                        "POST /json",
                        JSON + "Expect: 100-continue\r\nContent-Length: 100000000\r\n",
                        ""))
                .startsWith("HTTP/1.1 413");
    }

    @Test
    void areReadOnWhereTheClientReadsItsAnswerOnlyWhenAllIsSent() throws IOException {
        int large = 32 << 20;

        assertThat(RawClient.ask(
                        server.port(), "POST /json", JSON + "Content-Length: " + large + "\r\n", " ".repeat(large)))
                .startsWith("HTTP/1.1 413");
    }

    @Test
    void areOfAnyLengthWhereTheyAreStreamed() throws IOException {
        int large = 4 << 20;

        assertThat(RawClient.ask(server.port(), "POST /stream", "Transfer-Encoding: chunked\r\n", chunked(large)))
                .startsWith("HTTP/1.1 200")
                .contains("bytes=" + large);
    }

    @Test
    void areContinuedWhereTheClientAsksFirst() throws IOException {
        assertThat(RawClient.ask(
                        server.port(), "POST /json", JSON + "Expect: 100-continue\r\nContent-Length: 2\r\n", "{}"))
                .startsWith("HTTP/1.1 100")
                .contains("HTTP/1.1 200");
    }

    @Test
    void thatAreNoFormHaveNoParameters() throws IOException {
        assertThat(RawClient.ask(
                        server.port(),
                        "GET /text",
                        "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 5\r\n",
                        "q=abc"))
                .startsWith("HTTP/1.1 200")
                .contains("text null");
    }
}
