package org.tiepdan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.Topics;
import org.tiepdan.intake.registration.Requests;
import tools.jackson.databind.JsonNode;

/** Whole files, with a real broker. */
class ImportTest {
    private static final String LINES = "application/x-ndjson";
    private static final String CSV = "text/csv";

    private Office office;
    private IntakeProcess intake;

    @BeforeEach
    void openOffice(@TempDir Path folder) throws Exception {
        office = new Office(folder);
        intake = office.start();
    }

    @AfterEach
    void closeOffice() {
        intake.close();
        office.close();
    }

    @Test
    void registersTenThousandLinesInTheirOrderAndNamesTheBadOnesBetween() throws Exception {
        var file = IntStream.rangeClosed(1, 10_000)
                .mapToObj(i -> i % 100 == 0 ? bad(i) : petition("so-" + i))
                .collect(Collectors.joining("\n"));

        var answers = send(LINES, file);

        assertThat(answers).hasSize(10_001);
        assertThat(answers.subList(0, 10_000))
                .extracting(answer -> answer.get("line").intValue())
                .isEqualTo(IntStream.rangeClosed(1, 10_000).boxed().toList());
        assertThat(of("REGISTERED", answers))
                .extracting(answer -> answer.get("registerNumber").intValue())
                .isEqualTo(IntStream.rangeClosed(1, 9_900).boxed().toList());
        assertThat(of("REJECTED", answers))
                .hasSize(100)
                .allSatisfy(answer ->
                        assertThat(answer.at("/errors/0/pointer").asString()).isEqualTo("/channel"));
        assertThat(summary(answers)).isEqualTo(counts(10_000, 9_900, 0, 100, 0, true));
        assertThat(office.log().readCommitted(Topics.PETITION_EVENTS)).hasSize(9_900);
        assertThat(intake.get("/actuator/prometheus").response().body())
                .contains("import_lines_total{status=\"REGISTERED\"} 9900.0")
                .contains("import_lines_total{status=\"REJECTED\"} 100.0");
    }

    @Test
    void recordsNothingTwiceWhenTheSameFileIsSentAgain() throws Exception {
        var withoutKey =
                Requests.complaint().put("subject", "Khiếu nại không khóa").toString();
        var file = petition("so-1") + "\n" + withoutKey + "\n" + petition("so-1") + "\n";

        var first = send(LINES, file);
        var again = send(LINES + "; charset=UTF-8", file);

        assertThat(summary(first)).isEqualTo(counts(3, 2, 1, 0, 0, true));
        assertThat(summary(again)).isEqualTo(counts(3, 0, 3, 0, 0, true));
        assertThat(again.get(1).get("receiptCode")).isEqualTo(first.get(1).get("receiptCode"));
        assertThat(again.get(0).get("registerNumber")).isEqualTo(first.get(2).get("registerNumber"));
        assertThat(office.log().readCommitted(Topics.PETITION_EVENTS)).hasSize(2);
    }

    @Test
    void isTheSamePetitionWhetherPostedOrImported() throws Exception {
        var posted = intake.post(Requests.complaint(), "so-1");

        var answers = send(LINES, petition("so-1"));

        assertThat(answers.getFirst().get("status").stringValue()).isEqualTo("REPEATED");
        assertThat(answers.getFirst().get("petitionId").stringValue()).isEqualTo(posted.text("/petitionId"));
        assertThat(send(
                                LINES,
                                Requests.complaint()
                                        .put("idempotencyKey", "so-1")
                                        .put("instance", 2)
                                        .toString())
                        .getFirst()
                        .get("code")
                        .stringValue())
                .isEqualTo("idempotency-key-reused");
    }

    @Test
    void toleratesAByteOrderMarkBlankLinesAndLinesOfWindowsAndSaysWhichLinesAreNone() throws Exception {
        var file = "\uFEFF" + petition("so-1") + "\r\n\r\n  \r\n" + "{\"type\": \r\n" + "[]\r\n"
                + Requests.complaint().put("content", "x".repeat(1 << 20)) + "\r\n" + petition("so-2");

        var answers = send(LINES, file);

        assertThat(answers.subList(0, 5))
                .extracting(
                        answer -> answer.get("line") + " " + answer.path("code").asString("-"))
                .containsExactly("1 -", "4 unreadable-json", "5 unreadable-json", "6 too-large", "7 -");
        assertThat(summary(answers)).isEqualTo(counts(5, 2, 0, 3, 0, true));
    }

    @Test
    void readsCsvWithCellsOfSeveralLines() throws Exception {
        var file = "\uFEFFidempotencyKey;type;channel;receivingBody;receivedAt;petitioner.kind;petitioner.fullName;"
                + "petitioner.signatories;subject;content;signed;alsoSentTo;findings\r\n"
                + "so-1;FEEDBACK;POST;19-btcd;2026-07-01T09:15:00+07:00;GROUP;Trần Văn Thử;3;Phản ánh đường;"
                + "\"Dòng một; \"\"trích\"\"\r\nDòng hai\";false;19-ubnd|19-05443;UNREADABLE|FOREIGN_LANGUAGE\r\n"
                + "\r\n"
                + "so-2;FEEDBACK;POST\r\n"
                + "so-3;FEEDBACK;POST;19-btcd;;INDIVIDUAL;;nhiều;Phản ánh cầu;Cầu hỏng;có;;\r\n"
                + "so-4;FEEDBACK;POST;19-btcd;;INDIVIDUAL;;;Phản ánh cầu;Cầu hỏng;;;\r\n";

        var answers = send(CSV + ";charset=utf-8", file);

        assertThat(answers.subList(0, 4))
                .extracting(
                        answer -> answer.get("line") + " " + answer.path("code").asString("-"))
                .containsExactly("2 -", "5 unreadable-csv", "6 invalid-request", "7 -");
        assertThat(answers.get(2).get("errors"))
                .extracting(error -> error.get("pointer").stringValue())
                .containsExactlyInAnyOrder("/petitioner/signatories", "/signed");
        var id = answers.getFirst().get("petitionId").stringValue();
        var registered = intake.get("/api/v1/petitions/" + id).body();
        assertThat(registered.get("findings").toString())
                .isEqualTo("[\"UNSIGNED\",\"UNREADABLE\",\"FOREIGN_LANGUAGE\"]");
        assertThat(registered.get("alsoSentTo").toString()).isEqualTo("[\"19-ubnd\",\"19-05443\"]");
        assertThat(registered.get("signatories").intValue()).isEqualTo(3);
        assertThat(send(CSV, file).getLast().at("/summary/repeated").intValue()).isEqualTo(2);
    }

    @Test
    void refusesAFileWithUnknownColumnsBeforeAnythingIsRecorded() throws Exception {
        var answer = intake.send(
                "/api/v1/petitions/import",
                CSV,
                BodyPublishers.ofString("type,chanel,type,petitioner.name\nFEEDBACK,POST,FEEDBACK,x\n"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("/code")).isEqualTo("invalid-request");
        assertThat(answer.body().get("errors"))
                .extracting(error -> error.get("pointer").stringValue() + " "
                        + error.get("code").stringValue())
                .containsExactly("chanel unknown-column", "type column-twice", "petitioner.name unknown-column");
        assertThat(office.log().readAll(Topics.PETITION_EVENTS)).isEmpty();
    }

    @Test
    void takesTheExamplesOfItsOwnDocument() throws Exception {
        var body = intake.get("/v3/api-docs").body().at("/paths/~1api~1v1~1petitions~1import/post/requestBody/content");

        var lines = send(LINES, body.at("/application~1x-ndjson/example").asString());
        var csv = send(CSV, body.at("/text~1csv/example").asString());

        assertThat(summary(lines)).isEqualTo(counts(2, 1, 0, 1, 0, true));
        assertThat(summary(csv)).isEqualTo(counts(1, 1, 0, 0, 0, true));
    }

    @Test
    void takesNoOtherKindOfFile() throws Exception {
        for (var type : List.of("application/json", "text/csv; charset=windows-1258", "nonsense")) {
            var answer = intake.send("/api/v1/petitions/import", type, BodyPublishers.ofString("{}"));

            assertThat(answer.status()).isEqualTo(415);
            assertThat(answer.text("/code")).isEqualTo("unsupported-media-type");
        }
        assertThat(send(CSV, ""))
                .containsExactly(
                        EventJson.MAPPER.readTree(
                                "{\"summary\":{\"lines\":0,\"registered\":0,\"repeated\":0,\"rejected\":0,\"unknown\":0,\"complete\":true}}"));
    }

    @Test
    void endsWithExactlyTheGoodLinesOnceAfterAClientWentAwayInTheMiddle() throws Exception {
        var lines =
                IntStream.rangeClosed(1, 400).mapToObj(i -> petition("so-" + i)).toList();
        var file = String.join("\n", lines);
        try (var client = new Socket("127.0.0.1", intake.port())) {
            var half = file.getBytes(StandardCharsets.UTF_8);
            client.getOutputStream()
                    .write(("POST /api/v1/petitions/import HTTP/1.1\r\nHost: x\r\nContent-Type: " + LINES
                                    + "\r\nContent-Length: " + half.length + "\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            client.getOutputStream().write(half, 0, half.length / 2);
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> office.log().readCommitted(Topics.PETITION_EVENTS).size() >= 100);

        var answers = send(LINES, file);

        var counts = summary(answers);
        assertThat(counts.get("registered").intValue() + counts.get("repeated").intValue())
                .isEqualTo(400);
        assertThat(counts.get("complete").booleanValue()).isTrue();
        assertThat(office.log().readCommitted(Topics.PETITION_EVENTS)).hasSize(400);
    }

    @Test
    void answersWhileTheFileIsStillBeingSent() throws Exception {
        try (var client = new Socket("127.0.0.1", intake.port())) {
            client.setSoTimeout(20_000);
            var first = (petition("so-1") + "\n").getBytes(StandardCharsets.UTF_8);
            client.getOutputStream()
                    .write(("POST /api/v1/petitions/import HTTP/1.1\r\nHost: x\r\nContent-Type: " + LINES
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

    @Test
    void stopsWhereTheLogCannotBeReached() throws Exception {
        assertThat(summary(send(LINES, petition("so-1"))).get("complete").booleanValue())
                .isTrue();
        office.close();

        var answers = send(LINES, petition("so-2") + "\n" + petition("so-3") + "\n");

        assertThat(answers.getFirst().get("status").stringValue()).isEqualTo("UNKNOWN");
        assertThat(answers.getFirst().get("code").stringValue()).isEqualTo("not-known-to-be-recorded");
        assertThat(summary(answers)).isEqualTo(counts(1, 0, 0, 0, 1, false));
    }

    private List<JsonNode> send(String type, String file) throws Exception {
        var answer = intake.send("/api/v1/petitions/import", type, BodyPublishers.ofString(file));
        assertThat(answer.status()).isEqualTo(200);
        return answer.response().body().lines().map(EventJson.MAPPER::readTree).toList();
    }

    private static String petition(String key) {
        return Requests.complaint().put("idempotencyKey", key).toString();
    }

    private static String bad(int number) {
        var petition = Requests.complaint().put("idempotencyKey", "so-" + number);
        petition.remove("channel");
        return petition.toString();
    }

    private static List<JsonNode> of(String status, List<JsonNode> answers) {
        return answers.stream()
                .filter(answer -> answer.path("status").asString("").equals(status))
                .toList();
    }

    private static JsonNode summary(List<JsonNode> answers) {
        return answers.getLast().get("summary");
    }

    private static JsonNode counts(
            int lines, int registered, int repeated, int rejected, int unknown, boolean complete) {
        return EventJson.MAPPER.readTree("""
                {"lines":%d,"registered":%d,"repeated":%d,"rejected":%d,"unknown":%d,"complete":%b}""".formatted(lines, registered, repeated, rejected, unknown, complete));
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
