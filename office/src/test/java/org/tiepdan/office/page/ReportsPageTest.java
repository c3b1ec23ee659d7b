package org.tiepdan.office.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Role;
import org.tiepdan.office.frame.Person;
import org.tiepdan.office.testkit.FixedCases;
import org.tiepdan.office.testkit.FixedDashboard;
import org.tiepdan.office.testkit.FixedReports;
import org.tiepdan.office.testkit.PageServer;

/** Báo cáo kỳ for a leader, an officer and an inspector. */
class ReportsPageTest {
    private static final Person LEADER = person(Role.LEADER);

    private static PageServer leader;
    private static PageServer officer;

    @BeforeAll
    static void start() {
        leader = new PageServer(FixedDashboard::of, LEADER);
        officer = new PageServer(FixedDashboard::of, person(Role.OFFICER));
    }

    @AfterAll
    static void stop() {
        leader.close();
        officer.close();
    }

    private static Person person(Role role) {
        return new Person(new Caller("cb-0007", Set.of(role), Set.of("19-05443")), "Lý Văn Thử");
    }

    @Test
    void showsTheFormAsTheOfficialOneLooksWithALinkOnEachNumber() throws Exception {
        var page = get(leader, "/reports").body();

        assertThat(page).contains("01/XLD", "colspan=\"3\"", "Tổng số đơn phải xử lý", "Quý III/2026", "1.234");
        assertThat(page).contains("/reports/cases?form=01-XLD&amp;body=19-05443&amp;period=2026-Q3&amp;column=1");
        assertThat(page).contains("không ghi nhận", "c1 = c2 + c3", "format=xlsx", "/reports/print.pdf");
    }

    @Test
    void aLeaderMaySubmitAndSeesWhatWasSubmitted() throws Exception {
        var page = get(leader, "/reports").body();

        assertThat(page).contains("name=\"reason\"", "Nộp lại", "/reports/submitted/s1?form=01-XLD", "cb-0007");
        assertThat(page).contains("Quý II/2026 (15/03/2026 – 14/06/2026)", "/reports/submitted/s0?form=01-XLD");
        assertThat(post(leader, "/reports", "form=01-XLD&body=19-05443&period=2026-Q3&reason=x")
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void aLeaderSeesWhichBodiesBelowHaveSubmittedTheForm() throws Exception {
        var above = new Person(new Caller("cb-0007", Set.of(Role.LEADER), Set.of("19-ubnd")), "Lý Văn Thử");
        try (var province = new PageServer(FixedDashboard::of, above)) {
            assertThat(get(province, "/reports").body())
                    .contains("/reports?form=01-XLD&amp;body=19-ubnd&amp;period=2026-Q3&amp;below=true")
                    .doesNotContain("chưa nộp");

            var page = get(province, "/reports?form=01-XLD&body=19-ubnd&period=2026-Q3&below=true")
                    .body();
            assertThat(page)
                    .contains("Theo cây cơ quan ngày 14/09/2026")
                    .doesNotContain("Đã nộp: ")
                    .contains(
                            "<a href=\"/reports/submitted/s3?form=01-XLD\">15:00, ngày 16/11/2026</a>",
                            "<span>chưa nộp, hoặc không hiện cho người xem</span>",
                            "/reports?form=01-XLD&amp;body=19-05710&amp;period=2026-Q3\"")
                    .doesNotContain("/reports/submitted/s2", "cb-0008");
        }
        assertThat(get(leader, "/reports?below=true").body())
                .as("with nobody below")
                .doesNotContain("&amp;below=true", "chưa nộp");
        assertThat(get(officer, "/reports?below=true").body()).doesNotContain("&amp;below=true", "chưa nộp");
    }

    /** A form with earlier knowledge serves as an explanation and cannot be signed. */
    @Test
    void showsTheDaysAsTheRecordSaidThem() throws Exception {
        var page = get(leader, "/reports?period=2026-Q3&known=01/10/2026").body();

        assertThat(page)
                .contains("value=\"01/10/2026\"", "Theo sổ lúc", "period=2026-Q3&amp;known=2026-10-01&amp;column=1")
                .doesNotContain("Nộp lại");
        assertThat(get(leader, "/reports/cases?form=01-XLD&period=2026-Q3&known=2026-10-01&column=1")
                        .body())
                .contains("/reports?form=01-XLD&amp;period=2026-Q3&amp;known=2026-10-01");
    }

    /** Else the first period of the list seems to be chosen, and is the next time. */
    @Test
    void daysOfOnesChoiceAreNoPeriodOfTheList() throws Exception {
        assertThat(get(leader, "/reports?period=2026-Q3&from=01/07/2026&to=31/07/2026")
                        .body())
                .contains("<option value=\"\" selected>Ngày tự chọn</option>", "value=\"31/07/2026\"");
        assertThat(get(leader, "/reports?period=2026-Q3").body()).doesNotContain("Ngày tự chọn");
    }

    @Test
    void mistypedDaysAreNamedAndStay() throws Exception {
        var page = get(leader, "/reports?from=31/02/2026&to=31/07/2026&known=hôm qua".replace(" ", "%20"));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains(
                        "Từ ngày: Cần viết ngày/tháng/năm",
                        "Theo sổ đến hết ngày: Cần viết ngày/tháng/năm",
                        "value=\"31/02/2026\"",
                        "value=\"hôm qua\"");
    }

    @Test
    void anOfficerSeesTheFormAndSubmitsNothing() throws Exception {
        var page = get(officer, "/reports").body();

        assertThat(page).contains("01/XLD").doesNotContain("Nộp lại", "/reports/submitted");
        assertThat(post(officer, "/reports", "form=01-XLD&body=19-05443").statusCode())
                .isEqualTo(403);
    }

    @Test
    void aFormThatDoesNotAddUpIsExplained() throws Exception {
        var page = get(leader, "/reports?form=02-XLD");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("c1 = c2 + c3", "/reports/submitted/s1?form=02-XLD")
                .doesNotContain("1.234");
    }

    /** Amounts of a decision have up to three decimals, and the signed sum must be that of its rows. */
    @Test
    void showsAmountsAsExactlyAsTheyAreRecorded() throws Exception {
        assertThat(get(leader, "/reports?form=01-KQGQ").body()).contains(">1.234,125<", ">12,5<");
        assertThat(get(leader, "/reports/print?form=01-KQGQ").body()).contains(">1.234,125<", ">12,5<");
    }

    @Test
    void aListSaysWhichRowAndDaysItIsAbout() throws Exception {
        assertThat(get(leader, "/reports/cases?form=01-XLD&period=2026-Q3&column=1&row=19-05443")
                        .body())
                .contains("Biểu 01/XLD · dòng UBND phường Phan Đình Phùng · Quý III/2026 (15/06/2026 – 14/09/2026)<");
        assertThat(get(leader, "/reports/cases?form=01-XLD&from=2026-07-01&to=2026-07-31&known=2026-10-01&column=1")
                        .body())
                .contains("Biểu 01/XLD · dòng Tổng · từ 01/07/2026 đến 31/07/2026 · theo sổ đến hết ngày 01/10/2026<");
    }

    @Test
    void theListLeadsToTheCases() throws Exception {
        assertThat(get(leader, "/reports/cases?form=01-XLD&period=2026-Q3&column=3")
                        .body())
                .contains("/reports/cases?form=01-XLD&amp;period=2026-Q3&amp;column=3&amp;as=xlsx");
        assertThat(get(leader, "/reports/cases?form=01-XLD&period=2026-Q3&column=3&as=csv")
                        .body())
                .contains("a list", "column=3", "format=csv", "period=2026-Q3");
        assertThat(get(leader, "/reports/cases?form=01-XLD&column=3&as=json").body())
                .contains("a list", "format=csv");
        assertThat(get(leader, "/reports/cases?form=01-XLD&column=1").body())
                .contains("/cases/" + FixedCases.CASE, "Số đến 7/2026", "Cộng: 1", "<span>Tiếp công dân</span>")
                .doesNotContain(FixedReports.RECEPTION);
    }

    @Test
    void whatWasSubmittedStandsBesideWhatDiffersNow() throws Exception {
        assertThat(get(leader, "/reports/submitted/s1?form=01-XLD").body())
                .contains("cb-0007", "1.233", "1.234", "Nhập muộn", "SHA-256")
                .contains(
                        "Cột 1: Tổng số đơn phải xử lý › Tổng số<",
                        "Cột 1: Tổng số đơn phải xử lý › Tổng số, dòng Ủy ban nhân dân phường Phan Đình Phùng<");
    }

    /** Offices know a case by its number in the register, not by its id; each body has a register of its own. */
    @Test
    void whatDiffersIsNamedByTheRegisterAndLeadsToTheCase() throws Exception {
        assertThat(get(leader, "/reports/submitted/s1?form=01-XLD").body())
                .contains(
                        "<a href=\"/cases/" + FixedCases.CASE
                                + "\">Số đến 7/2026 của Ban Tiếp công dân tỉnh Thái Nguyên</a>",
                        "<span>Số đến 8/2026 của UBND phường Phan Đình Phùng</span>",
                        "<span>Tiếp công dân</span>",
                        "<li>Không tính cho người nộp vì người nộp không được biết; không trao đổi với cơ quan nộp</li>")
                .doesNotContain(FixedReports.HANDED_ON, FixedReports.RECEPTION);
    }

    @Test
    void printsAsAPageAndAsPdf() throws Exception {
        assertThat(get(leader, "/reports/print?form=01-XLD").body())
                .contains("Biểu số: 01/XLD", "NGƯỜI LẬP BIỂU", "15/06/2026", "., ngày ...... tháng ...... năm .");
        var pdf = get(leader, "/reports/print.pdf?form=01-XLD");
        assertThat(pdf.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(pdf.body()).startsWith("%PDF");
    }

    @Test
    void whatWasSubmittedIsPrintedAndTakenAsAFileAsItWas() throws Exception {
        var page = get(leader, "/reports/submitted/s1?form=01-XLD").body();

        assertThat(page)
                .contains(
                        "/reports/file?form=01-XLD&amp;submission=s1&amp;format=xlsx",
                        "/reports/print.pdf?form=01-XLD&amp;submission=s1");
        assertThat(get(leader, "/reports/print?form=01-XLD&submission=s1").body())
                .contains("NGƯỜI LẬP BIỂU", "/reports/submitted/s1?form=01-XLD", "submission=s1&amp;format=csv");
        assertThat(get(leader, "/reports/print.pdf?form=01-XLD&submission=s1").body())
                .startsWith("%PDF");
    }

    private static HttpResponse<String> get(PageServer server, String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(server.url(path))).build());
    }

    private static HttpResponse<String> post(PageServer server, String path, String form) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(server.url(path)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
