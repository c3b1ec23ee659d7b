package org.tiepdan.nearduplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.nearduplicate.Petitions.of;
import static org.tiepdan.nearduplicate.Petitions.same;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.lawpack.LawPack;

class ComparisonTest {
    private static final String LETTER =
            "Gia đình tôi sử dụng thửa đất số 45, tờ bản đồ số 12 tại xóm Cầu Gáo, xã Đồng Hỷ từ năm 1986. Ủy ban nhân dân tỉnh"
                    + " ban hành Quyết định số 1274/QĐ-UBND ngày 01/06/2026 thu hồi toàn bộ mà không họp lấy ý kiến. Tôi không đồng ý với"
                    + " mức bồi thường 42 triệu đồng vì thấp hơn hộ liền kề. Đề nghị hủy quyết định nói trên.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GIA ĐÌNH TÔI SỬ DỤNG THỬA ĐẤT SỐ 45, TỜ BẢN ĐỒ SỐ 12 TẠI XÓM CẦU GÁO, XÃ ĐỒNG HỶ TỪ NĂM 1986. ỦY BAN NHÂN DÂN TỈNH BAN HÀNH QUYẾT ĐỊNH SỐ 1274/QĐ-UBND NGÀY 01/06/2026 THU HỒI TOÀN BỘ MÀ KHÔNG HỌP LẤY Ý KIẾN. TÔI KHÔNG ĐỒNG Ý VỚI MỨC BỒI THƯỜNG 42 TRIỆU ĐỒNG VÌ THẤP HƠN HỘ LIỀN KỀ. ĐỀ NGHỊ HỦY QUYẾT ĐỊNH NÓI TRÊN.",
                "Gia dinh toi su dung thua dat so 45, to ban do so 12 tai xom Cau Gao, xa Dong Hy tu nam 1986. Uy ban nhan dan tinh ban hanh Quyet dinh so 1274/QD-UBND ngay 1-6-2026 thu hoi toan bo ma khong hop lay y kien. Toi khong dong y voi muc boi thuong 42 trieu dong vi thap hon ho lien ke. De nghi huy quyet dinh noi tren.",
                "Kính gửi: Thanh tra tỉnh. Tôi không đồng ý với mức bồi thường 42 triệu đồng vì thấp hơn hộ liền kề. Uỷ ban nhân dân tỉnh ban hành Quyết định số 1274/QĐ-UBND ngày 1 tháng 6 năm 2026 thu hồi toàn bộ mà không họp lấy ý kiến. Gia đình tôi sử dụng thửa đất số 45, tờ bản đồ số 12 tại xóm Cầu Gáo, xã Đồng Hỷ từ năm 1986. Đề nghị huỷ quyết định nói trên. Xin trân trọng cảm ơn!",
                "Gia đình tôi sử dngj thửa đất số 45, tờ bản đồ số 12 tại xóm Cầu Gáo, xã Đồg Hỷ từ năm 1986. Ủy ban nhân dân tỉnh bna hành Quyết định số 1274/QĐ-UBND ngày 01/06/2026 thu hồi toàn bộ mà không họp lấyy ý kiến. Tôi khôgn đồng ý với mức bồi thường 42 triệu đồng vì thấp hơn hộ liền kề. Đề ngị hủy quyết định nói trên.",
                "Gia đình sử dụng thửa đất 45, bản đồ số 12 xóm Cầu Gáo, xã Đồng Hỷ từ năm. Ủy ban dân tỉnh hành Quyết định số 1274/QĐ-UBND ngày 01/06/2026 thu hồi toàn mà không họp ý kiến. Tôi đồng ý với mức bồi 42 triệu vì thấp hộ liền kề. Đề hủy quyết định trên.",
                "Gia đình tôi sử dụng thửa đất số 45, tờ bản đồ số 12 tại xóm Cầu Gáo, xã Hóa Thượng, huyện Đồng Hỷ từ năm 1986. Ủy ban nhân dân tỉnh ban hành Quyết định số 1274/QĐ-UBND ngày 01/06/2026 thu hồi toàn bộ mà không họp lấy ý kiến. Tôi không đồng ý với mức bồi thường 42 triệu đồng vì thấp hơn hộ liền kề. Đề nghị hủy quyết định nói trên.",
            })
    void aCopyThatPeopleChangedIsTheSame(String copy) {
        assertThat(same(LETTER, copy)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"số 45,/số 46,", "số 12 /số 13 ", "1274/1275", "xã Đồng Hỷ/xã Phú Bình", "01%06/02%06"})
    void theSameFormLetterAboutSomethingElseIsNot(String change) {
        var parts = change.split("/", -1);
        var other = LETTER.replace(parts[0].replace('%', '/'), parts[1].replace('%', '/'));

        assertThat(other).isNotEqualTo(LETTER);
        assertThat(same(LETTER, other)).isFalse();
    }

    @Test
    void aPlaceCountsWhetherItIsGivenOrNamed() {
        var text = "Đường vào xóm ngập sâu mỗi khi mưa to, đề nghị làm cống thoát nước cho bà con đi lại.";
        var named =
                "Đường vào xóm ngập sâu mỗi khi mưa to tại xã Phú Bình, đề nghị làm cống thoát nước cho bà con đi lại.";

        assertThat(Comparison.of(of(text, "05908"), of(named)).same()).isTrue();
        assertThat(Comparison.of(of(text, "05692"), of(named)).same()).isFalse();
        assertThat(Comparison.of(of(text, "05692"), of(text, "05908")).same()).isFalse();
        assertThat(Comparison.of(of(text), of(named)).same()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tôi khiếu nại Quyết định số 3132/QĐ-UBND ngày 19/5/2026 của Ủy ban nhân dân phường Sông Công. | Tôi khiếu nại Quyết số 3132/QĐ-UBND 19/5/2026 Ủy nhân dân phường Sông",
                "Đường vào thôn Khuổi Gáo, xã Nà Phặc ngập sâu mỗi khi mưa, đề nghị làm cống thoát nước. | Đường vào thôn Khuổi Gáo, xã Nà Phặc ngập sâu mỗi khi, đề làm cống thoát nước.",
                "Đề nghị cấp giấy chứng nhận quyền sử dụng đất cho thửa đất số 303, tờ bản đồ số 17 tại phường Phổ Yên. | cấp giấy chứng nhận sử đất cho thửa đất số 303, tờ đồ 17 tại phường Phổ Yên.",
            })
    void ofASentenceThatLostWordsTheNumberAndTheHamletSayThatItIsTheSame(String sentence, String copy) {
        assertThat(Comparison.of(of(sentence, "05899"), of(copy, "05899")).same())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3132/3133", "Sông Công/Bách Quang", "19%5/20%5"})
    void ofASentenceAboutSomethingElseTheyDoNot(String change) {
        var sentence = "Tôi khiếu nại Quyết định số 3132/QĐ-UBND ngày 19/5/2026 của Ủy ban nhân dân phường Sông Công.";
        var parts = change.split("/", -1);
        var other = sentence.replace(parts[0].replace('%', '/'), parts[1].replace('%', '/'));

        assertThat(other).isNotEqualTo(sentence);
        assertThat(same(sentence, other)).isFalse();
    }

    @Test
    void aNumberMayHaveLostTheWordThatSaysWhatItIsOf() {
        assertThat(same(
                        LETTER,
                        LETTER.replace("thửa đất số 45, tờ bản đồ số 12", "đất số 45, đồ số 12")
                                .replace("họp lấy", "lấy")))
                .isTrue();
    }

    @Test
    void ofANumberedHamletASlipIsForgivenWhereTheWordsHaveSlipsToo() {
        var letter = LETTER.replace("xóm Cầu Gáo", "tổ 18");
        var copy = letter.replace("tổ 18", "tổ 188")
                .replace("sử dụng", "sử dngj")
                .replace("ban hành", "bna hành")
                .replace("toàn bộ", "toàn zộ")
                .replace("không đồng ý", "khôngđồng ý");

        assertThat(same(letter, copy)).isTrue();
        assertThat(same(letter, letter.replace("tổ 18", "tổ 27"))).isFalse();
    }

    @Test
    void oneThatQuotesTheSameArticleIsNot() {
        var quote =
                "Căn cứ quy định: \"Người khiếu nại có quyền tự mình khiếu nại hoặc uỷ quyền cho luật sư, trợ giúp viên pháp lý"
                        + " khiếu nại, được biết, đọc, sao chụp, sao chép tài liệu, chứng cứ do người giải quyết khiếu nại thu thập\". ";

        assertThat(same(
                        quote + "Trại lợn ở đầu xóm xả nước thải ra suối, mùi hôi suốt ngày đêm, trẻ con hay ốm đau.",
                        quote + "Trường thu quỹ phụ huynh cao, cô giáo nhắc tên các cháu chưa nộp trước cả lớp học."))
                .isFalse();
    }

    @Test
    @DisplayName("a text of which too many are made needs a fact that both have")
    void aTextOfAFewWordsNeedsAFact() {
        assertThat(same("Nội dung theo đơn gửi kèm.", "Nội dung theo đơn gửi kèm."))
                .isFalse();
        assertThat(Comparison.of(of("Nội dung theo đơn gửi kèm.", "05692"), of("Nội dung theo đơn gửi kèm.", "05692"))
                        .same())
                .isTrue();
        assertThat(same("", "")).isFalse();
    }

    @Test
    void itIsSymmetric() {
        var one = of(LETTER);
        var other = of("Kính gửi Thanh tra tỉnh. Tôi là Ma Thị Nhung. " + LETTER.substring(0, 200));

        assertThat(Comparison.of(one, other)).isEqualTo(Comparison.of(other, one));
        assertThat(Comparison.of(one, one)).isEqualTo(new Comparison(1, true));
    }

    @Test
    void signaturesOfTwoKeysHaveNothingInCommon() {
        var text = new PetitionText("Đơn", LETTER, "05692", Petitions.DAY);
        var denunciation = Signatures.with(Petitions.key(2), LawPack.packaged()).of(text);
        var comparison = Comparison.of(Petitions.SIGNATURES.of(text), denunciation);

        assertThat(comparison.same()).isFalse();
        assertThat(comparison.similarity()).isLessThan(0.25);
        assertThat(Bands.of(denunciation)).doesNotContain(Bands.of(Petitions.SIGNATURES.of(text)));
    }
}
