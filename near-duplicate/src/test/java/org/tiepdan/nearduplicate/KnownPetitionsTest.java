package org.tiepdan.nearduplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.nearduplicate.Petitions.of;

import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KnownPetitionsTest {
    private static final String FORM =
            "Bà con đề nghị sửa con đường liên xã bị xe tải cày nát, bụi mù mịt ngày nắng và lầy lội ngày mưa, thửa đất số ";

    private final KnownPetitions known = new KnownPetitions(false);

    @Test
    void itFindsTheEarliestFirst() {
        int first = known.add(of(FORM + 7));
        known.add(of("Trường thu quỹ phụ huynh cao, cô giáo nhắc tên các cháu chưa nộp trước cả lớp."));
        int second = known.add(of(FORM.toUpperCase(Locale.ROOT) + 7));

        assertThat(known.sameAs(of(FORM + 7)))
                .extracting(KnownPetitions.Found::number)
                .containsExactly(first, second);
        assertThat(known.size()).isEqualTo(3);
    }

    @Test
    void keptShortlyTheyAreFoundAsWell() {
        var shortly = new KnownPetitions(true);
        int number = shortly.add(of(FORM + 7));

        assertThat(shortly.sameAs(of(FORM.toUpperCase(Locale.ROOT) + 7)))
                .extracting(KnownPetitions.Found::number)
                .containsExactly(number);
        assertThat(shortly.sameAs(of(FORM + 9))).isEmpty();
    }

    @Test
    void whatOneLookUpCostsIsBoundedHoweverManySendTheFormLetter() {
        IntStream.range(0, 2_000).forEach(parcel -> known.add(of(FORM + parcel)));

        assertThat(known.candidates(of(FORM + 1_000)))
                .hasSizeLessThanOrEqualTo(Bands.COUNT * KnownPetitions.MOST_OF_A_BAND);
    }

    @Test
    void aPetitionTakesAtMost400Bytes() {
        IntStream.range(0, 20_000)
                .forEach(n ->
                        known.add(of("thửa đất số %d, Quyết định số %d/QĐ-UBND ở xóm %d, %d m2 đất rừng bị thu hồi %s"
                                .formatted(n, n * 3, n * 5, n * 7, Integer.toString(n * 7919, 36)))));

        assertThat(known.bytes() / known.size()).isLessThanOrEqualTo(400);
    }
}
