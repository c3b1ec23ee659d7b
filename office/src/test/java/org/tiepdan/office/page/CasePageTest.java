package org.tiepdan.office.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tiepdan.office.testkit.FixedCases;
import org.tiepdan.office.testkit.PageReader;

/** One case, with the reason for every date. */
class CasePageTest {
    @RegisterExtension
    static final PageReader PAGES = new PageReader();

    @Test
    void explainsEveryDateOfACase() throws Exception {
        assertThat(PAGES.text("/cases/" + FixedCases.CASE))
                .contains(
                        "thứ Năm, 27/08/2026",
                        "7 ngày làm việc",
                        "thứ Ba, 01/09/2026",
                        "Quốc khánh",
                        "thứ Tư, 09/09/2026")
                .contains(
                        "30 ngày, kể cả ngày nghỉ", "thứ Bảy, 21/11/2026", "thứ Hai, 23/11/2026", "còn 3 ngày làm việc")
                .contains("LKN 17 (Luật 136/2025)", "Không có chữ ký, điểm chỉ");
    }

    @Test
    void namesWhoOpenedTheSealedPartByTheIdThatReportingGivesToInspectors() throws Exception {
        assertThat(PAGES.text("/cases/" + FixedCases.CASE))
                .containsOnlyOnce("Mã người thực hiện")
                .contains("Phần niêm phong đã được mở.", "Văn bản: 417/QĐ-UBND.", "Mã người thực hiện: cb-0142");
        assertThat(PAGES.text("/cases/" + FixedCases.CASE + "?lang=en")).contains("By (id): cb-0142");
    }

    @Test
    void explainsWhatIsKnownOfAnOlderCase() throws Exception {
        assertThat(PAGES.text("/cases/" + FixedCases.OLDER))
                .contains("Thông báo kết quả xử lý cho công dân", "thứ Tư, 26/08/2026", "thứ Sáu, 11/09/2026")
                .doesNotContain("Độ dài", "ngày không tính");
    }

    @Test
    void leadsFromACopyToTheFirstAndSaysHowManyPeopleThereAre() throws Exception {
        assertThat(PAGES.text("/cases/" + FixedCases.OLDER))
                .contains(
                        "Đơn trùng với đơn nhận trước của cùng người gửi, đang ở",
                        "href=\"/cases/" + FixedCases.CASE + "\"",
                        "Đã có 12 người gửi đơn cùng nội dung này.");
        assertThat(PAGES.text("/cases/" + FixedCases.CASE)).doesNotContain("Đơn trùng");
    }

    @Test
    void leadsToTheSecondComplaint() throws Exception {
        assertThat(PAGES.text("/cases/" + FixedCases.CASE))
                .containsPattern("khiếu nại lần hai, tố cáo tiếp\\.</span>\\s+<a href=\"/cases/" + FixedCases.OLDER
                        + "\">Mở hồ sơ đó</a>");
    }

    @Test
    void namesTheDaysOfAWeekendThatWereCounted() throws Exception {
        assertThat(PAGES.text("/cases/" + FixedCases.CASE))
                .contains("8 ngày không tính", "Thứ Bảy, 22/08/2026 là ngày làm việc bù, có tính. Làm bù cho thứ Hai");
        assertThat(PAGES.text("/cases/" + FixedCases.CASE + "?lang=en"))
                .contains("Saturday, 22 Aug 2026 was made a working day and is counted.");
    }

    @Test
    void saysWhyALimitInCalendarDaysEndsWhereItDoes() throws Exception {
        assertThat(PAGES.text("/cases/" + FixedCases.CASE))
                .contains(
                        "thứ Bảy, 21/11/2026: ngày nghỉ (nghỉ hằng tuần)",
                        "lùi đến ngày làm việc kế tiếp (BLDS 148)",
                        "2 ngày nghỉ mà thời hạn không thể kết thúc");
        assertThat(PAGES.text("/cases/" + FixedCases.SATURDAY))
                .contains("Thứ Bảy, 22/08/2026 là ngày làm việc bù, nên thời hạn kết thúc vào ngày ấy.")
                .doesNotContain("không tính");
    }

    @Test
    void namesTheLimitThatIsLateAndTheBodyThatOwesIt() throws Exception {
        assertThat(PAGES.text("/cases/" + FixedCases.CASE))
                .contains(
                        "Ban Tiếp công dân tỉnh Thái Nguyên trễ thời hạn “Thông báo kết quả xử lý cho công dân”: trễ 50 ngày làm việc",
                        "vẫn là quá hạn cho đến khi kết thúc",
                        "Số đến 120/2026 của Ban Tiếp công dân tỉnh Thái Nguyên");
    }

    /** The body that holds the case is named after the body that is late in it. */
    @Test
    void saysWhoIsLateBeforeItSaysWhereTheCaseIs() throws Exception {
        var page = PAGES.text("/cases/" + FixedCases.CASE);

        assertThat(page.indexOf("Ban Tiếp công dân tỉnh Thái Nguyên trễ thời hạn"))
                .isPositive()
                .isLessThan(page.indexOf("đang chờ thụ lý"));
    }

    @Test
    void saysOnEachCardByHowManyDaysOfWhichKindALimitIsLate() throws Exception {
        assertThat(PAGES.text("/cases/" + FixedCases.CASE))
                .contains("<span>trễ 50 ngày làm việc</span>", "<span>trễ 48 ngày làm việc</span>");
        assertThat(PAGES.text("/cases/" + FixedCases.OLDER)).contains("<span>trễ 66 ngày, kể cả ngày nghỉ</span>");
    }

    @Test
    void saysWhatOfficersSay() throws Exception {
        assertThat(PAGES.text("/cases/" + FixedCases.CASE))
                .contains(
                        "Thời hạn và cách tính",
                        "Căn cứ xử lý, xác định thẩm quyền",
                        "Cơ quan bị khiếu nại",
                        "đang trong hạn",
                        "ngày thực hiện: 27/08/2026",
                        "phải thụ lý, hoặc từ chối có lý do",
                        "đã nhận 88 ngày")
                .doesNotContain("ngày có hiệu lực", "đang chạy", "Vì sao chuyển");
    }

    /** Most acts are recorded on the day they are done: two equal days would only make the reader look for a difference. */
    @Test
    void saysTheDayOfAnActOnlyWhereItIsAnotherThanThatOfTheRecord() throws Exception {
        assertThat(PAGES.text("/cases/" + FixedCases.CASE).split("ngày thực hiện", -1))
                .hasSize(2);
    }

    @Test
    void saysOfAProposalThatItIsAnsweredAndNotThatItIsAccepted() throws Exception {
        assertThat(PAGES.text("/cases/" + FixedCases.PROPOSAL))
                .contains(
                        "đang chờ xem xét, trả lời",
                        "phải xem xét, trả lời",
                        "Cơ quan được kiến nghị, phản ánh",
                        "quá chuẩn nội bộ 30 ngày: 58 ngày")
                .doesNotContain("phải thụ lý", "chờ thụ lý");
    }

    @Test
    void tellsALimitThatWasMissedFromOneThatJustEnded() throws Exception {
        assertThat(PAGES.text("/cases/" + FixedCases.CASE)).contains("trễ hạn", "làm sau ngày ấy vẫn là trễ");
        assertThat(PAGES.text("/cases/" + FixedCases.OLDER)).contains("vừa hết hạn", "việc đã làm có thể chưa nhập");
    }

    @Test
    void saysNamesFirstAndSpellsOutTheLaws() throws Exception {
        assertThat(PAGES.text("/cases/" + FixedCases.CASE))
                .contains("Tính thời hạn “Thụ lý khiếu nại lần đầu”", "title=\"Mã trong bảng quy định\"")
                .contains("<dt>LKN</dt><dd>Luật Khiếu nại 2011</dd>", "<dt>LTCD</dt>", "<dt>BLDS</dt>", "<dt>NĐ</dt>")
                .contains("LTCD 28.1 là điều 28, khoản 1")
                .doesNotContain("<dt>LTC</dt>", "<dt>TT</dt>");
    }
}
