package org.tiepdan.intake.privacy.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineTest {

    @Test
    void hasItsWordsAndWhatIsBetweenThem() {
        var line = Line.of(" Bà\u00A0Lan\u200B-Anh, 12m\u00B2 \uD835\uDC00\uD840\uDC00!");

        assertThat(line.text()).isEqualTo(" Bà Lan-Anh, 12m2 A\uD840\uDC00!");
        assertThat(line.words()).extracting(Word::text).containsExactly("Bà", "Lan", "Anh", "12m2", "A\uD840\uDC00");
        assertThat(line.words()).extracting(Word::before).containsExactly(" ", " ", "-", ", ", " ");
        assertThat(line.words()).extracting(Word::after).containsExactly(" ", "-", ", ", " ", "!");
    }

    @Test
    void isTheSameHoweverItIsComposed() {
        var written = "Đỗ Thị Lự\u0323c ở Ðình Cả";

        assertThat(Line.of(Normalizer.normalize(written, Normalizer.Form.NFD))).isEqualTo(Line.of(written));
        assertThat(Line.of("Nguy\uFE00ễn\u00AD Lan")).isEqualTo(Line.of("Nguyễn Lan"));
    }

    @Test
    void mayHaveNoWord() {
        assertThat(Line.of("").words()).isEmpty();
        assertThat(Line.of(" ?! ").words()).isEmpty();
        assertThat(Line.of(" ?! ").isAccented()).isFalse();
    }

    @Test
    void isAccentedByOneWord() {
        assertThat(Line.of("don cua bà").isAccented()).isTrue();
        assertThat(Line.of("don cua ba").isAccented()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "hòa, hoà, hoa",
        "Lý, Lí, li",
        "quý, quí, qui",
        "MỸ, mĩ, mi",
        "Vy, Vy, vy",
        "y, y, y",
        "uy, uy, uy",
        "Đạt, ĐẠT, dat"
    })
    void comparesWordsInSpiteOfTheirSpelling(String one, String other, String plain) {
        assertThat(word(one).exact()).isEqualTo(word(other).exact());
        assertThat(word(one).plain()).isEqualTo(word(other).plain()).isEqualTo(plain);
    }

    private static Word word(String text) {
        return Line.of(text).words().getFirst();
    }
}
