package org.tiepdan.intake.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NumberBookTest {
    private static final Register BOARD = new Register("19-btcd", 2026);
    private static final Register COMMUNE = new Register("19-05443", 2026);

    private final NumberBook book = new NumberBook();
    private final RandomGenerator random = new SplittableRandom(31);

    @Test
    void beginsEachRegisterWithOne() {
        assertThat(book.next(BOARD).toString()).isEqualTo("1/2026");
        assertThat(book.next(BOARD).value()).isEqualTo(2);
        assertThat(book.next(COMMUNE).value()).isEqualTo(1);
        assertThat(book.next(new Register("19-btcd", 2025)).toString()).isEqualTo("1/2025");
    }

    @Test
    void handsOutAgainWhatWasGivenBack() {
        book.next(BOARD);
        book.keep();

        book.next(BOARD);
        book.next(COMMUNE);
        book.giveBack();

        assertThat(book.next(BOARD).value()).isEqualTo(2);
        assertThat(book.next(COMMUNE).value()).isEqualTo(1);
    }

    @Test
    void doesNotTakeBackWhatIsFinal() {
        book.next(BOARD);
        book.keep();

        book.giveBack();

        assertThat(book.next(BOARD).value()).isEqualTo(2);
    }

    @Test
    void goesOnFromWhatIsRecordedAndForgetsWhatItThought() {
        book.next(COMMUNE);
        book.keep();
        book.next(BOARD);

        book.restore(Map.of(BOARD, numbers(1, 3, 151)), Set.of());

        assertThat(book.next(BOARD).value()).isEqualTo(152);
        assertThat(book.next(COMMUNE).value()).isEqualTo(1);
    }

    @Test
    void takesANumberOfPaperOnceAndGoesOnBehindTheHighest() {
        assertThat(book.take(new RegisterNumber(BOARD, 420))).isTrue();
        assertThat(book.take(new RegisterNumber(BOARD, 7))).isTrue();
        assertThat(book.take(new RegisterNumber(BOARD, 420))).isFalse();
        assertThat(book.take(new RegisterNumber(COMMUNE, 420))).isTrue();
        assertThat(book.next(BOARD).value()).isEqualTo(421);

        book.giveBack();

        assertThat(book.next(BOARD).value()).isEqualTo(1);
        assertThat(book.take(new RegisterNumber(BOARD, 1))).isFalse();
    }

    @Test
    void goesOnBehindTheHighestNumberThatPaperMayHave() {
        assertThat(book.take(new RegisterNumber(BOARD, 999_999))).isTrue();

        assertThat(book.next(BOARD).value()).isEqualTo(1_000_000);
        assertThat(book.next(BOARD).value()).isEqualTo(1_000_001);
    }

    @Test
    void knowsWhichNumbersAreRecorded() {
        book.restore(Map.of(BOARD, numbers(1, 3)), Set.of());

        assertThat(book.take(new RegisterNumber(BOARD, 3))).isFalse();
        assertThat(book.take(new RegisterNumber(BOARD, 2))).isTrue();
        assertThat(book.next(BOARD).value()).isEqualTo(4);
    }

    @Test
    void drawsNumbersOfSixDigitsThatTheOthersKnowNothingOf() {
        var drawn = new HashSet<RegisterNumber>();
        for (int count = 0; count < 5_000; count++) {
            drawn.add(book.draw(BOARD, random));
        }

        assertThat(drawn).hasSize(5_000).allMatch(number -> number.value() >= 100_000 && number.value() <= 999_999);
        assertThat(book.next(BOARD).value()).isEqualTo(1);
        assertThat(drawn.stream().map(RegisterNumber::value).filter(value -> value < 550_000))
                .as("from the whole range")
                .hasSizeBetween(2_300, 2_700);
    }

    @Test
    void drawsNoneThatIsRecordedAndTakesThoseOfPaperAsTheyAre() {
        var recorded = IntStream.rangeClosed(100_000, 999_999)
                .filter(value -> value % 100 != 0)
                .mapToObj(value -> new RegisterNumber(BOARD, value))
                .collect(Collectors.toSet());
        book.restore(Map.of(BOARD, numbers(1)), recorded);

        assertThat(book.draw(BOARD, random).value() % 100).isZero();
        assertThat(book.draw(COMMUNE, random).value()).isGreaterThanOrEqualTo(100_000);
        book.takeApart(new RegisterNumber(BOARD, 1));
        book.takeApart(new RegisterNumber(BOARD, 2));
        assertThat(book.take(new RegisterNumber(BOARD, 2))).isTrue();
    }

    private static BitSet numbers(int... taken) {
        var numbers = new BitSet();
        for (int number : taken) {
            numbers.set(number);
        }
        return numbers;
    }

    @Test
    void belongsToTheYearInVietNamInWhichThePetitionWasReceived() {
        assertThat(Register.of("19-btcd", Instant.parse("2025-12-31T16:59:59Z")))
                .isEqualTo(new Register("19-btcd", 2025));
        assertThat(Register.of("19-btcd", Instant.parse("2025-12-31T17:00:00Z")))
                .isEqualTo(BOARD);
    }
}
