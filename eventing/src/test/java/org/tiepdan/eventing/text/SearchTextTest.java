package org.tiepdan.eventing.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SearchTextTest {
    private static final String VOWELS = "aăâeêioôơuưy";
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    /** Libraries that fold accents lose some of these letters: findings/accent-removers-keep-or-change-letters.sh. */
    @ParameterizedTest
    @EnumSource
    void everyVowelInEveryToneIsFoldedHoweverItIsComposed(Normalizer.Form form) {
        VOWELS.chars()
                .mapToObj(Character::toString)
                .flatMap(vowel -> Stream.concat(
                        Stream.of(vowel), TONES.chars().mapToObj(tone -> vowel + Character.toString(tone))))
                .flatMap(letter -> Stream.of(letter, letter.toUpperCase(Locale.ROOT)))
                .map(letter -> Normalizer.normalize(letter, form))
                .forEach(letter ->
                        assertThat(SearchText.plain(letter)).as(letter).containsPattern("^[aeiouy]$"));
    }

    @ParameterizedTest
    @CsvSource({"Ỹ, y", "Ý, y", "Đường, duong", "Ðường, duong", "ỏ\u0300, o"})
    void aLetterBecomesItsOwnBase(String written, String folded) {
        assertThat(SearchText.plain(written)).isEqualTo(folded);
    }

    @Test
    void wordsStayApart() {
        assertThat(SearchText.plain("thụ lý")).isEqualTo("thu ly");
    }
}
