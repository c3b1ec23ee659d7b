package org.tiepdan.reporting.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.reporting.account.Span;
import org.tiepdan.reporting.query.OfficeDays;
import org.tiepdan.reporting.score.reckon.Figure;
import org.tiepdan.reporting.testkit.MadeAccounts;
import org.tiepdan.reporting.testkit.MadeCase;

/** Seven cases received in the first six days of last year's period and eight later in it; eleven in the same days of this year. */
class YearBeforeTest {
    private static final LawPack LAW = LawPack.packaged();
    private static final String WARD = "19-05443";
    private static final Span YEAR = new Span(LocalDate.parse("2026-12-15"), LocalDate.parse("2027-12-15"));
    private static final LocalDate TODAY = LocalDate.parse("2026-12-20");

    private static final Scores SCORES = new Scores(
            MadeAccounts.of(Stream.of(
                            received(7, "2025-12-16"),
                            received(8, "2026-03-02"),
                            received(5, "2026-12-15"),
                            received(6, "2026-12-20"))
                    .flatMap(some -> some)
                    .toArray(MadeCase[]::new)),
            LAW,
            new OfficeDays(LAW));

    private static Stream<MadeCase> received(int number, String on) {
        return IntStream.range(0, number)
                .mapToObj(i -> MadeCase.received(on + "-" + i, WARD, on).closed(on, "SETTLED"));
    }

    private static Scorecard.Card card(Span span, LocalDate today, @Nullable String knownAt) {
        var asked = new Scores.Asked(
                MadeAccounts.grant(WARD, WARD), span, null, today, knownAt == null ? null : Instant.parse(knownAt));
        return SCORES.read(asked).bodies().getFirst();
    }

    private static @Nullable Long received(@Nullable Counts counts) {
        return Objects.requireNonNull(counts).figures().get(Figure.RECEIVED);
    }

    @Test
    void theYearBeforeOfARunningPeriodEndsOnTheSameDay() {
        var card = card(YEAR, TODAY, null);

        assertThat(received(card.counts())).isEqualTo(11);
        assertThat(received(card.yearBefore())).isEqualTo(7);
    }

    @Test
    void andOnTheDayOfTheRecordIfThatOneEndsTheCountedTime() {
        var card = card(YEAR, TODAY.plusMonths(6), "2026-12-18T03:00:00Z");

        assertThat(received(card.counts())).isEqualTo(5);
        assertThat(received(card.yearBefore())).isEqualTo(7);
    }

    @Test
    void ofAPeriodThatIsOverItIsTheWholePeriod() {
        var card = card(YEAR, LocalDate.parse("2028-01-10"), null);

        assertThat(received(card.counts())).isEqualTo(11);
        assertThat(received(card.yearBefore())).isEqualTo(15);
    }

    @Test
    void whereNothingIsRecordedOfTheYearBeforeThereIsNone() {
        var lastYear = new Span(LocalDate.parse("2025-12-15"), LocalDate.parse("2026-12-15"));

        assertThat(card(lastYear, TODAY, null).yearBefore()).isNull();
    }
}
