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
import org.tiepdan.office.testkit.FixedDashboard;
import org.tiepdan.office.testkit.FixedReports;
import org.tiepdan.office.testkit.PageServer;

/** What the pages of forms say of faults, of days and of differences. */
class ReportWordsPageTest {
    private static final String REST = "Phần chênh lệch còn lại do cách đếm đã thay đổi sau khi nộp.";

    private static PageServer leader;

    @BeforeAll
    static void start() {
        var caller = new Caller("cb-0007", Set.of(Role.LEADER), Set.of("19-05443"));
        leader = new PageServer(FixedDashboard::of, new Person(caller, "Lý Văn Thử"));
    }

    @AfterAll
    static void stop() {
        leader.close();
    }

    @Test
    void anUnknownBodyAndMissingDaysAreNamedTogether() throws Exception {
        var page = get("/reports?body=" + FixedReports.UNKNOWN_BODY + "&from=01/07/2026");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("Không có cơ quan nào", "Chọn một kỳ báo cáo, hoặc ghi cả từ ngày và đến ngày.")
                .doesNotContain("(from)", "(to)");
    }

    @Test
    void whatTheCasesDoNotExplainComesFromTheCounting() throws Exception {
        assertThat(get("/reports/submitted/" + FixedReports.COUNTED_OTHERWISE + "?form=01-XLD")
                        .body())
                .contains("Cột 5: Chưa xử lý", "Nhập muộn", REST);
        assertThat(get("/reports/submitted/s1?form=01-XLD").body()).doesNotContain(REST);
    }

    @Test
    void aListNamesTheDaysOfAPeriodThatIsNotOffered() throws Exception {
        assertThat(get("/reports/cases?form=01-XLD&period=2025-Q2&column=1").body())
                .contains("Biểu 01/XLD · dòng Tổng · Quý II/2025 (15/03/2025 – 14/06/2025)<");
        assertThat(get("/reports/cases?form=01-XLD&column=1").body()).containsPattern("dòng Tổng · [^<]+ – [^<]+\\)<");
    }

    @Test
    void aSubmittedFormIsNotNamedAfterTheSecondsBeforeIt() throws Exception {
        var known = get("/reports/print.pdf?form=01-XLD&period=2026-Q3&known=2026-10-01");
        var late = get("/reports/print.pdf?form=01-XLD&period=2026-Q3&known=2026-11-16");

        assertThat(known.headers().firstValue("Content-Disposition").orElse("")).contains("_so-2026-10-0");
        assertThat(late.headers().firstValue("Content-Disposition").orElse("")).doesNotContain("_so-");
    }

    private static HttpResponse<String> get(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(leader.url(path))).build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
