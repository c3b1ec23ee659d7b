package org.tiepdan.office.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.HtmlUtils;
import org.tiepdan.office.testkit.PageReader;

/** The list of cases and its filters. */
class CasesPageTest {
    @RegisterExtension
    static final PageReader PAGES = new PageReader();

    @Test
    void findsABodyByItsNameInAnySpelling() throws Exception {
        for (var name : List.of("19-05443", "UBND+phuong+phan+dinh+phung", "Phan%20%C4%90%C3%ACnh%20Ph%C3%B9ng")) {
            assertThat(PAGES.text("/cases?body=" + name))
                    .as(name)
                    .contains("href=\"/cases?body=19-05443&amp;sort=dueOn\"");
        }
    }

    @Test
    void namesTheFiltersChosenAndTakesThemAwayOneByOne() throws Exception {
        var page = PAGES.text("/cases?body=19-05443&overdue=true&sort=dueOn");

        assertThat(page)
                .contains(
                        "UBND phường Phan Đình Phùng",
                        "Vụ việc quá hạn",
                        "quá hạn 40 ngày",
                        "hết hạn hôm nay",
                        "còn 5 ngày");
        assertThat(PAGES.links("/cases?body=19-05443&overdue=true&sort=dueOn"))
                .contains(
                        "/cases?overdue=true&sort=dueOn",
                        "/cases?body=19-05443&sort=dueOn",
                        "/cases?body=19-05443&overdue=true&sort=-receivedAt",
                        "/cases?body=19-05443&overdue=true&sort=dueOn&cursor=next-page");
    }

    @Test
    void marksTheCaseInWhichSomethingWasCorrectedAndNoOther() throws Exception {
        assertThat(PAGES.text("/cases").split("có nội dung đã sửa", -1)).hasSize(2);
        assertThat(PAGES.text("/cases?lang=en")).contains("with corrections");
    }

    @Test
    void showsABodyInTheFieldOfTheRoleThatItIsFilteredBy() throws Exception {
        for (var role : List.of("competent", "body", "receiving", "owedBy")) {
            var page = PAGES.text("/cases?" + role + "=19-05443");

            assertThat(page)
                    .as(role)
                    .containsPattern("id=\"" + role + "\"[^>]*value=\"Ủy ban nhân dân phường Phan Đình Phùng\"")
                    .doesNotContainPattern("type=\"hidden\" name=\"" + role + "\"");
            assertThat(page.split("value=\"Ủy ban nhân dân phường Phan Đình Phùng\" placeholder", -1))
                    .as(role)
                    .hasSize(2);
        }
    }

    @Test
    void saysWhichCasesEachFieldMeans() throws Exception {
        assertThat(PAGES.text("/cases"))
                .contains(
                        "Cơ quan đang giữ hồ sơ",
                        "Cơ quan tiếp nhận hoặc có thẩm quyền",
                        "kể cả khi cơ quan khác đang giữ",
                        "Nơi xảy ra vụ việc",
                        "không phải cơ quan")
                .doesNotContain("id=\"owedBy\"", "id=\"receiving\"");
        assertThat(PAGES.text("/cases?competent=19-05443")).contains("Cơ quan đang giữ hồ sơ: UBND phường");
    }

    @Test
    void saysWhoIsLateWithWhichLimitAndByHowMuch() throws Exception {
        assertThat(PAGES.text("/cases"))
                .contains(
                        "UBND phường Phan Đình Phùng trễ thời hạn “Thụ lý khiếu nại lần đầu”: trễ 28 ngày làm việc",
                        "Ban Tiếp công dân tỉnh Thái Nguyên trễ thời hạn “Thông báo kết quả xử lý cho công dân”: trễ"
                                + " 50 ngày làm việc",
                        "UBND phường Phan Đình Phùng phải thực hiện: “Thụ lý khiếu nại lần đầu”",
                        "Đang giữ: UBND phường Phan Đình Phùng",
                        "Số đến 120/2026 của Ban Tiếp công dân tỉnh Thái Nguyên");
    }

    @Test
    void saysWhatItSearched() throws Exception {
        assertThat(PAGES.text("/cases?q=420/2026")).contains("Đã tìm: số đến 420 năm 2026; từ ngữ trong nội dung.");
        assertThat(PAGES.text("/cases?q=420/2026&lang=en"))
                .contains("Searched: register number 420 of 2026; words of the subject.");
        assertThat(PAGES.text("/cases")).doesNotContain("Đã tìm");
    }

    @Test
    void answersAnyParameterWithAPage() throws Exception {
        for (var query : List.of(
                "/cases?q=%00",
                "/cases?body=%00",
                "/cases?from=%2B999999999-12-31",
                "/cases?from=0000-00-00",
                "/cases?commune=%E2%80%8B",
                "/cases?body=%E2%80%8B",
                "/cases?body=a&body=b",
                "/cases?lang=%00",
                "/cases?lang=zz-%F0%9F%98%80",
                "/cases?sort=%00&cursor=%00",
                "/?body=%00",
                "/?year=1e400",
                "/?year=99999999999",
                "/?lang=%00",
                "/?year=2026&year=2025")) {
            var page = PAGES.get(query);
            assertThat(page.statusCode()).as(query).isBetween(200, 422);
            assertThat(page.body()).as(query).contains("</html>");
        }
    }

    @Test
    void goesByTheLimitOfTheBodyLookedAt() throws Exception {
        assertThat(PAGES.text("/cases")).contains("quá hạn 40 ngày").doesNotContain("quá hạn 70 ngày");
        assertThat(PAGES.text("/cases?owedBy=19-btcd&overdue=true")).contains("quá hạn 70 ngày");
    }

    @Test
    void listsAClosedCaseWithWhatWasMissedInIt() throws Exception {
        var page = PAGES.text("/cases");
        var closed = page.substring(page.indexOf("kết thúc 02/10/2026"));

        assertThat(closed)
                .contains("UBND phường Phan Đình Phùng trễ thời hạn “Thụ lý khiếu nại lần đầu”: trễ 3 ngày làm việc")
                .doesNotContain("không có thời hạn");
    }

    @Test
    void saysHowOldEveryOpenCaseIsAndWhatTheOfficeExpectsWhereTheLawGivesNoLimit() throws Exception {
        var page = PAGES.text("/cases");

        assertThat(page.split("nhận 26/08/2026, đã 82 ngày", -1)).hasSize(12);
        assertThat(page)
                .contains(
                        "đã nhận 82 ngày",
                        "không có thời hạn theo luật; quá chuẩn nội bộ 30 ngày: 52 ngày",
                        "Chờ trả lời");
        assertThat(PAGES.text("/cases?beyondStandard=true")).contains("Quá chuẩn nội bộ (không phải trễ hạn)");
    }

    @Test
    void takesDatesDayFirstAndShowsThemSo() throws Exception {
        for (var typed : List.of("20/11/2026", "20.11.2026", "20-11-2026", "2026-11-20")) {
            var page = PAGES.get("/cases?from=" + typed);

            assertThat(page.statusCode()).as(typed).isEqualTo(200);
            assertThat(page.body())
                    .containsPattern("id=\"from\"[^>]*value=\"20/11/2026\"")
                    .contains("Nhận từ ngày: 20/11/2026", "from=2026-11-20", "inputmode=\"numeric\"")
                    .doesNotContain("type=\"date\"");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hom nay",
                "31/02/2026",
                "00/11/2026",
                "20/13/2026",
                "20/11/26",
                "11/20/2026",
                "2026-02-30",
                "+999999999-12-31",
                "-999999999-01-01",
                "<b>"
            })
    void keepsTheFormAndSaysBesideTheFieldThatADateIsNone(String typed) throws Exception {
        for (var field : List.of("from", "to")) {
            var page = PAGES.get("/cases?q=x&" + field + "=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));

            assertThat(page.statusCode()).isEqualTo(422);
            assertThat(page.body())
                    .contains("Thông tin nhập chưa hợp lệ. Vui lòng kiểm tra lại:")
                    .contains("id=\"fault-" + field + "\">Cần viết ngày/tháng/năm, như 20/11/2026.")
                    .containsPattern("id=\"q\"[^>]*value=\"x\"")
                    .containsPattern("id=\"" + field + "\"[^>]*value=\"" + Pattern.quote(HtmlUtils.htmlEscape(typed))
                            + "\"[^>]*aria-invalid=\"true\"");
        }
    }

    /** A value for which the form has no field cannot be corrected there, and must not be sent again with it. */
    @Test
    void doesNotCarryAlongWhatIsWrongInALink() throws Exception {
        var page = PAGES.text("/cases?overdue=perhaps&limit=late&limitFrom=never&sort=dueOn");

        assertThat(page)
                .contains("name=\"limit\" value=\"late\"", "Thời hạn của đơn nhận từ ngày: Cần viết ngày/tháng/năm")
                .doesNotContain("name=\"limitFrom\"");
    }

    @Test
    void keepsTheFormAndSaysWhichBodyIsUnknown() throws Exception {
        var page = PAGES.get("/cases?competent=khong+co+co+quan+nay");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("id=\"fault-competent\">Không có cơ quan nào", "value=\"khong co co quan nay\"");
    }
}
