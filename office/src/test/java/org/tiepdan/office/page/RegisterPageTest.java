package org.tiepdan.office.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tiepdan.office.testkit.FixedDashboard;
import org.tiepdan.office.testkit.FixedFilters;
import org.tiepdan.office.testkit.FormSender;
import org.tiepdan.office.testkit.PageServer;

/** The register: searched, saved as a filter, printed and downloaded. */
class RegisterPageTest {
    private static PageServer server;

    private final FormSender browser = new FormSender(server);

    @BeforeAll
    static void start() {
        server = new PageServer(FixedDashboard::of);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void saysHowManyThereAreOnAllPagesAndThatACountEnds() throws Exception {
        assertThat(text("/cases?overdue=true")).contains("1.234 vụ việc, trên trang này 12");
        assertThat(text("/cases?cursor=next-page")).contains("1.234 vụ việc");
        assertThat(text("/cases?type=COMPLAINT&lang=en")).contains("More than 10,000 cases, 12 on this page");
    }

    @Test
    void leadsToSavedFiltersAndSaysWhichIsLookedAtAndWhichIsBroken() throws Exception {
        var page = text("/cases?competent=19-05443&overdue=true&sort=dueOn");

        assertThat(page)
                .contains("Bộ lọc đã lưu", "aria-current=\"true\">Đất đai quá hạn</a>")
                .contains("có điều kiện không còn dùng được", "chia sẻ trong UBND tỉnh Thái Nguyên")
                .contains("Lưu bộ lọc này", "name=\"f.competent\" value=\"19-05443\"", "Người dùng của UBND tỉnh");
        assertThat(text("/cases")).doesNotContain("Lưu bộ lọc này").contains("href=\"/filters\"");
    }

    @Test
    void keepsTheFilterThatIsLookedAtAndGoesBackToItsList() throws Exception {
        var page = browser.post(
                "/filters",
                Map.of(
                        "saved-name",
                        "Chờ lâu",
                        "saved-share",
                        "19-ubnd",
                        "f.overdue",
                        "true",
                        "f.sort",
                        "dueOn",
                        "_csrf",
                        "x"));

        assertThat(page.uri().toString())
                .contains("/cases?", "overdue=true", "sort=dueOn")
                .doesNotContain("saved-name", "_csrf");
        assertThat(page.body()).contains("Đã lưu bộ lọc.");
    }

    @Test
    void saysWhyAFilterIsNotKept() throws Exception {
        var taken = browser.post("/filters", Map.of("saved-name", "Đất đai quá hạn", "f.overdue", "true"));
        var nameless = browser.post("/filters", Map.of("saved-name", "", "f.overdue", "true"));

        assertThat(taken.statusCode()).isEqualTo(409);
        assertThat(taken.body()).contains("Bạn đã có một bộ lọc với tên này.").doesNotContain("You have");
        assertThat(nameless.statusCode()).isEqualTo(422);
        assertThat(nameless.body()).contains("Tên bộ lọc: Còn thiếu.");
        assertThat(taken.body())
                .contains("id=\"kept-name\"", "value=\"Đất đai quá hạn\"", "name=\"f.overdue\" value=\"true\"");
        assertThat(nameless.body()).contains("id=\"kept-name\"", "aria-describedby=\"kept-faults\"");
        assertThat(browser.get("/filters").body()).doesNotContain("kept-name");
    }

    @Test
    void changesAndDeletesOnesOwnFiltersWithoutScripts() throws Exception {
        assertThat(text("/filters"))
                .contains("2 trong tối đa 50.", "Vụ việc quá hạn", "Quá hạn lâu nhất trước", "Được chia sẻ với tôi")
                .doesNotContain("action=\"/filters/" + FixedFilters.SHARED)
                .contains("action=\"/filters/" + FixedFilters.OWN);
        var changed = browser.post(
                "/filters/" + FixedFilters.OWN, Map.of("saved-name", "Khác", "go", "save", "f.overdue", "true"));
        var deleted = browser.post("/filters/" + FixedFilters.OWN, Map.of("go", "delete"));

        assertThat(changed.body()).contains("Đã lưu bộ lọc.");
        assertThat(changed.uri().getPath()).isEqualTo("/filters");
        assertThat(deleted.body()).contains("Đã xoá bộ lọc.");
    }

    @Test
    void passesAFileOnAsItComesWithTheFiltersOfTheList() throws Exception {
        var page = text("/cases?competent=phan+dinh+phung&from=20/11/2026&sort=dueOn");
        assertThat(page).contains("href=\"/cases.xlsx?competent=19-05443&amp;from=2026-11-20&amp;sort=dueOn\"");

        var file = browser.get("/cases.csv?competent=phan+dinh+phung&from=20/11/2026");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"so-dang-ky.csv\"");
        assertThat(file.body()).contains("competent=19-05443", "from=2026-11-20");
    }

    @Test
    void saysWhyThereIsNoFileInAPage() throws Exception {
        var refused = browser.get("/cases.csv?limit=late");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.headers().firstValue("Content-Disposition")).isEmpty();
        assertThat(refused.body()).contains("</html>");
    }

    @Test
    void printsTheOfficialRegisterAsAPageAndAsPdf() throws Exception {
        var asked = "/cases/register?body=19-btcd&from=01/11/2026&to=30/11/2026";
        var page = text(asked);

        assertThat(page)
                .contains("SỔ TIẾP CÔNG DÂN", "Mẫu số 03/TCD", "Từ ngày 01/11/2026 đến ngày 30/11/2026", "(13)")
                .contains("Trong đơn niêm phong số đến 420/2026", "as=pdf", "as=xlsx", "as=csv");
        assertThat(browser.get(asked + "&as=xlsx").body()).isEqualTo("sổ xlsx");
        var pdf = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(server.url(asked + "&as=pdf")))
                                .build(),
                        BodyHandlers.ofByteArray());
        assertThat(pdf.headers().firstValue("Content-Type")).contains("application/pdf");
        try (var document = Loader.loadPDF(pdf.body())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("420/2026", "Theo dõi kết quả");
        }
    }

    @Test
    void asksForBodyAndPeriodAndSaysWhatIsMissing() throws Exception {
        assertThat(text("/cases/register"))
                .contains("value=\"Ủy ban nhân dân tỉnh Thái Nguyên\"", "value=\"01/11/2026\"", "value=\"16/11/2026\"")
                .doesNotContain("role=\"alert\"");
        var refused = browser.get("/cases/register?body=nobody&from=soon&to=30/11/2026");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "Cơ quan tiếp nhận hoặc có thẩm quyền: Còn thiếu.",
                        "Nhận từ ngày: Còn thiếu.",
                        "value=\"soon\"");
        assertThat(browser.get("/cases/register?body=nobody&from=soon&to=30/11/2026&as=pdf")
                        .uri()
                        .toString())
                .doesNotContain("as=pdf");
    }

    private String text(String path) throws Exception {
        return browser.get(path).body();
    }
}
