package org.tiepdan.reporting.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One case and the reason of every date. */
class CasePageTest {
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
    void explainsEveryDateOfACase() throws Exception {
        assertThat(pages.text("/cases/" + FixedCases.CASE))
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
    void explainsWhatIsKnownOfAnOlderCase() throws Exception {
        assertThat(pages.text("/cases/" + FixedCases.OLDER))
                .contains("Trả lời người được tiếp", "thứ Tư, 26/08/2026", "thứ Sáu, 11/09/2026")
                .doesNotContain("Độ dài", "ngày không tính");
    }

    @Test
    void namesTheDaysOfAWeekendThatWereCounted() throws Exception {
        assertThat(pages.text("/cases/" + FixedCases.CASE))
                .contains("8 ngày không tính", "Thứ Bảy, 22/08/2026 là ngày làm việc bù, có tính. Làm bù cho thứ Hai");
        assertThat(pages.text("/cases/" + FixedCases.CASE + "?lang=en"))
                .contains("Saturday, 22 Aug 2026 was made a working day and is counted.");
    }

    @Test
    void saysWhyALimitInCalendarDaysEndsWhereItDoes() throws Exception {
        assertThat(pages.text("/cases/" + FixedCases.CASE))
                .contains(
                        "thứ Bảy, 21/11/2026: ngày nghỉ (nghỉ hằng tuần)",
                        "lùi đến ngày làm việc kế tiếp (BLDS 148)",
                        "2 ngày nghỉ mà thời hạn không thể kết thúc");
        assertThat(pages.text("/cases/" + FixedCases.SATURDAY))
                .contains("Thứ Bảy, 22/08/2026 là ngày làm việc bù, nên thời hạn kết thúc vào ngày ấy.")
                .doesNotContain("không tính");
    }

    @Test
    void namesTheLimitThatIsLateAndTheBodyThatOwesIt() throws Exception {
        assertThat(pages.text("/cases/" + FixedCases.CASE))
                .contains(
                        "Đã trễ thời hạn “Trả lời người được tiếp” mà Ban Tiếp công dân tỉnh Thái Nguyên phải thực hiện",
                        "còn ở đây cho đến khi kết thúc",
                        "Số đến 120/2026 của Ban Tiếp công dân tỉnh Thái Nguyên");
    }

    @Test
    void tellsALimitThatWasMissedFromOneThatJustEnded() throws Exception {
        assertThat(pages.text("/cases/" + FixedCases.CASE)).contains("đã trễ hạn", "làm sau ngày ấy vẫn là trễ");
        assertThat(pages.text("/cases/" + FixedCases.OLDER)).contains("vừa hết hạn", "còn chờ nhập việc có thể đã làm");
    }

    @Test
    void saysNamesFirstAndSpellsOutTheLaws() throws Exception {
        assertThat(pages.text("/cases/" + FixedCases.CASE))
                .contains("Tính thời hạn “Thụ lý khiếu nại lần đầu”", "title=\"Mã trong bảng quy định\"")
                .contains("<dt>LKN</dt><dd>Luật Khiếu nại 2011</dd>", "<dt>LTCD</dt>", "<dt>BLDS</dt>", "<dt>NĐ</dt>")
                .doesNotContain("<dt>LTC</dt>", "<dt>TT</dt>");
    }
}
