package org.tiepdan.reporting.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SoughtWordsTest {

    @Test
    void takesWordsInAnyOrderOnce() {
        assertThat(SoughtWords.of("  Đất, ĐẤT; thu-hồi (đất)! "))
                .isEqualTo(new SoughtWords(Set.of("dat", "thu", "hoi"), List.of()));
    }

    @Test
    void dropsABeginningThatALongerOneSaysToo() {
        assertThat(SoughtWords.of("ho hoa hoang").beginnings()).containsExactly("hoang");
    }

    @Test
    void takesForAPhraseWhatStandsBetweenMarksOfAnyKind() {
        for (var typed : List.of("\"Đồng Hỷ\" đất", "“đồng hỷ” đất", "đất «ĐỒNG  HỶ»", "đất „Đồng-Hỷ“")) {
            assertThat(SoughtWords.of(typed))
                    .as(typed)
                    .isEqualTo(new SoughtWords(Set.of("dat"), List.of(List.of("dong", "hy"))));
        }
    }

    @Test
    void takesAMarkThatIsNeverClosedForNone() {
        assertThat(SoughtWords.of("ống 12\" nước")).isEqualTo(new SoughtWords(Set.of("ong", "12", "nuoc"), List.of()));
        assertThat(SoughtWords.of("\"\" đất")).isEqualTo(new SoughtWords(Set.of("dat"), List.of()));
    }

    @Test
    void hasNothingWithoutLettersAndDigits() {
        for (var typed : List.of("!?", "\ud83d\ude00", "\u200b", "\"…\"")) {
            assertThat(SoughtWords.of(typed).none()).as(typed).isTrue();
        }
        assertThat(SoughtWords.of("một \"hai ba\" bốn").count()).isEqualTo(4);
    }
}
