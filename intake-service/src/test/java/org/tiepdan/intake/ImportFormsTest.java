package org.tiepdan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.Topics;
import org.tiepdan.intake.testkit.Counter;

/** The formats of petitions in a file, and the answers to faulty ones. */
class ImportFormsTest extends ImportScenario {

    ImportFormsTest(Counter counter) {
        super(counter);
    }

    @Test
    void toleratesAByteOrderMarkBlankLinesAndLinesOfWindowsAndSaysWhichLinesAreNone() throws Exception {
        var file = "\uFEFF" + petition("so-1") + "\r\n\r\n  \r\n" + "{\"type\": \r\n" + "[]\r\n"
                + counter.complaint().put("content", "x".repeat(1 << 20)) + "\r\n" + petition("so-2");

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
                + "so-1;FEEDBACK;POST;" + counter.body()
                + ";2026-07-01T09:15:00+07:00;GROUP;Trần Văn Thử;3;Phản ánh đường;"
                + "\"Dòng một; \"\"trích\"\"\r\nDòng hai\";false;19-ubnd|19-05443;UNREADABLE|FOREIGN_LANGUAGE\r\n"
                + "\r\n"
                + "so-2;FEEDBACK;POST\r\n"
                + "so-3;FEEDBACK;POST;" + counter.body() + ";;INDIVIDUAL;;nhiều;Phản ánh cầu;Cầu hỏng;có;;\r\n"
                + "so-4;FEEDBACK;POST;" + counter.body() + ";;INDIVIDUAL;;;Phản ánh cầu;Cầu hỏng;;;\r\n";

        var answers = send(CSV + ";charset=utf-8", file);

        assertThat(answers.subList(0, 4))
                .extracting(
                        answer -> answer.get("line") + " " + answer.path("code").asString("-"))
                .containsExactly("2 -", "5 unreadable-csv", "6 -", "7 -");
        assertThat(answers.get(2).get("warnings"))
                .extracting(warning -> warning.get("pointer").stringValue() + " "
                        + warning.get("code").stringValue())
                .containsExactly("/petitioner/signatories not-a-whole-number");
        var id = answers.getFirst().get("petitionId").stringValue();
        var registered = intake.get("/api/v1/petitions/" + id).body();
        assertThat(registered.get("findings").toString())
                .isEqualTo("[\"UNSIGNED\",\"UNREADABLE\",\"FOREIGN_LANGUAGE\"]");
        assertThat(registered.get("alsoSentTo").toString()).isEqualTo("[\"19-ubnd\",\"19-05443\"]");
        assertThat(registered.get("signatories").intValue()).isEqualTo(3);
        assertThat(send(CSV, file).getLast().at("/summary/repeated").intValue()).isEqualTo(3);
    }

    @Test
    void readsDigitsThatWereKeptFromBecomingANumber() throws Exception {
        var file = "type;channel;receivingBody;petitioner.kind;subject;content;place.commune;petitioner.phone\n"
                + "FEEDBACK;POST;" + counter.body() + ";INDIVIDUAL;a;b;\"=\"\"05443\"\"\";'0912345678\n";

        var answers = send(CSV, file);

        assertThat(summary(answers)).isEqualTo(counts(1, 1, 0, 0, 0, true));
    }

    @Test
    void readsATableThatWasPrintedPageByPageOnAMac() throws Exception {
        var file = "TYPE;Channel;receivingbody;petitioner.kind;subject;content;alsoSentTo\r"
                + "FEEDBACK;POST;" + counter.body()
                + ";INDIVIDUAL;\"Phản ánh\nđường hỏng\";a;19-ubnd, Báo Thái Nguyên\r"
                + "type;channel;receivingBody;petitioner.kind;subject;content;alsoSentTo\r"
                + "FEEDBACK;POST;" + counter.body() + ";INDIVIDUAL;#REF!;b;\r";

        var answers = send(CSV, file);

        assertThat(summary(answers)).isEqualTo(counts(2, 1, 0, 1, 0, 1, true));
        assertThat(answers.get(0).at("/warnings/0/code").asString()).isEqualTo("unknown-addressee");
        assertThat(answers.get(1).at("/errors/0/pointer").asString()).isEqualTo("/subject");
        assertThat(answers.get(1).at("/errors/0/code").asString()).isEqualTo("spreadsheet-error");
        var id = answers.getFirst().get("petitionId").stringValue();
        assertThat(intake.get("/api/v1/petitions/" + id).text("/subject")).isEqualTo("Phản ánh đường hỏng");
    }

    @Test
    void takesAnOptionalCellThatOnlySaysThatThereIsNothingForAnEmptyOne() throws Exception {
        var file = "type;channel;receivingBody;petitioner.kind;subject;content;registerNumber;writtenOn;field;"
                + "place.commune;respondent.body;respondent.role;decision.kind;decision.issuedOn;alsoSentTo;findings\n"
                + "FEEDBACK;POST;" + counter.body()
                + ";INDIVIDUAL;Phản ánh cầu yếu;a;-;không ghi;chưa rõ;không rõ;Không;—;"
                + "k/có;N/A;không có;không\n"
                + "FEEDBACK;POST;" + counter.body() + ";INDIVIDUAL;Phản ánh cầu gãy;a;0;hôm qua;;;;;;;;\n";

        var answers = send(CSV, file);

        assertThat(answers.getFirst().get("status").asString())
                .as("%s", answers)
                .isEqualTo("REGISTERED");
        assertThat(answers.getFirst().has("warnings")).isFalse();
        assertThat(answers.get(1).get("errors"))
                .extracting(error -> error.get("pointer").stringValue())
                .containsExactlyInAnyOrder("/registerNumber", "/writtenOn");
    }

    @Test
    void readsAPrintedFormWithNumberedColumnsAndSaysWhichRowIsItsTotal() throws Exception {
        var file = "type;channel;receivingBody;petitioner.kind;subject;content\n(1);(2);(3);(4);(5);(6)\n"
                + "FEEDBACK;POST;" + counter.body() + ";INDIVIDUAL;Phản ánh cầu hỏng;a\nTổng cộng:;;;;1 đơn;\n";

        var answers = send(CSV, file);

        assertThat(summary(answers)).isEqualTo(counts(2, 1, 0, 1, 0, true));
        assertThat(answers.get(1).at("/errors")).hasSize(1);
        assertThat(answers.get(1).at("/errors/0/code").asString()).isEqualTo("row-of-totals");
    }

    @Test
    void refusesAFileWithUnknownColumnsBeforeAnythingIsRecorded() throws Exception {
        var before = counter.office().log().readAll(Topics.PETITION_EVENTS).size();

        var answer = intake.send(
                PATH, CSV, BodyPublishers.ofString("type,chanel,type,petitioner.name\nFEEDBACK,POST,FEEDBACK,x\n"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("/code")).isEqualTo("invalid-request");
        assertThat(answer.body().get("errors"))
                .extracting(error -> error.get("pointer").stringValue() + " "
                        + error.get("code").stringValue())
                .containsExactly("chanel unknown-column", "type column-twice", "petitioner.name unknown-column");
        assertThat(counter.office().log().readAll(Topics.PETITION_EVENTS)).hasSize(before);
    }

    @Test
    void repeatsNothingOfAFirstRowThatHoldsNoNamesOfColumns() throws Exception {
        var answer =
                intake.send(PATH, CSV, BodyPublishers.ofString("FEEDBACK;POST;19-btcd;Người Thử;019086001234;a;b\n"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.response().body()).contains("no-header").doesNotContain("Người Thử", "019086001234");
    }

    @Test
    void keepsTheLetterOfAnOldFontThatIsASoftHyphenAtTheEndOfACell() throws Exception {
        var file = "type;channel;receivingBody;petitioner.kind;subject;content\n" + "FEEDBACK;POST;" + counter.body()
                + ";INDIVIDUAL;Ph¶n ¸nh khu d©n c\u00AD;§iÖn yÕu\n";

        var answer = intake.send(PATH + "?convert-fonts=true", CSV, BodyPublishers.ofString(file));

        assertThat(answer.response().body()).contains("\"registered\":1");

        assertThat(counter.recorded())
                .last()
                .satisfies(written -> assertThat(new String(written.value(), StandardCharsets.UTF_8))
                        .contains("Phản ánh khu dân cư"));
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
            var answer = intake.send(PATH, type, BodyPublishers.ofString("{}"));

            assertThat(answer.status()).isEqualTo(415);
            assertThat(answer.text("/code")).isEqualTo("unsupported-media-type");
        }
        assertThat(send(CSV, ""))
                .containsExactly(
                        EventJson.MAPPER.readTree(
                                "{\"summary\":{\"lines\":0,\"registered\":0,\"repeated\":0,\"rejected\":0,\"unknown\":0,\"questioned\":0,\"complete\":true}}"));
    }

    @Test
    void knowsANumberAsAKeyHoweverAProgramWritesIt() throws Exception {
        var line = counter.complaint().put("idempotencyKey", 5001).toString();

        var answers =
                send(LINES, line + "\n" + line.replace("5001", "5001.0") + "\n" + line.replace("5001", "\"5001\""));

        assertThat(summary(answers)).isEqualTo(counts(3, 1, 2, 0, 0, true));
        var long1 = counter.complaint().put("idempotencyKey", 20260001).toString();
        var long2 = long1.replace("20260001", "2.0260001E7");
        assertThat(summary(send(LINES, long1 + "\n" + long2))).isEqualTo(counts(2, 1, 1, 0, 0, true));
    }

    @Test
    void namesTheMembersOfALineThatNoPetitionHas() throws Exception {
        var line = counter.complaint().put("idempotencyKey", key("so-1")).put("sbuField", "…");

        var answers = send(LINES, line + "\n" + petition("so-1"));

        assertThat(answers.getFirst().get("status").stringValue()).isEqualTo("REJECTED");
        assertThat(answers.getFirst().at("/errors/0/pointer").stringValue()).isEqualTo("/sbuField");
        assertThat(answers.getFirst().at("/errors/0/code").stringValue()).isEqualTo("unknown-member");
        assertThat(summary(answers)).isEqualTo(counts(2, 1, 0, 1, 0, true));
    }
}
