package org.tiepdan.servicekit.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The hosts that a request may address, the sites that may trigger it, and the parts of it that logs may contain. */
@ExtendWith(OutputCaptureExtension.class)
class AdmissionTest {
    private static final String JSON = "Content-Type: application/json\r\nContent-Length: 2\r\n";
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
    @ValueSource(strings = {"localhost", "LOCALHOST:1", "localhost.", "127.0.0.1:8081", "[::1]:8081", "[::1]"})
    void takesWhatIsForThisMachine(String host) throws IOException {
        assertThat(RawClient.ask(server.port(), "GET /text", "Host: " + host + "\r\n", ""))
                .startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"rebound.example", "localhost.rebound.example:8081", "127.0.0.2", "[::2]", "10.0.0.1:80", ""})
    void refusesWhatIsForSomebodyElse(String host) throws IOException {
        for (var line :
                new String[] {"GET /text", "POST /json", "GET /nowhere", "GET /actuator/health", "GET /error"}) {
            assertThat(RawClient.ask(server.port(), line, "Host: " + host + "\r\n", ""))
                    .startsWith("HTTP/1.1 421")
                    .contains("\"code\":\"unknown-host\"");
        }
    }

    @Test
    void takesAnyHostWhereThatIsWanted() throws IOException {
        try (var open = EdgeServer.start("allowed-hosts=*")) {
            assertThat(RawClient.ask(open.port(), "GET /text", "Host: tiepdan.example\r\n", ""))
                    .startsWith("HTTP/1.1 200");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Origin: http://elsewhere.example          | 403
            Origin: null                              | 403
            Origin: nonsense:                         | 403
            Sec-Fetch-Site: cross-site                | 403
            Origin: http://localhost:3000             | 200
            Sec-Fetch-Site: same-origin               | 200
            """)
    void takesNothingThatAPageOfAnotherSiteSends(String header, int status) throws IOException {
        assertThat(RawClient.ask(server.port(), "POST /json", JSON + header + "\r\n", "{}"))
                .startsWith("HTTP/1.1 " + status);
        assertThat(RawClient.ask(server.port(), "GET /text", header + "\r\n", ""))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void takesAFormOfAPageThatTellsNoOriginWhereTheBrowserSaysThatItIsOurs() throws IOException {
        var hidden = JSON + "Origin: null\r\nSec-Fetch-Site: ";

        assertThat(RawClient.ask(server.port(), "POST /json", hidden + "same-origin\r\n", "{}"))
                .startsWith("HTTP/1.1 200");
        for (var site : new String[] {"cross-site", "same-site", "none"}) {
            assertThat(RawClient.ask(server.port(), "POST /json", hidden + site + "\r\n", "{}"))
                    .startsWith("HTTP/1.1 403");
        }
        assertThat(RawClient.ask(
                        server.port(),
                        "POST /json",
                        JSON + "Origin: http://elsewhere.example\r\nSec-Fetch-Site: same-origin\r\n",
                        "{}"))
                .startsWith("HTTP/1.1 403");
    }

    @Test
    void quotesNothingOfARequestInItsLog(CapturedOutput output) throws IOException {
        for (var line : new String[] {
            "GET /text?q=NguyenThiBiMat%zz",
            "GET /text?q=NguyenThiBiMat%00",
            "GET /count?n=NguyenThiBiMat",
            "GET /failing?q=NguyenThiBiMat",
            "GET /NguyenThiBiMat",
            "GET /NguyenThiBiMat%zz",
            "GET /text/NguyenThiBiMat{}",
            "NguyenThiBiMat /text",
            "Nguyen\u0001ThiBiMat /text",
            "GET /text?NguyenThiBiMat=" + "x".repeat(20_000)
        }) {
            RawClient.ask(server.port(), line, "", "");
            RawClient.ask(server.port(), line, "Accept: NguyenThiBiMat\r\n", "");
            RawClient.ask(server.port(), line, "NguyenThiBiMat\r\n", "");
        }
        RawClient.ask(
                server.port(),
                "POST /json",
                "Content-Type: application/json\r\nContent-Length: 15\r\n",
                "{NguyenThiBiMat");

        assertThat(output.getAll()).contains("A request could not be answered").doesNotContain("BiMat");
    }
}
