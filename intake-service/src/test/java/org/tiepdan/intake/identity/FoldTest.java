package org.tiepdan.intake.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldTest {

    @Test
    void neglectsDiacriticsCaseAndPunctuation() {
        assertThat(Fold.words("  Đặng Thị  HỒNG-Ước ")).containsExactly("dang", "thi", "hong", "uoc");
    }

    @Test
    void readsComposedAndDecomposedLettersTheSame() {
        assertThat(Fold.compact("Nguye\u0302\u0303n")).isEqualTo(Fold.compact("Nguyễn"));
    }

    @Test
    void keepsDigitsAndDropsWhatStandsBetweenThem() {
        assertThat(Fold.compact("0900 000.001")).isEqualTo("0900000001");
    }
}
