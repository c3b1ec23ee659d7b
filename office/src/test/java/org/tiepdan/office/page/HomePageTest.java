package org.tiepdan.office.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tiepdan.office.testkit.FixedCases;
import org.tiepdan.office.testkit.PageReader;

/** The text of the leader's page. */
class HomePageTest {
    @RegisterExtension
    static final PageReader PAGES = new PageReader();

    @Test
    void namesTheMattersThatManyPeopleSent() throws Exception {
        assertThat(PAGES.text("/"))
                .contains(
                        "Nhiều người cùng một nội dung",
                        "Từ 12 người, đang ở",
                        "href=\"/cases/" + FixedCases.CASE + "\"");
        assertThat(PAGES.text("/?lang=en")).contains("12 people or more, at");
    }

    @Test
    void leadsFromEveryNumberToTheListBehindIt() throws Exception {
        assertThat(PAGES.links("/?year=2026"))
                .contains(
                        "/cases?open=true",
                        "/cases?overdue=true&sort=dueOn",
                        "/cases?dueWithin=3&sort=dueOn",
                        "/cases?state=IN_TRIAGE",
                        "/cases?triageAge=11-",
                        "/cases?open=true&competent=19-05443",
                        "/cases?state=ROUTED&competent=19-05443",
                        "/cases?from=2026-02-01&to=2026-02-28",
                        "/cases?from=2025-01-01&to=2025-12-31",
                        "/cases?closedFrom=2026-02-01&closedTo=2026-02-28&closedAs=SETTLED%2CANSWERED",
                        "/cases?closedFrom=2026-02-01&closedTo=2026-02-28",
                        "/cases?limit=late&owedBy=19-05443&limitFrom=2026-01-01&limitTo=2026-12-31",
                        "/cases?limit=justEnded&limitFrom=2026-01-01&limitTo=2026-12-31",
                        "/cases?noLimit=true&sort=receivedAt",
                        "/cases?beyondStandard=true&sort=receivedAt",
                        "/cases?closedAs=GUIDED",
                        "/cases/00000000000000000000000000000001");
    }

    @Test
    void keepsTheBodyLookedAtInEveryLink() throws Exception {
        assertThat(PAGES.links("/?body=phan+dinh+phung"))
                .contains(
                        "/cases?overdue=true&owedBy=19-05443&sort=dueOn",
                        "/cases?overdue=true&competent=19-05443&sort=dueOn",
                        "/cases?dueWithin=3&owedBy=19-05443&sort=dueOn",
                        "/cases?noLimit=true&competent=19-05443&sort=receivedAt",
                        "/cases?body=19-05443&from=2026-02-01&to=2026-02-28",
                        "/cases?body=19-05443&closedFrom=2026-02-01&closedTo=2026-02-28")
                .doesNotContain("/cases?open=true");
    }

    @Test
    void saysHowFarTheStepsAgainstLateBodiesHaveGone() throws Exception {
        var rows = PAGES.text("/").split("id=\"escalations\"")[1].split("</table>")[0];

        assertThat(rows)
                .contains("kiểm tra trách nhiệm")
                .containsSubsequence("Phan Đình Phùng", "<td>5</td>", "<td>0</td>", "<td>2</td>");
    }

    @Test
    void readsWellBeforeTheFirstPetition() throws Exception {
        assertThat(PAGES.text("/?year=2024"))
                .contains("Chưa có đơn nào trong sổ")
                .doesNotContain("<table", "data-chart");
    }

    @Test
    void soundsTheAlarmWhenPetitionsCannotBeAccountedFor() throws Exception {
        assertThat(PAGES.text("/")).contains("verdict--good").doesNotContain("verdict--bad");
        assertThat(PAGES.text("/?year=2025")).contains("verdict--bad", "2 đơn không rõ đang ở đâu");
    }

    @Test
    void saysBeforeAndWhenTheRegisterIsFullWhatToDo() throws Exception {
        assertThat(PAGES.text("/?year=" + PageReader.YEAR_NEARLY_FULL))
                .contains("verdict--soon", "Bộ nhớ của sổ sắp đầy.", "Đã dùng 1.500 trên 1.600 MB cho 500.123 bản ghi")
                .contains("MEMORY=4g ./run", "MONGODB=mongodb://");
        assertThat(PAGES.text("/?year=" + PageReader.YEAR_FULL))
                .contains("Bộ nhớ của sổ đã đầy: đơn mới vẫn được tiếp nhận và lưu", "MEMORY=4g ./run");
        assertThat(PAGES.text("/?lang=en&year=" + PageReader.YEAR_FULL))
                .contains("The memory of the register is full", "1,600 of 1,600 MB");
        for (var page : new String[] {"/", "/?year=" + PageReader.YEAR_WITH_ROOM}) {
            assertThat(PAGES.text(page)).doesNotContain("Bộ nhớ của sổ", "MEMORY=");
        }
    }

    /** Open cases are counted by holder, months also by receiving body: the lists match the numbers. */
    @Test
    void saysWhichCasesOfTheBodyEachPartCounts() throws Exception {
        assertThat(PAGES.text("/?body=19-05443"))
                .contains(
                        "vụ việc cơ quan này đang giữ",
                        "tiếp nhận hoặc có thẩm quyền",
                        "dù cơ quan khác đang giữ hồ sơ",
                        "có thể do cơ quan khác làm trễ");
        assertThat(PAGES.text("/")).doesNotContain("vụ việc cơ quan này đang giữ");
    }

    @Test
    void saysThatTheLedgerIsThatOfTheWholeOffice() throws Exception {
        assertThat(PAGES.text("/?body=19-05443"))
                .contains("Luôn là số liệu của mọi cơ quan trong phạm vi của người xem và mọi năm");
        assertThat(PAGES.text("/?lang=en")).contains("Ledger of all bodies");
    }

    @Test
    void namesTheLimitThatIsLateAndTheBodyThatOwesIt() throws Exception {
        assertThat(PAGES.text("/"))
                .contains(
                        "Ban Tiếp công dân tỉnh Thái Nguyên trễ thời hạn “Thông báo kết quả xử lý cho công dân”: trễ"
                                + " 50 ngày làm việc",
                        "Số đến 152/2026 của Ban Tiếp công dân tỉnh Thái Nguyên");
        assertThat(PAGES.text("/?lang=en"))
                .contains("missed “Tell the citizen the result”: 50 working days late", "No. 152/2026 of");
    }

    @Test
    void countsTheCasesWithoutALimitApartFromWhatIsLate() throws Exception {
        assertThat(PAGES.text("/"))
                .contains(
                        "không có thời hạn theo luật",
                        "Cũ nhất: đã nhận 334 ngày",
                        "Quá chuẩn nội bộ: 12",
                        "quá chuẩn nội bộ không tính là trễ hạn");
    }

    @Test
    void ranksBodiesByWhatIsLateAndNamesAShareOnlyOfFiveLimitsAndMore() throws Exception {
        var page = PAGES.text("/");
        var chart = page.substring(page.indexOf("data-chart=\"{&quot;kind&quot;:&quot;punctuality"));

        assertThat(chart)
                .contains(
                        "trễ 12, lâu nhất 321 ngày; đúng hạn 88,2 %",
                        "trễ 1, lâu nhất 7 ngày&quot;", "30/12/2025 (quá hạn 321 ngày)")
                .doesNotContain("0 %&quot;,&quot;trễ");
        assertThat(chart.indexOf("Ban Tiếp công dân")).isLessThan(chart.indexOf("UBND phường Phan Đình Phùng"));
    }

    @Test
    void callsOneThingByOneName() throws Exception {
        assertThat(PAGES.text("/"))
                .contains("Đã giải quyết hoặc trả lời", "<dt>Đã giải quyết</dt>", "<dt>Đã trả lời</dt>")
                .doesNotContain("Giải quyết xong");
    }

    @Test
    void leavesOutTheMonthsAndYearsOfWhichTheRegisterTellsNothing() throws Exception {
        assertThat(PAGES.text("/"))
                .contains("Sổ có số liệu từ ngày 04/03/2025.", "đơn cùng kỳ năm 2025")
                .doesNotContain("from=2025-01-01&amp;to=2025-01-31", "from=2026-12-01")
                .contains("from=2025-03-01&amp;to=2025-03-31")
                .doesNotContain("<option value=\"2024\"");
        assertThat(PAGES.text("/?year=2025")).doesNotContain("năm 2024", "from=2024-");
        assertThat(PAGES.text("/?year=2022"))
                .contains("Sổ có số liệu từ ngày 04/03/2025.")
                .doesNotContain("from=2022-01-01&amp;to=2022-01-31", "from=2021-");
    }

    /** A bar of half a month beside bars of whole ones looks like a fall. */
    @Test
    void marksTheMonthThatIsNotOverInTheDrawingAndInTheTable() throws Exception {
        var page = PAGES.get("/").body();

        assertThat(page.split("&quot;until&quot;:&quot;đến 16/11/2026&quot;", -1))
                .hasSize(3);
        assertThat(page).contains("<small>đến 16/11/2026</small>");
        assertThat(PAGES.text("/?lang=en")).contains("up to 16 Nov 2026");
        assertThat(PAGES.get("/?year=2025").body()).doesNotContain("đến 16/11/2026</small>", ":&quot;đến 16/11");
    }

    /** Monday, 16 November: half a month is not compared with all of November of the year before. */
    @Test
    void comparesTheRunningYearByTheMonthsThatAreOver() throws Exception {
        assertThat(PAGES.text("/"))
                .contains(
                        "820 đơn trong 10 tháng đầu năm 2026, 655 đơn cùng kỳ năm 2025",
                        "580 vụ việc trong 10 tháng đầu năm 2026, 460 vụ việc cùng kỳ năm 2025",
                        "Tháng 11 và tổng của năm 2026 mới tính đến ngày 16/11/2026; số của năm 2025 là của");
        assertThat(PAGES.text("/?lang=en"))
                .contains(
                        "820 petitions in the first 10 months of 2026, 655 in the same months of 2025",
                        "November and the total of 2026 end on 16 Nov 2026; the numbers of 2025 are of");
        assertThat(PAGES.text("/?year=2025")).doesNotContain("tháng đầu năm", "mới tính đến ngày");
    }

    @Test
    void keepsTheFormAndSaysBesideTheFieldWhatIsWrong() throws Exception {
        var page = PAGES.get("/?body=khong+co&year=1850");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains(
                        "Thông tin nhập chưa hợp lệ. Vui lòng kiểm tra lại:",
                        "value=\"khong co\"",
                        "id=\"fault-body\">Không có cơ quan nào",
                        "id=\"fault-year\">Cần số từ 2019 đến 2026.");
    }

    @Test
    void tellsAnOverdueCaseFromALimitThatWasMissed() throws Exception {
        assertThat(PAGES.text("/"))
                .contains("vụ việc quá hạn", "vẫn là quá hạn cho đến khi kết thúc", "Trễ hạn", "Vừa hết hạn")
                .doesNotContain("Đang quá hạn");
    }

    @Test
    void offersTheBodiesInReachAndRefusesAnotherBesideItsField() throws Exception {
        assertThat(PAGES.text("/"))
                .contains("<option value=\"Ủy ban nhân dân phường Phan Đình Phùng\">")
                .doesNotContain("<option value=\"Bộ Tư pháp\">");

        var page = PAGES.get("/?body=bo+tu+phap&year=2025");

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("id=\"fault-body\">Cơ quan này ngoài phạm vi", "value=\"bo tu phap\"");
    }
}
