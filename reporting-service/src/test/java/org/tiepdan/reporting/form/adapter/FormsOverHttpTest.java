package org.tiepdan.reporting.form.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.Slice;
import org.tiepdan.reporting.testkit.TestDatabase;
import org.tiepdan.reporting.testkit.sheet.OpenedXlsx;
import org.tiepdan.servicekit.web.access.AccessLog;

/** From the logs to the forms, over HTTP. */
class FormsOverHttpTest {
    private static final Caller LEADER = new Caller("cb-0007", Set.of(Role.LEADER), Set.of("19-ubnd"));
    private static final String DAYS = "?body=19-ubnd&from=2026-07-01&to=2026-07-07";
    private static final String SUBMIT = "{\"body\":\"19-ubnd\",\"from\":\"2026-07-01\",\"to\":\"2026-07-07\"%s}";

    private final TestDatabase database = TestDatabase.create();
    private final Events events = new Events();

    @TempDir
    Path keys;

    private Slice slice;

    @BeforeEach
    void fill() {
        events.open(Events.caseId(1));
        Filling.fill(database.get(), events.written());
        slice = new Slice(database.get(), keys, Slice.NOW).as(LEADER);
    }

    @AfterEach
    void close() throws Exception {
        slice.close();
        database.close();
    }

    @Test
    void aFormIsGivenWithItsRowsChecksAndWhereItComesFrom() {
        var form = slice.get("/api/v1/reports/01-XLD" + DAYS).json();

        assertThat(form.at("/number").asString()).isEqualTo("01/XLD");
        assertThat(form.at("/set").asString()).isEqualTo("2024");
        assertThat(form.at("/columns")).hasSize(22);
        assertThat(form.at("/columns/0/title/0").asString()).isEqualTo("Tổng số đơn phải xử lý");
        var total = form.at("/rows").get(form.at("/rows").size() - 1);
        assertThat(total.at("/total").asBoolean()).isTrue();
        assertThat(total.at("/values/0").asInt()).isEqualTo(1);
        assertThat(form.at("/checks/0/check").asString()).isEqualTo("c1 = c2 + c3");
        assertThat(form.at("/checks/0/holds").asBoolean()).isTrue();
        assertThat(form.at("/notes").toString()).contains("TT 06/2025", "06/2025/TT-TTCP");
        assertThat(form.at("/asOf/positions").isObject()).isTrue();
        assertThat(form.at("/asOf/positions")).isEmpty();
    }

    @Test
    void theListBehindANumber() {
        var list =
                slice.get("/api/v1/reports/01-XLD/cases" + DAYS + "&column=1").json();

        assertThat(list.at("/total").asInt()).isEqualTo(1);
        assertThat(list.at("/cases")).hasSize(1);
        assertThat(list.at("/cases/0/caseId").asString())
                .isEqualTo(Events.caseId(1).value());
        assertThat(list.at("/cases/0/on").asString()).isEqualTo("2026-07-01");
    }

    @Test
    void theListBehindANumberAsAFile() {
        receive(3, "2026-07-03");
        Filling.fill(database.get(), events.written());
        var list = "/api/v1/reports/01-XLD/cases" + DAYS + "&column=1";
        var csv = new String(slice.file(list + "&format=csv").body(), StandardCharsets.UTF_8);
        var book = new OpenedXlsx(slice.file(list + "&format=xlsx").body());

        assertThat(csv.lines()).hasSize(3);
        assertThat(csv).contains(Events.caseId(1).value(), Events.caseId(3).value(), "2026-07-03,1,");
        assertThat(book.rows()).isEqualTo(3);
        assertThat(book.cell("F2").text()).isEqualTo(Events.caseId(1).value());
        assertThat(book.cell("E2").type()).isEqualTo("n");
        assertThat(slice.get(list + "&format=pdf").status()).isEqualTo(422);
    }

    @Test
    void aLongListWithoutDenunciationsIsOneLook() {
        for (int number = 2; number <= 1001; number++) {
            receive(number, "2026-07-03");
        }
        Filling.fill(database.get(), events.written());
        slice.records().clear();

        var csv = new String(
                slice.file("/api/v1/reports/01-XLD/cases" + DAYS + "&column=1&format=csv")
                        .body(),
                StandardCharsets.UTF_8);

        assertThat(csv.lines()).hasSize(1002);
        assertThat(slice.records()).containsExactly(AccessLog.Look.EXPORT);
    }

    @Test
    void theNameOfAFileSaysWhatItIsAbout() {
        assertThat(slice.raw("/api/v1/reports/01-XLD/cases" + DAYS + "&column=1&format=csv"))
                .contains("bieu-01-XLD-cot-1-2026-07-01-2026-07-07.csv");
        assertThat(slice.raw("/api/v1/reports/01-XLD/cases" + DAYS + "&knownAt=2026-07-06T00:00:00Z&format=csv"))
                .contains("bieu-01-XLD-cot-1-2026-07-01-2026-07-07-so-2026-07-06.csv");
    }

    /** Others write while a reader turns pages: with an offset a line would appear twice. */
    @Test
    void aPageGoesOnAfterItsLastLineWhateverWasWrittenBeforeIt() {
        receive(3, "2026-07-03");
        receive(5, "2026-07-05");
        Filling.fill(database.get(), events.written());
        var pages = "/api/v1/reports/01-XLD/cases" + DAYS + "&column=1&limit=1";
        var first = slice.get(pages).json();
        var second =
                slice.get(pages + "&cursor=" + first.at("/next").asString()).json();

        receive(2, "2026-07-02");
        receive(4, "2026-07-04");
        Filling.fill(database.get(), events.written());
        slice.close();
        slice = new Slice(database.get(), keys, Slice.NOW).as(LEADER);
        var third =
                slice.get(pages + "&cursor=" + second.at("/next").asString()).json();
        var last = slice.get(pages + "&cursor=" + third.at("/next").asString()).json();

        assertThat(first.at("/cases/0/on").asString()).isEqualTo("2026-07-01");
        assertThat(second.at("/cases/0/on").asString()).isEqualTo("2026-07-03");
        assertThat(third.at("/cases/0/on").asString()).isEqualTo("2026-07-04");
        assertThat(last.at("/cases/0/on").asString()).isEqualTo("2026-07-05");
        assertThat(last.at("/next").isMissingNode()).isTrue();
        assertThat(slice.get(pages + "&cursor=MTA").status()).isEqualTo(422);
    }

    private void receive(int number, String on) {
        events.receive(
                Events.caseId(number),
                petition -> petition.put("receivedAt", on + "T02:15:00Z").remove("respondent"));
    }

    @Test
    void asAFileItLooksLikeTheOfficialOne() {
        var csv = new String(
                slice.file("/api/v1/reports/01-XLD" + DAYS + "&format=csv").body(), StandardCharsets.UTF_8);
        var xlsx = slice.file("/api/v1/reports/01-XLD" + DAYS + "&format=xlsx");

        assertThat(csv).contains("Đơn vị", "Kỳ trước chuyển sang", "Tổng");
        assertThat(xlsx.status()).isEqualTo(200);
        assertThat(xlsx.body()).startsWith('P', 'K');
    }

    /** Two files of the same days differ in what was known; on paper, nothing else says so. */
    @Test
    void asKnownAtAnEarlierTimeItSaysSo() throws Exception {
        var known = DAYS + "&knownAt=2026-07-02T02:03:04Z";
        var note = "Số liệu theo dữ liệu đã ghi nhận đến 09:03:04 ngày 02/07/2026.";

        var xlsx = slice.file("/api/v1/reports/01-XLD" + known + "&format=xlsx");

        assertThat(new OpenedXlsx(xlsx.body()).cells().values())
                .anyMatch(cell -> cell.text().contains(note));
        assertThat(slice.get("/api/v1/reports/01-XLD" + known).json().toString())
                .contains(note);
        assertThat(slice.get("/api/v1/reports/01-XLD" + DAYS).json().toString()).doesNotContain("Số liệu theo dữ liệu");
        assertThat(slice.raw("/api/v1/reports/01-XLD" + known + "&format=xlsx"))
                .contains("01-XLD_2026-07-01_2026-07-07_19-ubnd_so-2026-07-02.xlsx");
    }

    @Test
    void refusesWhatIsNoFormNoBodyAndNoPeriod() {
        assertThat(slice.get("/api/v1/reports/09-XLD").status()).isEqualTo(404);
        assertThat(slice.get("/api/v1/reports/01-XLD?period=2026-Q7").status()).isEqualTo(422);
        assertThat(slice.get("/api/v1/reports/01-XLD?period=2026-Q3&from=2026-07-01&to=2026-07-02")
                        .status())
                .isEqualTo(422);
        assertThat(slice.get("/api/v1/reports/01-XLD?from=2026-07-02&to=2026-07-01")
                        .status())
                .isEqualTo(422);
        assertThat(slice.get("/api/v1/reports/01-XLD?set=1999").status()).isEqualTo(422);
        assertThat(slice.get("/api/v1/reports/01-XLD/cases?column=23").status()).isEqualTo(422);
        assertThat(slice.get("/api/v1/reports/01-XLD?knownAt=yesterday").status())
                .isEqualTo(422);
        assertThat(slice.as(new Caller("cb-1", Set.of(Role.LEADER), Set.of("19-05710")))
                        .get("/api/v1/reports/01-XLD" + DAYS)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theCatalogueNamesFormsAndPeriods() {
        var catalogue = slice.get("/api/v1/reports").json();

        assertThat(catalogue.at("/forms")).hasSize(9);
        assertThat(catalogue.at("/usual").asString()).isEqualTo("2026-Q2");
        assertThat(catalogue.at("/periods/0/period").asString()).isNotEmpty();
    }

    /** The reporting year 2027 begins on 15/12/2026, that of the National Assembly on 1/8/2026. */
    @Test
    void periodsOfTheComingYearAreOfferedOnceTheyHaveBegun() throws Exception {
        assertThat(periodsOn("2026-12-14")).contains("2027-NA", "2026-Q4").doesNotContain("2027-Q1", "2027");
        assertThat(periodsOn("2026-12-15"))
                .contains("2027-NA", "2027", "2027-9M", "2027-H1", "2027-Q1", "2025-Q1")
                .doesNotContain("2027-Q2");
    }

    private List<String> periodsOn(String day) throws Exception {
        try (var then = new Slice(database.get(), keys, Instant.parse(day + "T03:00:00Z")).as(LEADER)) {
            var names = new ArrayList<String>();
            then.get("/api/v1/reports")
                    .json()
                    .at("/periods")
                    .forEach(period -> names.add(period.at("/period").asString()));
            return names;
        }
    }

    @Test
    void onlyALeaderOfTheBodySubmitsAndOnlyWhenThePeriodIsOver() {
        var running = slice.post("/api/v1/reports/01-XLD/submissions", "{\"body\":\"19-ubnd\",\"period\":\"2026-Q3\"}");
        var below = slice.post(
                "/api/v1/reports/01-XLD/submissions", SUBMIT.formatted("").replace("19-ubnd", "19-05443"));

        assertThat(running.status()).isEqualTo(409);
        assertThat(below.status()).isEqualTo(403);
    }
}
