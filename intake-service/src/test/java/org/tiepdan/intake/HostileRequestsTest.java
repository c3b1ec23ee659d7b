package org.tiepdan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.intake.testkit.Counter;
import org.tiepdan.intake.testkit.Signatures;

/** Requests that none of our clients sends. */
class HostileRequestsTest extends ImportScenario {
    private static final String PETITIONS = "/api/v1/petitions";

    HostileRequestsTest(Counter counter) {
        super(counter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "nonsense"})
    void aPetitionIsTakenAsJsonOnly(String type) throws Exception {
        for (var path : new String[] {PETITIONS, PETITIONS + "/import"}) {
            var answer = intake.send(
                    path, type, BodyPublishers.ofString(counter.complaint().toString()));

            assertThat(answer.status()).isEqualTo(415);
            assertThat(answer.text("/code")).isIn("not-json", "unsupported-media-type");
        }
        assertThat(counter.recorded()).isEmpty();
    }

    @Test
    void aPetitionThatIsTooLargeIsRefused() throws Exception {
        var large = counter.complaint().put("content", "x".repeat(2 << 20)).toString();

        var answer = intake.send(PETITIONS, "application/json", BodyPublishers.ofString(large));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.text("/code")).isEqualTo("too-large");
    }

    @Test
    void aMemberThatIsThereTwiceIsNamedAtWhateverDepth() throws Exception {
        var twice = counter.complaint()
                .toString()
                .replace("\"kind\":\"INDIVIDUAL\"", "\"kind\":\"INDIVIDUAL\",\"kind\":\"INDIVIDUAL\"")
                .replaceFirst("\\{", "{\"subject\":\"Khác\",");

        var posted = intake.send(PETITIONS, "application/json", BodyPublishers.ofString(twice));
        var imported = send(LINES, twice).getFirst();

        assertThat(posted.status()).isEqualTo(422);
        for (var answer : new tools.jackson.databind.JsonNode[] {posted.body(), imported}) {
            assertThat(answer.get("errors").findValuesAsString("code")).containsOnly("duplicate-member");
            assertThat(answer.get("errors").findValuesAsString("pointer"))
                    .containsExactlyInAnyOrder("/subject", "/petitioner/kind");
        }
        assertThat(counter.recorded()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\ud800x", "\\udc00x", "\\u0000", "\\u0007", "\\u009f", "\\uffff"})
    void aCharacterThatNoTextHasIsNamed(String escaped) throws Exception {
        var odd = counter.complaint().put("subject", "XX").toString().replace("XX", "Đơn " + escaped);

        var posted = intake.send(PETITIONS, "application/json", BodyPublishers.ofString(odd));
        var imported = send(LINES, odd).getFirst();

        assertThat(posted.text("/errors/0/code")).isEqualTo("invalid-character");
        assertThat(posted.text("/errors/0/pointer")).isEqualTo("/subject");
        assertThat(imported.at("/errors/0/code").asString()).isEqualTo("invalid-character");
        assertThat(counter.recorded()).isEmpty();
    }

    @Test
    void halfALineAndThenNothingIsAnsweredAsTooSlow() throws Exception {
        var line = petition("so-1");
        try (var client = new Socket("127.0.0.1", intake.port())) {
            client.setSoTimeout(60_000);
            client.getOutputStream()
                    .write(("POST " + PETITIONS + "/import HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                                    + Signatures.everywhere() + "\r\nContent-Type: " + LINES
                                    + "\r\nTransfer-Encoding: chunked\r\n\r\n40\r\n"
                                    + line.substring(0, 64).replaceAll("[^ -~]", "x") + "\r\n")
                            .getBytes(StandardCharsets.UTF_8));

            assertThat(new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 408")
                    .contains("\"code\":\"request-timeout\"");
        }
        assertThat(counter.recorded()).isEmpty();
    }

    @Test
    void aLineAndAHalfAndThenNothingIsAnsweredForTheLineAndSaidToBeIncomplete() throws Exception {
        var line = petition("so-1") + "\n" + "{\"idempotencyKey\": ";
        var bytes = line.getBytes(StandardCharsets.UTF_8);
        try (var client = new Socket("127.0.0.1", intake.port())) {
            client.setSoTimeout(60_000);
            client.getOutputStream()
                    .write(("POST " + PETITIONS + "/import HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                                    + Signatures.everywhere() + "\r\nContent-Type: " + LINES
                                    + "\r\nContent-Length: 100000\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            client.getOutputStream().write(bytes);

            assertThat(new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 200")
                    .contains("\"status\":\"REGISTERED\"")
                    .contains("\"complete\":false");
        }
        assertThat(counter.recorded()).hasSize(1);
    }
}
