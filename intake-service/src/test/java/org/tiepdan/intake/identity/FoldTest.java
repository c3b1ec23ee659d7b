package org.tiepdan.intake.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldTest {

    @Test
    void neglectsDiacriticsCaseAndPunctuation() {
        assertThat(Fold.words("  Đặng Thị  HỒNG-Ước ")).containsExactly("dang", "thi", "hong", "uoc");
    }

    @Test
    void readsComposedAndDecomposedLettersTheSame() {
        assertThat(Fold.compact("Nguye\u0302\u0303n")).isEqualTo(Fold.compact("Nguyễn"));
    }

    /** Ð of Icelandic and Ɖ look like Đ, and old keyboards and fonts write them for it. */
    @ParameterizedTest
    @ValueSource(strings = {"Đỗ Đình Đức", "Ðỗ Ðình Ðức", "Ɖỗ Ɖình Ɖức", "ðỗ ðình ðức"})
    void readsTheLettersTakenForDAsD(String written) {
        assertThat(Fold.words(written)).containsExactly("do", "dinh", "duc");
    }

    @Test
    void keepsDigitsAndDropsWhatStandsBetweenThem() {
        assertThat(Fold.compact("0900 000.001")).isEqualTo("0900000001");
    }
}
