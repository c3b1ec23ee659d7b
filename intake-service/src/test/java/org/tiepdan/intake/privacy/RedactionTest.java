package org.tiepdan.intake.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {
    private static final Petitioner LAN =
            new Petitioner("Nguyễn Thị Lan", false, "000000000017", "0900000017", "số 12 đường Bến Tượng");

    private final Redaction redaction = new Redaction(LAN, "417/QĐ-UBND");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tôi là Nguyễn Thị Lan, ở xóm Đông",
                "Số căn cước 000 000 000 017",
                "Liên hệ 0900.000.017",
                "Nhà tôi ở 12 Bến Tượng",
                "Quyết định số 417/QĐ-UBND là sai",
                "Thư về ai.do@example.vn",
                "Người làm chứng có số 0912 345 678"
            })
    void aSentenceThatTellsGoesAsAWhole(String telling) {
        assertThat(redaction.of("Đường bị ngập. " + telling + "! Đề nghị xem xét."))
                .isEqualTo("Đường bị ngập. […] Đề nghị xem xét.");
    }

    @Test
    void whatTellsNothingStaysAsItIs() {
        var words = "Đường vào xóm bị ngập từ tháng 5.\n\nNgày 12/6/2026 xã đã hứa sửa; đến nay chưa làm.";

        assertThat(redaction.of(words)).isEqualTo(words);
    }

    @Test
    void aNameThatRunsOverTheEndOfALineIsFound() {
        assertThat(redaction.of("Người viết đơn: bà Nguyễn\nThị Lan xin trình bày."))
                .isEqualTo("[…]");
    }

    @Test
    void aNameThatRunsOverWhatLooksLikeTheEndOfASentenceIsFound() {
        assertThat(redaction.of("Đường bị ngập. Nhà ở số. 12 Bến Tượng. Đề nghị xem xét."))
                .doesNotContain("12 Bến Tượng")
                .endsWith("Đề nghị xem xét.");
    }

    @Test
    void ofAnUnknownWriterOnlyNumbersAndAddressesOfMailGo() {
        var nobody = new Redaction(new Petitioner(null, false, null, null, null), null);

        assertThat(nobody.of("Kế toán thu sai. Gọi 0900000017.")).isEqualTo("Kế toán thu sai. […]");
    }
}
