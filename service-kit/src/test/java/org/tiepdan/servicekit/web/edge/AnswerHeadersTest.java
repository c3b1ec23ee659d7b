package org.tiepdan.servicekit.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.servicekit.testkit.api.SafeHeaders;

/** Every answer carries the headers, whichever part produces it: a handler, our edge, Spring or Tomcat. */
class AnswerHeadersTest {
    private static EdgeServer server;

    @BeforeAll
    static void start() {
        server = EdgeServer.start("management.server.port=0");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        GET /text                 |                                | 200
        HEAD /text                |                                | 200
        OPTIONS /text             |                                | 200
        GET /nowhere              |                                | 404
        GET /error                |                                | 404
        PATCH /text               |                                | 405
        TRACE /text               |                                | 405
        GET /text                 | Accept: application/pdf        | 406
        POST /json                | Content-Length: 100000000      | 413
        POST /json                | Content-Type: text/plain       | 415
        GET /text                 | Host: rebound.example          | 421
        GET /text?q=%00           |                                | 422
        GET /refused?status=429   |                                | 429
        GET /refused?status=503   |                                | 503
        GET /failing?q=x          |                                | 500
        GET /reset                |                                | 500
        POST /json                | Origin: http://elsewhere.example | 403
        GET /%zz                  |                                | 400
        GET /text                 | Host: in valid                 | 400
        GET /text                 | Transfer-Encoding: nonsense    | 501
        """)
    void areThereWhateverAnswers(String line, String header, int status) throws IOException {
        var answer = RawClient.ask(server.port(), line, header == null ? "" : header + "\r\n", "");

        assertThat(answer).startsWith("HTTP/1.1 " + status);
        assertThat(SafeHeaders.faults(headers(answer))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GET /actuator/health, 200",
        "GET /nowhere, 404",
        "PATCH /actuator/health, 401",
        "GET /%zz, 400",
    })
    void areThereAtThePortOfManagement(String line, int status) throws IOException {
        var answer = RawClient.ask(server.managementPort(), line, "", "");

        assertThat(answer).startsWith("HTTP/1.1 " + status);
        assertThat(SafeHeaders.faults(headers(answer))).isEmpty();
    }

    @Test
    void areThereWhereTomcatCannotReadTheFirstLine() throws IOException {
        try (var client = new RawClient(server.port())) {
            assertThat(SafeHeaders.faults(
                            headers(client.send("nonsense\r\n\r\n").all())))
                    .isEmpty();
        }
    }

    /** Including CORS preflight requests: no answer allows another origin, method or header. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /text",
                "OPTIONS /text",
                "OPTIONS /json",
                "OPTIONS /nowhere",
                "POST /json",
                "GET /failing?q=x"
            })
    void letNoOtherSiteIn(String line) throws IOException {
        for (var origin : new String[] {"http://elsewhere.example", "null", "http://localhost:3000"}) {
            var answer = RawClient.ask(
                    server.port(),
                    line,
                    "Origin: " + origin + "\r\nAccess-Control-Request-Method: PUT\r\n"
                            + "Access-Control-Request-Headers: authorization\r\n",
                    "");

            assertThat(SafeHeaders.faults(headers(answer))).isEmpty();
            assertThat(answer).doesNotContainIgnoringCase("access-control");
        }
    }

    @Test
    void areReplacedByWhatAHandlerSetsItself() throws IOException {
        var answer = headers(RawClient.ask(server.port(), "GET /kept", "", ""));

        assertThat(answer.get("cache-control")).containsExactly("max-age=60");
        assertThat(SafeHeaders.faults(answer)).containsExactly("cache-control");
        assertThat(SafeHeaders.faultsOfAFile(answer)).isEmpty();
    }

    /** By name, as sent. */
    static Map<String, List<String>> headers(String answer) {
        var headers = new TreeMap<String, List<String>>();
        answer.substring(0, answer.indexOf("\r\n\r\n")).lines().skip(1).forEach(line -> {
            var parts = line.split(": ", 2);
            headers.computeIfAbsent(parts[0].toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
                    .add(parts[1]);
        });
        return headers;
    }
}
