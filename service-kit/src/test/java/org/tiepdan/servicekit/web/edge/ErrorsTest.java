package org.tiepdan.servicekit.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every error is a problem with a code, whichever part refuses: our code, Spring or Tomcat. */
class ErrorsTest {
    private static EdgeServer server;

    @BeforeAll
    static void start() {
        server = EdgeServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET /nowhere                  |                                    | 404 | not-found
            GET /error                    |                                    | 404 | not-found
            GET /text;a=b                 |                                    | 404 | not-found
            GET /text;                    |                                    | 404 | not-found
            GET /;a/text                  |                                    | 404 | not-found
            POST /json;a=b                | Content-Type: application/json     | 404 | not-found
            GET /text?q=a;b               |                                    | 200 |
            GET /error                    | Accept: text/html                  | 404 | not-found
            POST /error                   | Content-Type: application/json     | 404 | not-found
            PATCH /text                   |                                    | 405 | method-not-allowed
            DELETE /text                  |                                    | 405 | method-not-allowed
            TRACE /text                   |                                    | 405 | method-not-allowed
            BREW /text                    |                                    | 405 | method-not-allowed
            GET /text                     | Accept: application/pdf            | 406 | not-acceptable
            GET /text                     | Accept: nonsense                   | 406 | not-acceptable
            GET /nowhere                  | Accept: application/pdf            | 404 | not-found
            GET /nowhere                  | Accept: nonsense                   | 404 | not-found
            GET /count?n=one              | Accept: image/png                  | 400 | bad-request
            GET /text?%zz                 |                                    | 400 | unreadable-query
            GET /text?q=%                 |                                    | 400 | unreadable-query
            GET /text?q=Bi-mat%FF         |                                    | 400 | unreadable-query
            GET /text?q=%C3%28            |                                    | 400 | unreadable-query
            GET /text?q=%ED%A0%80         |                                    | 400 | unreadable-query
            GET /text?%FF=1               |                                    | 400 | unreadable-query
            GET /nowhere?q=%FF            |                                    | 404 | not-found
            POST /stream?q=%FF            |                                    | 400 | unreadable-query
            GET /text?q=Bi-mat%FF         | Accept: text/html, */*             | 400 | unreadable-query
            GET /nowhere?q=%FF            | Accept: text/html                  | 400 | unreadable-query
            POST /json?q=%FF              | Accept: text/html                  | 400 | unreadable-query
            GET /text?q=%00               |                                    | 422 | invalid-request
            GET /text?q=%01&q=a           |                                    | 422 | invalid-request
            GET /text?%00=1               |                                    | 422 | invalid-request
            GET /failing?q=Bi-mat         |                                    | 500 | internal-server-error
            GET /failing?q=Bi-mat         | Accept: text/html                  | 500 | internal-server-error
            GET /%zz                      |                                    | 400 | bad-request
            GET /a{b}                     |                                    | 400 | bad-request
            GET /a%00b                    |                                    | 400 | bad-request
            GET /text                     | Expect: what-nobody-knows          | 417 | expectation-failed
            GET /text                     | Host: in valid                     | 400 | bad-request
            GET /text                     | Transfer-Encoding: nonsense        | 501 | not-implemented
            GET /text                     | Content-Length: -5                 | 400 | bad-request
            GET /text                     | No colon here                      | 400 | bad-request
            GET /text                     | Content-Type: multipart/form-data  | 200 |
            POST /json                    | Content-Type: multipart/form-data  | 415 | not-json
            POST /nowhere                 | Content-Type: multipart/form-data  | 404 | not-found
            PUT /json                     | Content-Type: multipart/form-data  | 405 | method-not-allowed
            POST /json                    | Content-Type: text/plain           | 415 | not-json
            POST /json                    | Content-Type: nonsense             | 415 | not-json
            POST /json                    | Content-Type: application/x-www-form-urlencoded | 415 | not-json
            POST /json                    |                                    | 415 | not-json
            POST /form                    | Content-Type: application/x-www-form-urlencoded | 200 |
            POST /form                    | Content-Type: text/plain           | 415 | not-json
            OPTIONS /text                 |                                    | 200 |
            HEAD /text                    |                                    | 200 |
            """)
    void areProblems(String line, String header, int status, String code) throws IOException {
        var answer = RawClient.ask(server.port(), line, header == null ? "" : header + "\r\n", "");

        assertThat(answer).startsWith("HTTP/1.1 " + status);
        if (code != null) {
            assertThat(answer)
                    .containsIgnoringCase("Content-Type: application/problem+json")
                    .contains("\"code\":\"" + code + "\"")
                    .doesNotContain("Bi-mat", "<html");
        }
        assertThat(answer).doesNotContainIgnoringCase("tomcat", "spring", "java", "exception", "\tat ");
    }

    @Test
    void namesTheParameterThatHasACharacterNoTextHas() throws IOException {
        assertThat(RawClient.ask(server.port(), "GET /text?q=a%00b", "", ""))
                .contains("\"pointer\":\"q\",\"code\":\"invalid-character\"");
    }

    @Test
    void refusesAControlCharacterInAnIdempotencyKey() throws IOException {
        assertThat(RawClient.ask(server.port(), "GET /text", "Idempotency-Key: a\u007fb\r\n", ""))
                .containsPattern("HTTP/1.1 4[02][02]")
                .contains("\"code\":");
    }

    @Test
    void aBadRequestLineIsAProblem() throws IOException {
        try (var client = new RawClient(server.port())) {
            assertThat(client.send("nonsense\r\n\r\n").all())
                    .startsWith("HTTP/1.1 400")
                    .contains("\"code\":\"bad-request\"");
        }
    }

    @Test
    void aHeaderThatIsTooLongIsAProblem() throws IOException {
        assertThat(RawClient.ask(server.port(), "GET /text", "Long: " + "x".repeat(20_000) + "\r\n", ""))
                .startsWith("HTTP/1.1 4")
                .contains("\"code\":");
    }
}
