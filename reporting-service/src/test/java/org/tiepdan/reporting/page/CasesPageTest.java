package org.tiepdan.reporting.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

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
    void saysWhoseLimitIsLateAndWhoseRegisterANumberIsOf() throws Exception {
        assertThat(PAGES.text("/cases"))
                .contains(
                        "Đã trễ thời hạn “Trả lời người được tiếp” của Ban Tiếp công dân tỉnh Thái Nguyên",
                        "Thời hạn “Thụ lý khiếu nại lần đầu” của UBND phường Phan Đình Phùng",
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
}
