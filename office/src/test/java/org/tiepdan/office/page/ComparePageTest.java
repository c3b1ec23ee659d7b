package org.tiepdan.office.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tiepdan.office.testkit.FixedCases;
import org.tiepdan.office.testkit.FixedDashboard;
import org.tiepdan.office.testkit.FixedPeople;
import org.tiepdan.office.testkit.PageReader;
import org.tiepdan.office.testkit.PageServer;

/** The comparison of bodies: rates with their denominators, causes, exclusions, and expected values with their error. */
class ComparePageTest {
    @RegisterExtension
    static final PageReader PAGES = new PageReader();

    @Test
    void showsThreeRatesWithTheirDenominatorsAndTheYearBefore() throws Exception {
        assertThat(PAGES.text("/compare"))
                .contains("Giải quyết đúng hạn", "Đến hạn và kịp hạn", "Đang tồn quá hạn")
                .contains("Quyết định lần đầu bị xem xét lại, trong số vụ việc xem được", "Trong đó bị hủy, sửa")
                .contains("94,4 %", "18 trên 24", "năm trước 88,4 %", "Tính từ 15/12/2025 đến hết 16/11/2026");
        assertThat(PAGES.text("/compare?lang=en")).contains("18 of 24", "year before 88.4 %");
    }

    @Test
    void saysHowBodiesAreRankedAndWhatIsLeftOut() throws Exception {
        assertThat(PAGES.text("/compare"))
                .contains("mỗi mẫu số từ 20 trở lên", "Không có cách xếp hạng chính thức", "Số từ 1 đến dưới 5");
    }

    @Test
    void leadsFromEachFigureToItsList() throws Exception {
        assertThat(PAGES.links("/compare"))
                .contains(
                        "/compare/cases?figure=LATE_BY_ITSELF&body=19-05443&period=2026",
                        "/compare/cases?figure=OPEN_LATE&body=19-05710&period=2026",
                        "/compare/cases?figure=LATE&period=2026",
                        "/cases?commune=05443&field=LAND_HOUSING&from=2026-08-19&to=2026-11-16",
                        "/cases/" + FixedCases.CASE);
    }

    @Test
    void listsTheCasesBehindAFigure() throws Exception {
        var list = "/compare/cases?figure=LATE&body=19-05443&period=2026";

        assertThat(PAGES.text(list))
                .contains("Vụ việc bị trễ", "52 trong danh sách", "hạn 10/07/2026, làm 14/07/2026")
                .contains("Năm 2026 (15/12/2025 – 14/12/2026)");
        assertThat(PAGES.links(list)).contains("/compare?period=2026", list + "&cursor=more");
    }

    @Test
    void isTakenAwayAsAFile() throws Exception {
        var list = "/compare/cases?figure=LATE&body=19-05443&period=2026";

        assertThat(PAGES.links("/compare")).contains("/compare?period=2026&as=xlsx", "/compare?period=2026&as=csv");
        assertThat(PAGES.links(list)).contains(list + "&as=xlsx", list + "&as=csv");
        assertThat(PAGES.links(list + "&cursor=more")).contains(list + "&as=xlsx");
        assertThat(PAGES.get("/compare?from=11/02/2026&to=03/07/2026&as=xlsx").body())
                .contains("/api/v1/scorecards ", "from=2026-02-11", "to=2026-07-03", "format=xlsx");
        assertThat(PAGES.get(list + "&as=csv").body())
                .contains("/api/v1/scorecards/cases", "figure=LATE", "body=19-05443", "format=csv");
        assertThat(PAGES.get(list + "&as=json").body()).contains("format=csv");
        assertThat(PAGES.get("/compare?as=json").body()).contains("format=csv");
    }

    @Test
    void theRadarAndTheForecastAreTakenAwayAsFiles() throws Exception {
        for (var part : List.of("radar", "forecast")) {
            var address = "/compare?part=" + part + "&as=";
            assertThat(PAGES.links("/compare")).contains(address + "xlsx", address + "csv");
            assertThat(PAGES.get(address + "xlsx").body()).isEqualTo("/api/v1/" + part + " {format=xlsx}");
            assertThat(PAGES.get(address + "csv").body()).isEqualTo("/api/v1/" + part + " {format=csv}");
        }
    }

    @Test
    void theLedgerIsTakenAwayAsAFile() throws Exception {
        assertThat(PAGES.links("/")).contains("/ledger?as=xlsx", "/ledger?as=csv");
        assertThat(PAGES.get("/ledger?as=xlsx").body()).isEqualTo("/api/v1/ledger {format=xlsx}");
        assertThat(PAGES.get("/ledger").body()).isEqualTo("/api/v1/ledger {format=csv}");
    }

    /** An operator gets the file of the whole office; the leader's page shows the numbers of the leader's bodies. */
    @Test
    void theLedgerIsLinkedOnlyWhereItsFileHasTheNumbersOfThePage() throws Exception {
        try (var server = new PageServer(FixedDashboard::of, FixedPeople.named("leader.operator"))) {
            assertThat(PAGES.getFrom(server, "/").body())
                    .contains("id=\"ledger\"")
                    .doesNotContain("/ledger?as=");
            assertThat(PAGES.getFrom(server, "/?as=operation").body()).contains("/ledger?as=xlsx");
        }
    }

    @Test
    void showsTheForecastWithItsError() throws Exception {
        assertThat(PAGES.text("/compare"))
                .contains("Sai số: trong 12 tuần qua", "dự kiến 28,3", "thực tế 31", "Điểm Brier 0,14", "1 đến 6");
    }

    @Test
    void namesAPeriodThatThereIsNot() throws Exception {
        var answer = PAGES.get("/compare?period=2026-Q9");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Cần kỳ báo cáo như 2026-Q3.");
    }

    @Test
    void keepsMistypedDaysInTheirFields() throws Exception {
        var answer = PAGES.get("/compare?from=31/02/2026&to=03/07/2026");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "value=\"31/02/2026\"", "value=\"03/07/2026\"", "Từ ngày: Cần viết ngày/tháng/năm", "Điểm nóng")
                .doesNotContain("href=\"#causes\"");
    }

    @Test
    void isLinkedFromTheLeadersPage() throws Exception {
        assertThat(PAGES.links("/")).contains("/compare");
    }

    @Test
    void daysOfOnesChoiceAreComparedListedAndNotToBePublished() throws Exception {
        var days = "from=2026-02-11&to=2026-07-03";

        assertThat(PAGES.text("/compare?period=&from=11/02/2026&to=03/07/2026")).contains("Bảng này chỉ dùng nội bộ");
        assertThat(PAGES.links("/compare?from=11/02/2026&to=03/07/2026"))
                .contains("/compare/cases?figure=LATE&" + days);
        assertThat(PAGES.links("/compare/cases?figure=LATE&" + days)).contains("/compare?" + days);
        assertThat(PAGES.text("/compare/cases?figure=LATE&" + days)).contains("từ 11/02/2026 đến 03/07/2026");
    }

    /** Late entries and corrections change what was known then: such a table explains, and is never published. */
    @Test
    void showsTheFiguresAsTheRecordSaidThem() throws Exception {
        var days = "period=2025&known=2026-01-20";

        assertThat(PAGES.text("/compare?period=2025&known=20/01/2026"))
                .contains("theo sổ đến hết ngày 20/01/2026", "số bị ẩn có thể suy ra");
        assertThat(PAGES.links("/compare?period=2025&known=20/01/2026"))
                .contains("/compare/cases?figure=LATE&" + days, "/compare?" + days + "&as=xlsx");
        assertThat(PAGES.text("/compare/cases?figure=LATE&" + days))
                .contains("Năm 2025 (15/12/2024 – 14/12/2025) · theo sổ đến hết ngày 20/01/2026");
        assertThat(PAGES.links("/compare/cases?figure=LATE&" + days)).contains("/compare?" + days);
        for (var path : List.of("/compare?", "/compare/cases?figure=LATE&")) {
            assertThat(PAGES.get(path + days + "&as=csv").body()).contains("knownAt=2026-01-20T23:59:59.999+07:00");
        }
    }

    /** Of overlapping periods, only one kind: the difference of two tables would reveal what a third one leaves out. */
    @Test
    void aWholeYearThatIsOverIsForPublicationAndNothingElse() throws Exception {
        assertThat(PAGES.text("/compare?period=2025")).doesNotContain("số bị ẩn có thể suy ra");
        for (var period : List.of("2026", "2025-Q4", "2025-H1", "2025-9M", "2025-NA")) {
            assertThat(PAGES.text("/compare?period=" + period)).as(period).contains("số bị ẩn có thể suy ra");
        }
    }
}
