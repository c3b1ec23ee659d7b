package org.tiepdan.intake.oldfont;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DamagedTextTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Phản ánh đèn đường hỏng? | NONE",
                "Tại sao không trả lời? Bao giờ trả lời? | NONE",
                "Tại sao không trả lời?Tôi đã gửi đơn nhiều lần mà không ai trả lời | PERHAPS",
                "Xem https://example.org/tin?so=5&trang=2 và trả lời | NONE",
                "Ph?n ánh ?èn ???ng h?ng | SURE",
                "Khi?u n?i v? vi?c thu h?i ??t | SURE",
                "Nguy?n V?n Th? | SURE",
                "Ph\uFFFDn ánh \uFFFDèn | SURE",
                "Đơn có một chữ \uFFFD không đọc được trong mười hai chữ của nó | PERHAPS",
                "Phản ánh ??? | NONE",
            })
    void tellsLettersThatWereLostFromQuestions(String text, DamagedText.Loss loss) {
        assertThat(DamagedText.loss(text)).isEqualTo(loss);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đất của ai?ai cấp?cấp khi nào?",
                "Vì sao?không trả lời?tôi chờ",
                "Đường hỏng?bao giờ sửa?ai sửa",
                "Ai ký?ký khi nào?",
                "Sao chưa đền bù?hết tiền?",
                "Điện cắt?vì sao?bao lâu?",
                "Nước bẩn?ai chịu?",
                "Thu phí gì?phí nào?",
                "Bao giờ trả đất?trả đủ không?",
                "Hỏi sổ đỏ?đâu rồi?",
                "Rác ai dọn?dọn khi nào?",
                "Tiền đâu?ai giữ?",
                "Ai cho xây?xây mấy tầng?",
                "Cống tắc?kêu ai?",
                "Đã họp chưa?có biên bản không?",
                "Đơn ở đâu?ai giải quyết?giải quyết thế nào",
                "Trợ cấp ?không thấy ?sao vậy",
                "Ranh giới?đo lại?ai đo",
                "Khiếu nại gì?kiến nghị gì?",
                "Lương giáo viên?chậm mấy tháng?"
            })
    void refusesNoShortLineThatOnlyAsks(String subject) {
        assertThat(DamagedText.loss(subject)).isNotEqualTo(DamagedText.Loss.SURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Phản ánh đèn đường hỏng", "Lê", "Đỗ Thị Ước, tổ 4", "“Đơn” – lần 2"})
    void readsUtf8ThatWasReadAsWindows1252(String text) {
        assertThat(DamagedText.reread(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)))
                .contains(text);
        assertThat(DamagedText.reread(text)).isEmpty();
    }

    @Test
    void readsUtf8ThatWasMisreadMoreThanOnce() {
        var text = "Phản ánh đèn đường hỏng";
        var damaged = text;
        for (int i = 0; i < 3; i++) {
            damaged = new String(damaged.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        }

        assertThat(DamagedText.reread(damaged)).contains(text);
    }

    /** As on Vietnamese Windows. */
    @ParameterizedTest
    @ValueSource(strings = {"Phản ánh đèn đường hỏng", "Lê", "Đỗ Thị Ước, tổ 4", "hòa giải ở xã", "“Đơn” – lần 2"})
    void readsUtf8ThatWasReadAsWindows1258(String text) {
        var damaged =
                Windows1258.instead(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));

        assertThat(DamagedText.reread(damaged)).contains(text);
        assertThat(DamagedText.reread(Normalizer.normalize(damaged, Normalizer.Form.NFC)))
                .contains(text);
        assertThat(DamagedText.reread(Windows1258.instead(new String(
                        Normalizer.normalize(text, Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8),
                        StandardCharsets.ISO_8859_1))))
                .contains(text);
        assertThat(DamagedText.reread(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEmpty();
    }

    @Test
    void readsItAlsoWhereItWasDecomposedSince() {
        var damaged = new String("Phản ánh".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

        assertThat(DamagedText.reread(Normalizer.normalize(damaged, Normalizer.Form.NFD)))
                .contains("Phản ánh");
    }

    @Test
    void readsItAsWindowsWritesIt() {
        var damaged = new String(
                        "Khiếu nại bồi thường".getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"))
                .replace('\uFFFD', '\u0081');

        assertThat(damaged).contains("º", "á");
        assertThat(DamagedText.reread(damaged)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Plain", "", "NguyÔn ThÞ Thö", "Nguyeãn Thò Thöû", "Noël", "§iÖn yÕu", "Ã"})
    void leavesAllOtherTextAlone(String text) {
        assertThat(DamagedText.reread(text)).isEmpty();
    }

    /** Read by their codes in Windows-1258, they are UTF-8 of Cyrillic, Armenian or Arabic letters. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đ’Ran",
                "Khu Đ–E, block C",
                "Nguyen Van Đ…",
                "Khu Đ\u00A0E",
                "TRUNG ƯƠNG, TƯ–Q",
                "CƠ…",
                "CÔ…",
                "MÊ–LINH",
                "“Đ”",
            })
    void leavesACapitalBeforeASignAlone(String text) {
        assertThat(DamagedText.reread(text)).isEmpty();
        assertThat(DamagedText.reread(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEmpty();

        var once = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertThat(DamagedText.reread(once)).contains(text);
        assertThat(DamagedText.reread(Windows1258.instead(once))).contains(text);
        assertThat(DamagedText.reread(new String(once.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)))
                .contains(text);
    }
}
