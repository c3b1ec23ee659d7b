package org.tiepdan.office.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tiepdan.office.testkit.signin.WholeOffice;

/** The officer's to-do list: the register contains twelve cases of one commune; in one of them a board also has something to do. */
class DeskPageTest {
    private static WholeOffice office;

    @BeforeAll
    static void start() {
        office = new WholeOffice();
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    @Test
    void sortsTheDutiesOfTheBodyByTheDayOnWhichTheyEnd() throws Exception {
        var page = office.visitor().signIn("officer", "/").body();

        assertThat(counts(page))
                .isEqualTo("8 Đã trễ, 1 Phải làm hôm nay, 1 Phải làm trong tuần này, 0 Đang chờ cơ quan khác");
        assertThat(page.indexOf("trễ 28 ngày làm việc"))
                .isLessThan(page.indexOf("trễ 25 ngày làm việc"))
                .isGreaterThan(page.indexOf("id=\"late\""));
        assertThat(part(page, "today", "week"))
                .contains("hết hạn hôm nay", "hạn thứ Hai, 16/11/2026", "Số đến 128/2026");
        assertThat(part(page, "week", "waiting")).contains("còn 4 ngày làm việc", "hạn thứ Bảy, 21/11/2026");
        assertThat(part(page, "waiting", "unlimited")).contains("Không có vụ việc nào đang chờ cơ quan khác.");
        assertThat(page.substring(page.indexOf("id=\"unlimited\""))).contains("quá chuẩn nội bộ 30 ngày");
    }

    @Test
    void namesTheBodyWhereOneWorksForSeveral() throws Exception {
        var desk = office.visitor().signIn("officer.clerk", "/").body();
        assertThat(counts(desk)).startsWith("9 Đã trễ");
        assertThat(part(desk, "late", "today"))
                .contains(
                        "Thông báo kết quả xử lý cho công dân",
                        "trễ 50 ngày làm việc",
                        "Danh sách của Ban Tiếp công dân");
    }

    @Test
    void isOfNobodyWhoHasAnotherHome() throws Exception {
        assertThat(office.visitor().signIn("triage-officer", "/?as=desk").body())
                .contains("<h1>Đơn chờ phân loại</h1>");
    }

    @Test
    void speaksEnglishToo() throws Exception {
        var visitor = office.visitor();
        visitor.signIn("officer", "/");

        assertThat(visitor.open("/?lang=en").body())
                .contains("To be done today", "4 working days left", "Officer", "Sign out")
                .doesNotContain("??", "Bàn làm việc");
    }

    private static String counts(String page) {
        var groups = page.substring(page.indexOf("class=\"desk-counts\""), page.indexOf("<section"));
        return groups.substring(groups.indexOf('>') + 1, groups.indexOf("</nav>"))
                .replaceAll("</a>\\s*<a", ",<a")
                .replaceAll("<[^>]+>", "")
                .replaceAll("\\s+", " ")
                .replace(",", ", ")
                .strip();
    }

    private static String part(String page, String from, String to) {
        return page.substring(page.indexOf("id=\"" + from + "\""), page.indexOf("id=\"" + to + "\""));
    }
}
