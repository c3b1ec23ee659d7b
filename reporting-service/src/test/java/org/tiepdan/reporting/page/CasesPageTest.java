package org.tiepdan.reporting.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The list of cases and its filters. */
class CasesPageTest {
    private static PageReader pages;

    @BeforeAll
    static void start() {
        pages = PageReader.start();
    }

    @AfterAll
    static void stop() {
        pages.close();
    }

    @Test
    void findsABodyByItsNameInAnySpelling() throws Exception {
        for (var name : List.of("19-05443", "UBND+phuong+phan+dinh+phung", "Phan%20%C4%90%C3%ACnh%20Ph%C3%B9ng")) {
            assertThat(pages.text("/cases?body=" + name))
                    .as(name)
                    .contains("href=\"/cases?body=19-05443&amp;sort=dueOn\"");
        }
    }

    @Test
    void namesTheFiltersChosenAndTakesThemAwayOneByOne() throws Exception {
        var page = pages.text("/cases?body=19-05443&overdue=true&sort=dueOn");

        assertThat(page)
                .contains(
                        "UBND phường Phan Đình Phùng",
                        "Vụ việc quá hạn",
                        "quá hạn 40 ngày",
                        "hết hạn hôm nay",
                        "còn 5 ngày");
        assertThat(pages.links("/cases?body=19-05443&overdue=true&sort=dueOn"))
                .contains(
                        "/cases?overdue=true&sort=dueOn",
                        "/cases?body=19-05443&sort=dueOn",
                        "/cases?body=19-05443&overdue=true&sort=-receivedAt",
                        "/cases?body=19-05443&overdue=true&sort=dueOn&cursor=next-page");
    }

    @Test
    void showsABodyInTheFieldOfTheRoleThatItIsFilteredBy() throws Exception {
        for (var role : List.of("competent", "body", "receiving", "owedBy")) {
            var page = pages.text("/cases?" + role + "=19-05443");

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
        assertThat(pages.text("/cases"))
                .contains(
                        "Cơ quan đang giữ hồ sơ",
                        "Cơ quan tiếp nhận hoặc có thẩm quyền",
                        "kể cả khi cơ quan khác đang giữ",
                        "Nơi xảy ra vụ việc",
                        "không phải cơ quan")
                .doesNotContain("id=\"owedBy\"", "id=\"receiving\"");
        assertThat(pages.text("/cases?competent=19-05443")).contains("Cơ quan đang giữ hồ sơ: UBND phường");
    }

    @Test
    void saysWhoseLimitIsLateAndWhoseRegisterANumberIsOf() throws Exception {
        assertThat(pages.text("/cases"))
                .contains(
                        "Đã trễ thời hạn “Trả lời người được tiếp” mà Ban Tiếp công dân tỉnh Thái Nguyên phải thực hiện",
                        "Thời hạn “Thụ lý khiếu nại lần đầu” mà UBND phường Phan Đình Phùng phải thực hiện",
                        "Số đến 120/2026 của Ban Tiếp công dân tỉnh Thái Nguyên");
    }
}
