package org.tiepdan.intake.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.BitSet;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NumberBookTest {
    private static final Register BOARD = new Register("19-btcd", 2026);
    private static final Register COMMUNE = new Register("19-05443", 2026);

    private final NumberBook book = new NumberBook();

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

        book.restore(Map.of(BOARD, numbers(1, 3, 151)));

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
        book.restore(Map.of(BOARD, numbers(1, 3)));

        assertThat(book.take(new RegisterNumber(BOARD, 3))).isFalse();
        assertThat(book.take(new RegisterNumber(BOARD, 2))).isTrue();
        assertThat(book.next(BOARD).value()).isEqualTo(4);
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
