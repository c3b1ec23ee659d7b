package org.tiepdan.reporting.score.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Role;
import org.tiepdan.reporting.projection.adapter.Filling;
import org.tiepdan.reporting.score.reckon.Figure;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.Slice;
import org.tiepdan.reporting.testkit.TestDatabase;
import org.tiepdan.reporting.testkit.sheet.OpenedXlsx;
import org.tiepdan.servicekit.web.access.AccessLog;

/** Files of scorecards contain what the answers contain. */
class ScoreFilesTest {
    private static final Instant NOW = Instant.parse("2026-08-01T03:00:00Z");
    private static final String CARDS = "/api/v1/scorecards?period=2026-Q3";
    private static final String LIST = "/api/v1/scorecards/cases?period=2026-Q3&figure=";

    private final TestDatabase database = TestDatabase.create();
    private final Events events = new Events();
    private Slice slice;

    @BeforeEach
    void fill(@TempDir Path keys) {
        int number = 0;
        for (int i = 0; i < 12; i++) {
            events.open(Events.caseId(number++));
        }
        for (int i = 0; i < 9; i++) {
            events.settle(Events.caseId(number++));
        }
        events.receive(
                Events.caseId(number),
                petition -> petition.put("type", "DENUNCIATION")
                        .putObject("respondent")
                        .put("body", "19-ubnd")
                        .put("role", "HEAD"));
        Filling.fill(database.get(), events.written());
        slice = new Slice(database.get(), keys, NOW);
    }

    @AfterEach
    void close() throws Exception {
        slice.close();
        database.close();
    }

    private List<NamedCsvRecord> csv(String path) {
        var file = slice.file(path + "&format=csv").body();
        try (var reader = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(new ByteArrayInputStream(file))) {
            return reader.stream().toList();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aLineHasTheNumbersOfItsCard() {
        var answer = slice.get(CARDS).json();
        var rows = csv(CARDS);

        assertThat(rows).hasSize(answer.get("bodies").size() + 1);
        int compared = 0;
        for (int at = 0; at < answer.get("bodies").size(); at++) {
            var card = answer.get("bodies").get(at);
            var row = rows.get(at);
            assertThat(row.getField("Mã cơ quan")).isEqualTo(card.get("body").asString());
            for (int figure = 0; figure < Figure.values().length; figure++) {
                var count = card.at("/counts/figures/" + Figure.values()[figure]);
                assertThat(row.getField(8 + figure)).isEqualTo(count.isNumber() ? count.asString() : "ẩn");
                compared++;
            }
            var percent = card.at("/counts/rates/dueAndMet/percent");
            if (percent.isNumber()) {
                assertThat(Double.parseDouble(row.getField("Đến hạn và kịp hạn (%)")))
                        .isEqualTo(percent.doubleValue());
            }
        }
        assertThat(compared).isGreaterThan(40);
        assertThat(rows.getLast().getField("Cơ quan")).isEqualTo("Tổng cộng");
    }

    @Test
    void aFileSaysItsDaysAndWhetherItIsForPublication(@TempDir Path otherKeys) {
        var running = csv(CARDS).getFirst();

        assertThat(running.getField("Từ ngày")).isEqualTo("2026-06-15");
        assertThat(running.getField("Đến ngày")).isEqualTo("2026-09-14");
        assertThat(running.getField("Tính đến")).isEqualTo("2026-08-01");
        assertThat(running.getField("Công bố")).isEmpty();
        assertThat(slice.raw(CARDS + "&format=csv")).contains("so-sanh-co-quan-2026-06-15-2026-09-14.csv");
        assertThat(slice.raw(LIST + "LATE&format=csv")).contains("danh-sach-so-sanh-LATE-2026-06-15-2026-09-14.csv");

        slice.close();
        slice = new Slice(database.get(), otherKeys, Instant.parse("2026-12-15T03:00:00Z"));
        var year = "/api/v1/scorecards?period=2026";
        assertThat(csv(year).getFirst().getField("Công bố")).isEqualTo("x");
        assertThat(csv(CARDS).getFirst().getField("Công bố")).isEmpty();
        var known = csv(year + "&knownAt=2026-12-14T20:00:00Z").getFirst();
        assertThat(known.getField("Công bố")).isEmpty();
        assertThat(known.getField("Theo sổ ngày")).isEqualTo("2026-12-15");
    }

    @Test
    void theWorkbookHoldsTheSameAsTheCsv() {
        var rows = csv(CARDS);
        var book = new OpenedXlsx(slice.file(CARDS + "&format=xlsx").body());

        assertThat(book.rows()).isEqualTo(rows.size() + 1);
        assertThat(book.cell("A2").text()).isEqualTo(rows.getFirst().getField("Mã cơ quan"));
        assertThat(book.cell("I1").text()).isEqualTo("Tồn đầu kỳ");
        assertThat(book.cell("I2").type()).isEqualTo("n");
    }

    @Test
    void aListHasTheLinesOfAllPages() {
        for (var figure : Figure.values()) {
            var ids = new ArrayList<String>();
            slice.get(LIST + figure + "&limit=200")
                    .json()
                    .get("items")
                    .forEach(item -> ids.add(item.get("caseId").asString()));

            assertThat(csv(LIST + figure).stream().map(row -> row.getField("Mã vụ việc")))
                    .as(figure.name())
                    .containsExactlyInAnyOrderElementsOf(ids);
            assertThat(new OpenedXlsx(slice.file(LIST + figure + "&format=xlsx").body()).rows())
                    .isEqualTo(ids.size() + 1);
        }
        assertThat(csv(LIST + "LATE").getFirst().getField("Cơ quan phải làm")).startsWith("Ủy ban nhân dân");
        assertThat(csv(LIST + "RECEIVED").getFirst().getField("Loại đơn")).isEqualTo("Khiếu nại");
    }

    @Test
    void aDenunciationThatLeavesIsRecorded() {
        slice.as(new Caller("cb-8", Set.of(Role.LEADER), Set.of("19-btcd")));

        assertThat(csv(LIST + "RECEIVED"))
                .extracting(row -> row.getField("Loại đơn"))
                .contains("Tố cáo");

        assertThat(slice.looks()).hasSize(1).allMatch(look -> look.how() == AccessLog.Look.EXPORT);
    }

    @Test
    void refusesWhatTheAnswerRefuses() {
        assertThat(slice.raw(CARDS + "&format=pdf")).startsWith("422").doesNotContain("attachment");
        assertThat(slice.raw(LIST + "NOTHING&format=csv")).startsWith("422").doesNotContain("attachment");
        slice.as(new Caller("cb-9", Set.of(Role.LEADER), Set.of("19-05710")));
        assertThat(slice.raw(CARDS + "&body=19-05443&format=csv"))
                .startsWith("403")
                .doesNotContain("attachment");
        assertThat(slice.raw(LIST + "LATE&body=19-05443&format=xlsx"))
                .startsWith("403")
                .doesNotContain("attachment");
    }
}
