package org.tiepdan.intake.oldfont;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OldFontsTest {

    @Test
    void decodesAllLettersOfVniBothWays() {
        var letters = OldFontTexts.LETTERS + OldFontTexts.LETTERS.toUpperCase(Locale.ROOT);

        assertThat(letters.codePoints()
                        .filter(each -> each > 0x7F || "aeiouy".indexOf(Character.toLowerCase(each)) >= 0))
                .hasSize(146);
        letters.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter ->
                        assertThat(OldFont.VNI.decode(OldFontTexts.vni(letter))).isEqualTo(letter));
        assertThat(letters.codePoints()
                        .mapToObj(Character::toString)
                        .map(OldFontTexts::vni)
                        .distinct())
                .hasSize(146);
    }

    @Test
    void decodesAllCodesOfTcvn3BothWays() {
        var letters = OldFontTexts.LETTERS + "ĂÂÊÔƠƯĐ";

        letters.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> assertThat(OldFont.TCVN3.decode(OldFontTexts.tcvn3(letter)))
                        .isEqualTo(letter));
        assertThat(letters.codePoints()
                        .mapToObj(Character::toString)
                        .map(OldFontTexts::tcvn3)
                        .distinct())
                .hasSize(letters.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phản ánh việc thu hồi đất không đúng",
                "Nguyễn Thị Thử",
                "Hồ Văn Tư",
                "Trần An",
                "Đề nghị trả lời đơn ngày 20/11/2026 của bà Lưu Thị Bưởi (tổ 4)",
                "ĐƠN KHIẾU NẠI VỀ VIỆC THU HỒI ĐẤT",
                "xã",
                "UBND xã Tân Thành",
                "Ủy ban nhân dân phường Phan Đình Phùng",
                "Kiến nghị: đường vào xóm hư hỏng, 35 hộ dân phải đi vòng",
            })
    void recognisesAndConvertsEitherFont(String text) {
        assertThat(OldFonts.of(OldFontTexts.vni(text))).contains(OldFont.VNI);
        assertThat(OldFont.VNI.decode(OldFontTexts.vni(text))).isEqualTo(text);
        // Ủ has no code of its own if the rest of its word is in small letters.
        if (!text.startsWith("Ủ")) {
            assertThat(OldFonts.of(OldFontTexts.tcvn3(text))).contains(OldFont.TCVN3);
            assertThat(OldFont.TCVN3.decode(OldFontTexts.tcvn3(text))).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phản ánh việc thu hồi đất không đúng",
                "Nguyễn Thị Thử",
                "Đề nghị trả lời đơn ngày 20/11/2026 của bà Lưu Thị Bưởi (tổ 4)",
                "ĐƠN KHIẾU NẠI VỀ VIỆC THU HỒI ĐẤT",
                "Kiến nghị: đường vào xóm hư hỏng, 35 hộ dân phải đi vòng",
                "Trấn Đông, Đông Đô",
            })
    void recognisesAndConvertsWindows1258ReadAsWindows1252(String text) {
        var shown = OldFontTexts.windows1258(text);

        assertThat(shown).doesNotContain("ả", "ệ", "đ");
        assertThat(OldFonts.of(shown)).contains(OldFont.WINDOWS_1258);
        assertThat(OldFont.WINDOWS_1258.decode(shown)).isEqualTo(text);
    }

    @Test
    void readsWhatASpreadsheetSavedDecomposed() {
        var text = Normalizer.normalize("NguyÔn ThÞ Thö", Normalizer.Form.NFD);

        assertThat(OldFonts.of(text)).contains(OldFont.TCVN3);
        assertThat(OldFont.TCVN3.decode(text)).isEqualTo("Nguyễn Thị Thử");
    }

    @Test
    void readsSmallMarksBehindACapital() {
        assertThat(OldFont.VNI.decode("Aùnh Ñoâng")).isEqualTo("Ánh Đông");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phản ánh đèn đường hỏng",
                "Hà Lý Tú",
                "Y Thôk",
                "A Pôk",
                "Lê Quôc Công",
                "xôp",
                "Cô Hà có nhà ở tổ 4",
                "hôm nay",
                "Thò",
                "Bà Lê Thị Hòa, số nhà 12½, 45 m², góc 30°, 10 µm, ± 5 × 6 ÷ 2",
                "10 µm",
                "§ 5, § 12",
                "© 2026",
                "« Đơn »",
                "«Bonjour»",
                "Le café est près de la mairie, où l'on fête Noël à Genève",
                "plus tôt",
                "résumé, naïve, façade, né à Hanoï en août",
                "mañana, señor, niño, São Paulo, El Niño",
                "für schöne Töpfe, Björn",
                "Kon Tum, Đắk Lắk, Pleiku",
                "019086001234",
                "Coca-Cola® và Bosch®",
                "infor\u00ADmation",
                "hok biết, k có j",
                "Ðông Ðô",
                "Bùi Xuân Ðoan, Ðông Anh, Ðô",
                "ðông ðô, Nam Ðoan",
            })
    void leavesOrdinaryTextAlone(String text) {
        assertThat(OldFonts.of(text)).isEmpty();
        assertThat(OldFonts.of(Normalizer.normalize(text, Normalizer.Form.NFD))).isEmpty();
    }

    /** So a text that contains one is in no old font. */
    @Test
    void noMarkMakesALetterOfAnOldFontOfOneWithATone() {
        for (int letter = 0x1EA0; letter <= 0x1EF9; letter++) {
            for (int mark = 0x300; mark <= 0x34F; mark++) {
                var composed = Normalizer.normalize(
                        Character.toString(letter) + Character.toString(mark), Normalizer.Form.NFC);
                assertThat(composed.charAt(0)).isGreaterThan('\u00FF').matches(Character::isLetter);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Pha?n a'nh vie^.c thu ho^`i dda^'t kho^ng ddu'ng | Phản ánh việc thu hồi đất không đúng",
                "Nguye^~n Thi. Thu+? | Nguyễn Thị Thử",
                "Nguye^~n Va(n DDa.t | Nguyễn Văn Đạt",
                "UBND xa~ kho^ng tra? lo+`i ddo+n, dduo+`ng ho?ng. | UBND xã không trả lời đơn, đường hỏng.",
                "D-u+o+`ng va`o xo'm lo^`i lo~m? | Đường vào xóm lồi lõm?",
            })
    void recognisesAndConvertsViqr(String text, String expected) {
        assertThat(OldFonts.of(text)).contains(OldFont.VIQR);
        assertThat(OldFont.VIQR.decode(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phan anh den duong hong? Bao gio sua?",
                "Ong Tran Van A (xom 4) hoi: ai ky? ky khi nao?",
                "Don gui Cong ty C++ va a^n + b^n",
                "Khi?u n?i v? vi?c thu h?i ??t",
                "I'm here, they're late; see www.moh.gov.vn or a.b@c.vn at 8 a.m.",
                "19-so-xay-dung",
                "2026-11-20T09:00:00+07:00",
                "FEEDBACK",
                "So 12/QD-UBND, dat o(thua 15)",
                "Lo D-A1 va lo D-A2 bi thu hoi",
                "Lo D-A va lo D-B, giay to+ ho so+ ban do",
                "Nhom mau O+ cua toi, nhom mau O+. Ho so+.",
                "hoa.an@x.vn va le.hoa@x.vn, a^n",
            })
    void takesNoOtherAsciiForViqr(String text) {
        assertThat(OldFonts.of(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phan anh den duong hong? Bao gio sua?",
                "Cong ty C++",
                "FEEDBACK",
                "hoa.an@x.vn",
                "lo D-A1",
            })
    void takesNoOrdinaryCellBesideViqrForIt(String text) {
        assertThat(OldFonts.couldBe(OldFont.VIQR, text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"le.hoa@x.vn", "http://na.i/na.i", "www.na.i.vn", "tiepdan.co.vn", "hoa.vn"})
    void leavesAddressesWithinViqr(String address) {
        assertThat(OldFont.VIQR.decode("Khie^'u na.i: " + address + " tra? lo+`i"))
                .isEqualTo("Khiếu nại: " + address + " trả lời");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a.", "a^", "-", "o+'", "dd-"})
    @Timeout(10)
    void readsALongLineInTime(String part) {
        var text = "Khie^'u na.i x" + part.repeat(300_000);

        assertThat(OldFonts.couldBe(OldFont.VIQR, text)).isIn(true, false);
        assertThat(OldFont.VIQR.decode(text)).startsWith("Khiếu nại ");
        assertThat(OldFonts.of(text)).isNotNull();
    }

    @Test
    void readsALineToFillIn() {
        assertThat(OldFont.VIQR.decode("Ho. va` te^n" + ".".repeat(20))).isEqualTo("Họ và tên" + ".".repeat(20));
    }
}
