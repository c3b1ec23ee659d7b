package org.tiepdan.servicekit.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.servicekit.testkit.api.SafeHeaders;
import org.tiepdan.servicekit.testkit.tls.Certificates;

/** The profile tls, with certificates as deploy/README.md makes them: both ports, no old protocols, no clear text. */
class TlsTest {
    private static final String ONLY_TLS = "strict-transport-security";
    private static final String ONE_YEAR = "max-age=31536000; includeSubDomains";

    @TempDir
    private static Path folder;

    private static Certificates certificates;
    private static EdgeServer server;

    @BeforeAll
    static void start() {
        certificates = Certificates.in(folder);
        server = start("tls.quiet-period=200ms");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static EdgeServer start(String setting) {
        return EdgeServer.start(
                "spring.profiles.active=tls",
                "management.server.port=0",
                "TLS_CERTIFICATE=" + certificates.certificate(),
                "TLS_KEY=" + certificates.key(),
                setting);
    }

    private static String ask(int port, String line, String headers) throws IOException {
        try (var client = new TlsClient(certificates.client(), port)) {
            return client.ask(line, headers);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET /text               |                                  | 200
            GET /nowhere            |                                  | 404
            TRACE /text             |                                  | 405
            POST /json              | Content-Length: 100000000        | 413
            GET /text               | Host: rebound.example            | 421
            POST /json              | Origin: http://elsewhere.example | 403
            GET /failing?q=x        |                                  | 500
            GET /reset              |                                  | 500
            GET /%zz                |                                  | 400
            GET /text               | Host: in valid                   | 400
            GET /text               | Transfer-Encoding: nonsense      | 501
            """)
    void everyAnswerAsksForTlsFromNowOn(String line, String header, int status) throws IOException {
        var answer = ask(server.port(), line, header == null ? "" : header + "\r\n");

        assertThat(answer).startsWith("HTTP/1.1 " + status);
        var headers = AnswerHeadersTest.headers(answer);
        assertThat(headers.get(ONLY_TLS)).containsExactly(ONE_YEAR);
        assertThat(SafeHeaders.faults(headers)).isEmpty();
    }

    @Test
    void soDoesTheAnswerToAHeaderThatTakesTooLong() throws IOException {
        try (var client = new TlsClient(certificates.client(), server.port())) {
            var answer = client.drip("GET /text HTTP/1.1\r\n", "a");

            assertThat(answer).startsWith("HTTP/1.1 408");
            assertThat(AnswerHeadersTest.headers(answer).get(ONLY_TLS)).containsExactly(ONE_YEAR);
        }
    }

    @Test
    void soDoesThePortOfManagement() throws IOException {
        var answer = ask(server.managementPort(), "GET /actuator/health", "");

        assertThat(answer).startsWith("HTTP/1.1 200");
        assertThat(AnswerHeadersTest.headers(answer).get(ONLY_TLS)).containsExactly(ONE_YEAR);
        assertThat(RawClient.ask(server.managementPort(), "GET /actuator/health", "", ""))
                .doesNotContain("UP");
    }

    @Test
    void thePortOfManagementMayStayWithoutWhereOnlyNeighboursReachIt() throws IOException {
        try (var half = start("TLS_MANAGEMENT=false")) {
            assertThat(RawClient.ask(half.managementPort(), "GET /actuator/health", "", ""))
                    .startsWith("HTTP/1.1 200");
            assertThat(ask(half.port(), "GET /text", "")).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void clearTextIsAnsweredWithNothingOfOurs() throws IOException {
        assertThat(RawClient.ask(server.port(), "GET /text", "", ""))
                .doesNotContain("text null", "Location")
                .doesNotStartWith("HTTP/1.1 2")
                .doesNotStartWith("HTTP/1.1 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void newProtocolsAreSpoken(String protocol) throws IOException {
        try (var client = new TlsClient(certificates.client(), server.port(), protocol)) {
            assertThat(client.protocol()).isEqualTo(protocol);
        }
        try (var client = new TlsClient(certificates.client(), server.port())) {
            assertThat(client.protocol()).isEqualTo("TLSv1.3");
        }
    }

    /**
     * The JDK's client refuses to send it, so the first message is handwritten, and sent again with version 1.2 to prove that it is valid.
     */
    @Test
    void oldProtocolsAreRefusedWithAnAlert() throws IOException {
        var handshake = 0x16;
        var alert = 0x15;

        assertThat(hello("0303")).isEqualTo(handshake);
        for (var old : List.of("0302", "0301", "0300")) {
            assertThat(hello(old)).isEqualTo(alert);
        }
    }

    /** The first byte of the answer. */
    private static int hello(String version) throws IOException {
        var suites = "0004" + "c023" + "c009";
        var extensions = "000a0004" + "00020017" + "000b0002" + "0100" + "000d0004" + "00020403";
        var body = version + "00".repeat(32) + "00" + suites + "0100" + length(extensions) + extensions;
        var message = "01" + "00" + length(body) + body;
        try (var client = new RawClient(server.port())) {
            return client.send(HexFormat.of().parseHex("16" + "0301" + length(message) + message))
                    .in()
                    .read();
        }
    }

    /** As two bytes. */
    private static String length(String hex) {
        return HexFormat.of().toHexDigits((short) (hex.length() / 2));
    }

    @Test
    void aConnectionThatSaysNothingIsClosed() throws IOException {
        try (var client = new RawClient(server.port())) {
            assertThat(client.all()).isEmpty();
        }
    }

    @Test
    void aNewCertificateIsTakenUpWithoutAStart() throws IOException {
        var before = serial();

        certificates.renew();

        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> !serial().equals(before));
    }

    private static String serial() throws IOException {
        try (var client = new TlsClient(certificates.client(), server.port())) {
            return client.certificate().getSerialNumber().toString();
        }
    }

    @Test
    void withoutTlsNobodyIsToldToUseIt() throws IOException {
        try (var plain = EdgeServer.start("server.forward-headers-strategy=native")) {
            assertThat(RawClient.ask(plain.port(), "GET /text", "", "")).doesNotContainIgnoringCase(ONLY_TLS);
            assertThat(RawClient.ask(plain.port(), "GET /text", "X-Forwarded-Proto: https\r\n", ""))
                    .contains(ONE_YEAR);
        }
    }
}
