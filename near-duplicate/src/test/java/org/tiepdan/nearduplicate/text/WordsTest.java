package org.tiepdan.nearduplicate.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void caseMarksSignsAndSpacesDoNotCount() {
        assertThat(plain("Xã  ĐỒNG\u00a0Hỷ,\nsố 1.274/QĐ-UBND"))
                .containsExactly("xa", "dong", "hy", "so", "1274", "qd", "ubnd");
    }

    @Test
    void bothStylesOfTonesAndDecomposedLettersAreTheSame() {
        assertThat(Words.of("hoà thuỷ")).isEqualTo(Words.of("hòa thủy"));
        assertThat(Words.of(Normalizer.normalize("hòa Đường", Normalizer.Form.NFD))).isEqualTo(Words.of("hòa Đường"));
        assertThat(Words.of("lang")).isNotEqualTo(Words.of("lăng"));
    }

    @Test
    void signsBeginSomething() {
        assertThat(Words.of("một hai, ba\nbốn")).extracting(Word::begins).containsExactly(true, false, true, false);
    }

    @Test
    void phrasesOfAllPetitionsAreFound() {
        List<Word> words = Words.of(
                "Kính gửi: Ủy ban nhân dân xã Phú Bình. Tôi xin trình bày như sau: đường hỏng. Xin trân trọng cảm ơn!");
        var phrases = Phrases.in(words);

        assertThat(words.stream()
                        .filter(word -> !phrases.get(words.indexOf(word)))
                        .map(Word::plain))
                .containsExactly("toi", "duong", "hong");
    }

    @Test
    void aRareWordWeighsMore() {
        assertThat(WordWeights.of("khieu")).isLessThan(WordWeights.of("gao"));
    }

    private static List<String> plain(String text) {
        return Words.of(text).stream().map(Word::plain).toList();
    }
}
