package org.tiepdan.eventing.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    /** Text that consists only of these letters skips normalisation. */
    @Test
    void noComposedLatinLetterIsChanged() {
        IntStream.concat(IntStream.rangeClosed(0xC0, 0x24F), IntStream.rangeClosed(0x1E00, 0x1EFF))
                .mapToObj(Character::toString)
                .forEach(letter -> {
                    assertThat(Normalizer.isNormalized(letter, Normalizer.Form.NFC))
                            .isTrue();
                    assertThat(letter.codePointAt(0)).matches(each -> !Character.isSpaceChar(each));
                    assertThat(Character.getType(letter.codePointAt(0))).isNotEqualTo(Character.FORMAT);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "19-btcd\u00A0", "\u202F19-btcd", "\uFEFF19-btcd", "19\u200B-btcd", "19-bt\u00ADcd",
                        "\u200E19-btcd\u200F",
                "19\u2011btcd", "１９-btcd", "\u206019-btcd\u2060", "19\u2212btcd", " \t19-btcd\r", "\u202A19-btcd\u202C",
            })
    void findsTheCodeUnderWhatNobodySees(String written) {
        assertThat(PlainText.code(written)).isEqualTo("19-btcd");
    }

    @Test
    void composesLettersAndKeepsWhatIsSeen() {
        var written = Normalizer.normalize("Phản\u00A0ánh  cầu\u200B treo – ½ m²", Normalizer.Form.NFD);

        assertThat(PlainText.visible(written)).isEqualTo("Phản ánh  cầu treo – ½ m²");
        assertThat(PlainText.oneLine(" Dòng một\r\n Dòng\u2028hai ")).isEqualTo("Dòng một Dòng\u2028hai");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dòng một hai",
                " Dòng một hai",
                "Dòng một hai ",
                "Dòng  một hai",
                "Dòng một\nhai",
                "Dòng một \t hai",
                "Dòng\u00A0một hai",
                "Dòng một\u200B hai",
                "Do\u0300ng một hai"
            })
    void isOneLineWithSingleSpaces(String written) {
        assertThat(PlainText.oneLine(written)).isEqualTo("Dòng một hai");
    }

    @Test
    void isNoLineWhereNothingIsWritten() {
        assertThat(PlainText.oneLine("")).isEmpty();
        assertThat(PlainText.oneLine("  ")).isEmpty();
    }

    @Test
    void trimsWithoutTouchingTheRest() {
        assertThat(PlainText.trimmed("\uFEFF\u00A0cầu\u00A0treo\u200B ")).isEqualTo("cầu\u00A0treo");
        assertThat(PlainText.trimmed("\u200B\u00A0")).isEmpty();
    }
}
