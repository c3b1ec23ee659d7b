package org.tiepdan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tiepdan.intake.testkit.Counter;
import org.tiepdan.intake.testkit.Signatures;

/** Whole files, registered line by line. */
class ImportTest extends ImportScenario {

    ImportTest(Counter counter) {
        super(counter);
    }

    @Test
    void registersThousandsOfLinesInTheirOrderAndNamesTheBadOnesBetween() throws Exception {
        var registeredBefore = lines("REGISTERED");
        var rejectedBefore = lines("REJECTED");
        var file = IntStream.rangeClosed(1, 3_000)
                .mapToObj(i -> i % 100 == 0 ? bad(i) : petition("so-" + i))
                .collect(Collectors.joining("\n"));

        var answers = send(LINES, file);

        assertThat(answers).hasSize(3_001);
        assertThat(answers.subList(0, 3_000))
                .extracting(answer -> answer.get("line").intValue())
                .isEqualTo(IntStream.rangeClosed(1, 3_000).boxed().toList());
        assertThat(of("REGISTERED", answers))
                .extracting(answer -> answer.get("registerNumber").intValue())
                .isEqualTo(IntStream.rangeClosed(1, 2_970).boxed().toList());
        assertThat(of("REGISTERED", answers))
                .allSatisfy(answer -> assertThat(answer.get("idempotencyKey").asString())
                        .endsWith("@" + answer.get("receivingBody").asString()));
        assertThat(of("REJECTED", answers))
                .hasSize(30)
                .allSatisfy(answer ->
                        assertThat(answer.at("/errors/0/pointer").asString()).isEqualTo("/channel"));
        assertThat(summary(answers)).isEqualTo(counts(3_000, 2_970, 0, 30, 0, true));
        assertThat(counter.recorded()).hasSize(2_970);
        assertThat(lines("REGISTERED") - registeredBefore).isEqualTo(2_970);
        assertThat(lines("REJECTED") - rejectedBefore).isEqualTo(30);
    }

    @Test
    void recordsNothingTwiceWhenTheSameFileIsSentAgain() throws Exception {
        var withoutKey =
                counter.complaint().put("subject", "Khiếu nại không khóa").toString();
        var file = petition("so-1") + "\n" + withoutKey + "\n" + petition("so-1") + "\n";

        var first = send(LINES, file);
        var again = send(LINES + "; charset=UTF-8", file);

        assertThat(summary(first)).isEqualTo(counts(3, 2, 1, 0, 0, true));
        assertThat(summary(again)).isEqualTo(counts(3, 0, 3, 0, 0, true));
        assertThat(again.get(1).get("receiptCode")).isEqualTo(first.get(1).get("receiptCode"));
        assertThat(again.get(0).get("registerNumber")).isEqualTo(first.get(2).get("registerNumber"));
        assertThat(counter.recorded()).hasSize(2);
    }

    @Test
    void isTheSamePetitionWhetherPostedOrImported() throws Exception {
        var posted = intake.post(counter.complaint(), "so-1");

        var answers = send(LINES, petition("so-1"));

        assertThat(answers.getFirst().get("status").stringValue()).isEqualTo("REPEATED");
        assertThat(answers.getFirst().get("petitionId").stringValue()).isEqualTo(posted.text("/petitionId"));
        assertThat(send(
                                LINES,
                                counter.complaint()
                                        .put("idempotencyKey", key("so-1"))
                                        .put("instance", 2)
                                        .toString())
                        .getFirst()
                        .get("code")
                        .stringValue())
                .isEqualTo("idempotency-key-reused");
    }

    @Test
    void endsWithExactlyTheGoodLinesOnceAfterAClientWentAwayInTheMiddle() throws Exception {
        var file =
                IntStream.rangeClosed(1, 400).mapToObj(i -> petition("so-" + i)).collect(Collectors.joining("\n"));
        var bytes = file.getBytes(StandardCharsets.UTF_8);
        long wholeLines = IntStream.range(0, bytes.length / 2)
                .filter(i -> bytes[i] == '\n')
                .count();
        try (var client = new Socket("127.0.0.1", intake.port())) {
            client.setSoTimeout(60_000);
            client.getOutputStream()
                    .write(("POST /api/v1/petitions/import HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                                    + Signatures.everywhere() + "\r\nContent-Type: " + LINES
                                    + "\r\nContent-Length: " + bytes.length + "\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            client.getOutputStream().write(bytes, 0, bytes.length / 2);
            // Closing a socket with an unread answer resets it, and the server loses what it has not read yet: so the
            // test closes it only after the last whole line is answered.
            readUntil(client.getInputStream(), "\"line\":" + wholeLines + ",");
        }

        var answers = send(LINES, file);

        assertThat(summary(answers)).isEqualTo(counts(400, 400 - (int) wholeLines, (int) wholeLines, 0, 0, true));
        assertThat(answers.subList(0, 400))
                .extracting(answer -> answer.get("registerNumber").intValue())
                .isEqualTo(IntStream.rangeClosed(1, 400).boxed().toList());
        assertThat(counter.recorded()).hasSize(400);
    }

    @Test
    void answersWhileTheFileIsStillBeingSent() throws Exception {
        try (var client = new Socket("127.0.0.1", intake.port())) {
            client.setSoTimeout(20_000);
            var first = (petition("so-1") + "\n").getBytes(StandardCharsets.UTF_8);
            client.getOutputStream()
                    .write(("POST /api/v1/petitions/import HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                                    + Signatures.everywhere() + "\r\nContent-Type: " + LINES
                                    + "\r\nTransfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(first.length)
                                    + "\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            client.getOutputStream().write(first);
            client.getOutputStream().write("\r\n".getBytes(StandardCharsets.UTF_8));

            assertThat(readUntil(client.getInputStream(), "REGISTERED")).contains("\"line\":1");

            client.getOutputStream().write("0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            assertThat(readUntil(client.getInputStream(), "complete")).contains("\"registered\":1");
        }
    }

    private String bad(int number) {
        var petition = counter.complaint().put("idempotencyKey", key("so-" + number));
        petition.remove("channel");
        return petition.toString();
    }

    /** The count in the metrics of lines with this status. */
    private long lines(String status) throws Exception {
        var name = "import_lines_total{status=\"" + status + "\"} ";
        return intake.get("/actuator/prometheus")
                .response()
                .body()
                .lines()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> (long) Double.parseDouble(line.substring(name.length())))
                .sum();
    }

    private static String readUntil(InputStream stream, String word) throws Exception {
        var text = new StringBuilder();
        var buffer = new byte[4096];
        for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
            text.append(new String(buffer, 0, read, StandardCharsets.UTF_8));
            if (text.indexOf(word) >= 0) {
                return text.toString();
            }
        }
        return text.toString();
    }
}
