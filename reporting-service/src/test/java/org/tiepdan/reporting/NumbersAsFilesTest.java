package org.tiepdan.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.reporting.projection.adapter.Filling;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.Slice;
import org.tiepdan.reporting.testkit.TestDatabase;
import org.tiepdan.reporting.testkit.sheet.LibreOffice;
import org.tiepdan.reporting.testkit.sheet.OpenedXlsx;
import org.tiepdan.servicekit.web.access.AccessLog;
import tools.jackson.databind.JsonNode;

/** The ledger, its books and lists, the radar and the forecast as files: the numbers of the answers, beside what they are of. */
class NumbersAsFilesTest {
    static final String BOOKS = "/api/v1/ledger?body=19-ubnd&below=true&from=2026-07-01&to=2026-07-08";
    static final String CASES =
            "/api/v1/ledger/cases?line=CLOSING&body=19-ubnd&below=true&from=2026-07-01&to=2026-07-08";
    static final String TOTALS = "/api/v1/ledger?";
    static final String RADAR = "/api/v1/radar?on=2026-07-08";
    static final String FORECAST = "/api/v1/forecast?days=5";

    private final TestDatabase database = TestDatabase.create();
    private Slice slice;

    @BeforeEach
    void fill(@TempDir Path keys) {
        var events = new Events();
        for (int number = 0; number < 6; number++) {
            events.open(Events.caseId(number));
            events.write(
                    Events.caseId(number),
                    "deadline.set.v1",
                    limit -> limit.put("owedBy", "19-05443").put("dueOn", "2026-07-10"));
        }
        events.settle(Events.caseId(6));
        events.receive(
                Events.caseId(7),
                petition -> petition.put("type", "DENUNCIATION")
                        .putObject("respondent")
                        .put("body", "19-so-y-te")
                        .put("role", "HEAD"));
        events.write(Events.caseId(1), "petition.group-grew.v1", grew -> grew.put("people", 12));
        Filling.fill(database.get(), events.written());
        slice = new Slice(database.get(), keys, Slice.NOW);
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
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void same(NamedCsvRecord row, String column, JsonNode number) {
        assertThat(new BigDecimal(row.getField(column))).as(column).isEqualByComparingTo(number.decimalValue());
    }

    @Test
    void theTotalsOfTheLedger() {
        var ledger = slice.get(TOTALS).json();
        var rows = csv(TOTALS);

        for (var row : rows) {
            var code = row.getField("Mã (Code)");
            var pointer = code.startsWith("positions.")
                    ? "/positions/" + code.substring(10, code.lastIndexOf('.'))
                            + code.substring(code.lastIndexOf('.')).replace('.', '/')
                    : "/" + code.replace('.', '/');
            same(row, "Số (Number)", ledger.at(pointer));
        }
        assertThat(rows).extracting(row -> row.getField("Mã (Code)")).contains("received", "routed", "unaccounted");
        assertThat(rows.getFirst().getField("Lúc ngày (As of)")).isEqualTo("2026-07-08");
    }

    @Test
    void theBooks() {
        var books = slice.get(BOOKS).json();
        var rows = csv(BOOKS);
        var sum = rows.getFirst();

        assertThat(sum.getField("Loại đơn (Type)")).isEqualTo("Tổng cộng (Total)");
        Map.of("Nhận mới (Received)", "received", "Kết thúc (Ended)", "ended", "Tồn cuối kỳ (Closing)", "closing")
                .forEach((column, member) ->
                        same(sum, column, books.get("petitions").get(member)));
        var cells = books.get("petitions").get("cells");
        for (int at = 0; at < cells.size(); at++) {
            var row = rows.get(at + 1);
            assertThat(row.getField("Mã loại đơn (Type code)"))
                    .isEqualTo(cells.get(at).get("type").asString());
            assertThat(row.getField("Mã tình trạng (Stage code)"))
                    .isEqualTo(cells.get(at).get("state").asString());
            same(row, "Sang tình trạng khác (Moved out)", cells.get(at).at("/movement/movedOut"));
            same(row, "Tồn cuối kỳ (Closing)", cells.get(at).at("/movement/closing"));
        }
        assertThat(rows)
                .hasSize(cells.size() + books.get("matters").get("cells").size() + 2);
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.getField("Mã cơ quan (Body code)")).isEqualTo("19-ubnd");
            assertThat(row.getField("Gồm cấp dưới (With those below)")).isEqualTo("x");
            assertThat(row.getField("Đến ngày (To)")).isEqualTo("2026-07-08");
        });
    }

    @Test
    void theListBehindANumberOfTheBooks() {
        var ids = new ArrayList<String>();
        var list = slice.get(CASES + "&limit=200").json();
        list.get("items").forEach(item -> ids.add(item.get("caseId").asString()));

        assertThat(csv(CASES))
                .extracting(row -> row.getField("Mã vụ việc (Case)"))
                .containsExactlyElementsOf(ids);
        assertThat(ids).hasSize(slice.get(BOOKS).json().at("/petitions/closing").asInt());
        assertThat(csv(CASES))
                .extracting(row -> row.getField("Loại đơn (Type)"))
                .contains("Khiếu nại", "Tố cáo");
        assertThat(slice.looks()).last().satisfies(look -> {
            assertThat(look.how()).isEqualTo(AccessLog.Look.EXPORT);
            assertThat(look.cases()).containsExactly(Events.caseId(7).value());
        });
        assertThat(slice.raw(CASES + "&format=csv"))
                .contains("danh-sach-so-doi-chieu-CLOSING-2026-07-01-2026-07-08.csv");
    }

    @Test
    void theRadar() {
        var groups = slice.get(RADAR).json().get("largeGroups");
        var rows = csv(RADAR);

        assertThat(groups).hasSize(1);
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().getField("Mã vụ việc (Case)"))
                .isEqualTo(groups.get(0).get("caseId").asString());
        same(rows.getFirst(), "Số người (People)", groups.get(0).get("people"));
        assertThat(rows.getLast().getField("Ghi chú (Note)")).contains("không tính đơn tố cáo", "small numbers");
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.getField("Số nhỏ nhất được nêu (Smallest number shown)"))
                    .isEqualTo("5");
            assertThat(row.getField("Đến ngày (To)")).isEqualTo("2026-07-08");
        });
        assertThat(slice.records()).as("the groups are cases").containsExactly(AccessLog.Look.EXPORT);
    }

    @Test
    void theForecastWithItsError() {
        var forecast = slice.get(FORECAST).json();
        var rows = csv(FORECAST);
        int bodies = forecast.get("bodies").size();
        int limits = forecast.get("endangered").size();

        assertThat(bodies).isPositive();
        assertThat(limits).isPositive();
        assertThat(rows)
                .hasSize(bodies + limits + 1 + forecast.at("/error/bins").size());
        same(rows.getFirst(), "Số thời hạn (Limits)", forecast.at("/bodies/0/running"));
        same(rows.getFirst(), "Dự kiến trễ (Expected late)", forecast.at("/bodies/0/late/expected"));
        same(rows.getFirst(), "Nhiều nhất (High)", forecast.at("/bodies/0/late/high"));
        var limit = rows.get(bodies);
        assertThat(limit.getField("Mã vụ việc (Case)"))
                .isEqualTo(forecast.at("/endangered/0/caseId").asString());
        same(limit, "Khả năng trễ, % (Chance, %)", forecast.at("/endangered/0/chancePercent"));
        var error = rows.get(bodies + limits);
        assertThat(error.getField("Loại dòng (Kind)")).isEqualTo("Sai số (Error)");
        same(error, "Số thời hạn (Limits)", forecast.at("/error/limits"));
        same(error, "Điểm Brier (Brier score)", forecast.at("/error/brier"));
        same(error, "Số tuần (Weeks)", forecast.at("/error/weeks"));
        assertThat(error.getField("Ghi chú (Note)")).isNotEmpty();
        assertThat(slice.records()).last().isEqualTo(AccessLog.Look.EXPORT);
    }

    @Test
    void aWorkbookHasTheCellsOfTheCsv() {
        for (var path : List.of(TOTALS, BOOKS, CASES, RADAR, FORECAST)) {
            var rows = csv(path);
            var book = new OpenedXlsx(slice.file(path + "&format=xlsx").body());

            assertThat(book.rows()).as(path).isEqualTo(rows.size() + 1);
            assertThat(book.hasFormulas()).as(path).isFalse();
            assertThat(book.cell("A2").text())
                    .as(path)
                    .isEqualTo(rows.getFirst().getField(0));
        }
    }

    @Test
    void libreOfficeRecalculatesNothing(@TempDir Path folder) throws Exception {
        LibreOffice.assumeInstalled();
        var written = new ArrayList<Path>();
        for (var path : List.of(TOTALS, BOOKS, CASES, RADAR, FORECAST)) {
            written.add(Files.write(
                    folder.resolve("file" + written.size() + ".xlsx"),
                    slice.file(path + "&format=xlsx").body()));
        }
        var saved = LibreOffice.convert(folder, "xlsx", written);
        for (int at = 0; at < written.size(); at++) {
            var ours = new OpenedXlsx(Files.readAllBytes(written.get(at)));
            var theirs = new OpenedXlsx(Files.readAllBytes(saved.get(at)));
            assertThat(theirs.hasFormulas()).isFalse();
            assertThat(theirs.texts()).as("file " + at).containsAllEntriesOf(ours.texts());
        }
    }
}
