package org.tiepdan.reporting.register.export.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.tiepdan.reporting.sheet.file.CsvText;
import org.tiepdan.reporting.testkit.Denunciations;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.Slice;
import org.tiepdan.reporting.testkit.TestDatabase;
import org.tiepdan.reporting.testkit.sheet.NastyTexts;
import org.tiepdan.reporting.testkit.sheet.OpenedXlsx;
import org.tiepdan.servicekit.web.access.AccessLog;

/** The files contain what the register shows for the same parameters and the same reader, in the same order. */
class ExportTest {
    private static final String ID = "Mã vụ việc";
    private static final List<String> QUERIES = List.of(
            "",
            "sort=dueOn",
            "sort=-dueOn&open=true",
            "type=DENUNCIATION",
            "sort=receivedAt&limit=late",
            "q=thu hoi dat");
    private static final List<Role> READERS =
            List.of(Role.CLERK, Role.TRIAGE_OFFICER, Role.OFFICER, Role.LEADER, Role.INSPECTOR, Role.BODY_SYSTEM);

    private final TestDatabase database = TestDatabase.create();
    private final Events events = new Events();
    private final Denunciations made = new Denunciations(events, 12);
    private Slice slice;

    @BeforeEach
    void start(@TempDir Path keys) throws Exception {
        Files.writeString(keys.resolve("receipt.key"), "of a test");
        slice = new Slice(database.get(), keys, Slice.NOW);
    }

    @AfterEach
    void close() throws Exception {
        slice.close();
        database.close();
    }

    private void fill(int cases) {
        made.write(cases);
        Filling.fill(database.get(), events.written());
    }

    @Test
    void marksACaseInWhichSomethingWasCorrected() {
        events.open(Events.caseId(101));
        events.open(Events.caseId(102));
        events.write(Events.caseId(102), "case.corrected.v1");
        fill(0);

        assertThat(csv("sort=receivedAt"))
                .extracting(row -> row.getField(ID) + row.getField("Đã sửa"))
                .containsExactlyInAnyOrder(
                        Events.caseId(101).value(), Events.caseId(102).value() + "x");
    }

    private List<NamedCsvRecord> csv(String query) {
        var file = slice.file("/api/v1/cases.csv?" + query).body();
        try (var reader = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(new ByteArrayInputStream(file))) {
            return reader.stream().toList();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> ids(String query) {
        return csv(query).stream().map(row -> row.getField(ID)).toList();
    }

    private List<String> pages(String query) {
        var ids = new ArrayList<String>();
        var cursor = "";
        do {
            var page = slice.get("/api/v1/cases?limit=200&" + query + cursor).json();
            page.get("items").forEach(row -> ids.add(row.get("caseId").asString()));
            cursor = page.has("next") ? "&cursor=" + page.get("next").asString() : "";
        } while (!cursor.isEmpty());
        return ids;
    }

    @Test
    void everyReaderGetsTheRowsOfTheRegisterInItsOrder() {
        fill(250);
        int seen = 0;

        for (var role : READERS) {
            slice.as(made.caller(role));
            for (var query : QUERIES) {
                var shown = pages(query);
                assertThat(ids(query)).as(role + " " + query).isEqualTo(shown);
                seen += shown.size();
            }
        }
        assertThat(seen).isGreaterThan(500);
    }

    @Test
    void theWorkbookHoldsTheSameAsTheCsv() {
        fill(120);
        var rows = csv("");
        var book = new OpenedXlsx(slice.file("/api/v1/cases.xlsx").body());

        assertThat(rows).hasSizeGreaterThan(100);
        assertThat(book.rows()).isEqualTo(rows.size() + 1);
        for (int row = 0; row < rows.size(); row++) {
            assertThat(book.cell("U" + (row + 2)).text())
                    .isEqualTo(rows.get(row).getField(ID));
            assertThat(book.cell("F" + (row + 2)).text())
                    .isEqualTo(CsvText.plain(rows.get(row).getField("Nội dung")));
        }
        assertThat(book.cell("C2").format()).isEqualTo("dd/mm/yyyy");
    }

    @Test
    void codesWithZerosAndSubjectsThatLookLikeFormulasStayWhatTheyAre() {
        for (int number = 0; number < NastyTexts.ALL.size(); number++) {
            var subject = NastyTexts.ALL.get(number);
            events.receive(
                    Events.caseId(number),
                    petition -> petition.put("subject", subject).put("registerNumber", 7));
        }
        Filling.fill(database.get(), events.written());
        var book =
                new OpenedXlsx(slice.file("/api/v1/cases.xlsx?sort=receivedAt").body());

        assertThat(csv("sort=receivedAt").stream().map(row -> CsvText.plain(row.getField("Nội dung"))))
                .isEqualTo(NastyTexts.ALL);
        assertThat(book.hasFormulas()).isFalse();
        assertThat(book.cell("F2").type()).isEqualTo("text");
        assertThat(book.cell("H2")).isEqualTo(new OpenedXlsx.Found("text", "05443", "", false));
        assertThat(book.cell("A2").type()).isEqualTo("n");
    }

    @Test
    void everyDenunciationThatLeavesIsRecordedInBatches() {
        for (int number = 0; number < 1_100; number++) {
            var type = number % 3 == 0 ? "DENUNCIATION" : "COMPLAINT";
            events.receive(
                    Events.caseId(number),
                    petition -> petition.put("type", type).remove("respondent"));
        }
        Filling.fill(database.get(), events.written());
        var denounced = csv("").stream()
                .filter(row -> row.getField("Loại đơn").equals("Tố cáo"))
                .map(row -> row.getField(ID))
                .toList();
        var looks = slice.looks();

        assertThat(denounced).hasSize(367);
        assertThat(looks.stream().flatMap(look -> look.cases().stream())).containsExactlyElementsOf(denounced);
        assertThat(looks).hasSize(3).allMatch(look -> look.how() == AccessLog.Look.EXPORT);
    }

    @Test
    void refusesWhatTheRegisterRefuses() {
        fill(3);

        assertThat(slice.raw("/api/v1/cases.csv?cursor=x")).startsWith("422").contains("unknown-parameter");
        assertThat(slice.raw("/api/v1/cases.xlsx?type=LETTER"))
                .startsWith("422")
                .contains("application/problem+json");
        slice.as(new Caller("cb-9", Set.of(Role.LEADER), Set.of("19-05443")));
        assertThat(slice.raw("/api/v1/cases.csv?body=19-05710"))
                .startsWith("403")
                .doesNotContain("attachment");
    }

    @Test
    void anEmptyListIsAFileWithItsHeadings() {
        assertThat(slice.raw("/api/v1/cases.csv"))
                .startsWith("200")
                .contains("text/csv;charset=UTF-8", "filename=\"so-theo-doi.csv\"", "\ufeff\"Số đến\",\"Năm\"");
        assertThat(new OpenedXlsx(slice.file("/api/v1/cases.xlsx").body()).rows())
                .isEqualTo(1);
    }
}
