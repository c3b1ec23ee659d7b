package org.tiepdan.reporting.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tiepdan.access.Grant;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.reporting.forecast.Forecast.Endangered;
import org.tiepdan.reporting.forecast.Forecast.Expected;
import org.tiepdan.reporting.query.CountedDays;
import org.tiepdan.reporting.query.OfficeDays;
import org.tiepdan.reporting.testkit.MadeAccounts;
import org.tiepdan.reporting.testkit.MadeCase;

class ForecastsTest {
    private static final OfficeDays DAYS = new OfficeDays(LawPack.packaged());
    private static final String PROMPT = "19-so-xay-dung";
    private static final String SLOW = "19-so-nong-nghiep-moi-truong";
    private static final Grant GRANT = MadeAccounts.grant("19-ubnd", PROMPT, SLOW);

    /** A Monday. */
    private static final LocalDate ON = LocalDate.parse("2026-10-05");

    /** A year of limits of 30 days; the slow body misses two in three, the prompt one none. */
    private static MadeAccounts year(long seed) {
        var random = new Random(seed);
        var cases = new ArrayList<MadeCase>();
        for (int i = 0; i < 600; i++) {
            var starts = LocalDate.parse("2025-10-01").plusDays(random.nextInt(365));
            var due = workingDay(starts.plusDays(30));
            var body = i % 2 == 0 ? PROMPT : SLOW;
            var done = body.equals(PROMPT)
                    ? starts.plusDays(5 + random.nextInt(23))
                    : due.plusDays(random.nextInt(30) - 10);
            cases.add(MadeCase.received("case" + i, body, starts.toString())
                    .limit(
                            "KN-RESOLVE-1",
                            "SETTLEMENT",
                            body,
                            starts.toString(),
                            due.toString(),
                            done.isAfter(ON.plusDays(60)) ? null : done.toString()));
        }
        return MadeAccounts.of(cases.toArray(MadeCase[]::new));
    }

    private static LocalDate workingDay(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                ? day.plusDays(2)
                : day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }

    private static Forecast read(MadeAccounts accounts) {
        return new Forecasts(accounts, DAYS)
                .read(new Forecasts.Asked(GRANT, null, ON, true, 5))
                .shown();
    }

    @Test
    void theSlowBodyIsExpectedToBeLateAndThePromptOneIsNot() {
        var forecast = read(year(1));

        assertThat(forecast.until()).isEqualTo(LocalDate.parse("2026-10-11"));
        assertThat(forecast.bodies()).extracting(Expected::body).first().isEqualTo(SLOW);
        assertThat(forecast.bodies().getFirst().late().expected())
                .isGreaterThan(forecast.bodies().getFirst().running() / 2.0);
        assertThat(forecast.endangered()).extracting(Endangered::body).startsWith(SLOW);
        assertThat(forecast.endangered().getFirst().chancePercent()).isGreaterThan(60);
    }

    @Test
    void theSameRecordGivesTheSameForecast() {
        assertThat(read(year(2))).isEqualTo(read(year(2)));
    }

    @Test
    void walkedWeekByWeekItsOwnPaceBeatsTakingAllBodiesToBeAlike() {
        var error = new Forecasts(year(3), DAYS).walkedByRecord(GRANT, ON.plusDays(60), 20, 5);

        assertThat(error.weeks()).isEqualTo(20);
        assertThat(error.limits()).isGreaterThan(50);
        assertThat(error.brier()).isLessThan(error.brierOfAnybody());
        assertThat(error.brierOfAnybody()).isLessThanOrEqualTo(error.brierOfOneShare());
        assertThat(error.expected()).isCloseTo(error.happened(), within(0.2 * error.happened()));
        assertThat(error.withinPercent()).isGreaterThan(75);
        assertThat(error.bins().stream().mapToInt(TrackRecord.Bin::limits).sum())
                .isEqualTo(error.limits());
    }

    @Test
    void theErrorShownWithItIsNearTheOneByTheRecord() {
        var shown = read(year(3)).error();
        var walked = new Forecasts(year(3), DAYS).walkedByRecord(GRANT, ON, 12, 5);

        assertThat(shown.limits()).isCloseTo(walked.limits(), within(5));
        assertThat(shown.brier()).isCloseTo(walked.brier(), within(0.03));
    }

    @Test
    void withoutAPastNothingIsSure() {
        var forecast = read(MadeAccounts.of(MadeCase.received("a", SLOW, "2026-09-07")
                .limit("KN-RESOLVE-1", "SETTLEMENT", SLOW, "2026-09-07", "2026-10-07", null)));

        assertThat(forecast.endangered().getFirst().daysLeft()).isEqualTo(3);
        assertThat(forecast.endangered().getFirst().chancePercent()).isEqualTo(12.5);
        assertThat(forecast.error().limits()).isZero();
    }

    @Test
    void howManyIsTheExactDistribution() {
        var halves = PoissonBinomial.of(List.of(0.5, 0.5, 0.5, 0.5));

        assertThat(halves).isEqualTo(new PoissonBinomial(2, 0, 4));
        assertThat(PoissonBinomial.of(List.of())).isEqualTo(new PoissonBinomial(0, 0, 0));
        assertThat(PoissonBinomial.of(List.of(1.0, 1.0, 0.0))).isEqualTo(new PoissonBinomial(2, 2, 2));
    }

    @Test
    void aShareDoneIsThatOfThoseSeen() {
        var table = new LifeTable();
        table.add(10, 3, true);
        table.add(2, 0, false);
        table.add(5, 4, false);

        assertThat(table.seen(4)).isEqualTo(2);
        assertThat(table.seen(3)).isEqualTo(1);
        assertThat(table.seen(2)).isEqualTo(1);
        assertThat(table.share(3, 0.1, 1)).isEqualTo(1.1 / 2, within(1e-12));
        assertThat(table.share(8, 0.1, 1)).isEqualTo(0.1 / 2, within(1e-12));
    }

    @Test
    void daysCountedOnceAreTheSame() {
        var counted = new CountedDays(DAYS, ON);
        var random = new Random(5);
        for (int i = 0; i < 500; i++) {
            var from = ON.plusDays(random.nextInt(-1700, 1700));
            var to = from.plusDays(random.nextInt(-5, 60));

            assertThat(counted.waited(from, to)).isEqualTo(DAYS.waited(from, to));
        }
    }
}
