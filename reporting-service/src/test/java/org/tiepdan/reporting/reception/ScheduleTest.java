package org.tiepdan.reporting.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Body;
import org.tiepdan.reporting.account.Span;
import org.tiepdan.reporting.reception.Schedule.Slot;

/** Days on which heads received citizens, week by week and month by month. */
class ScheduleTest {
    private static final Instant RECORDED = Instant.parse("2026-08-01T02:00:00Z");
    private static final LocalDate LATER = LocalDate.of(2026, 9, 1);

    @Test
    void asksAWeekOfACommuneUntilJuneAndAMonthFromJuly() {
        var schedule = schedule("19-05443", "2026-06-15", "2026-08-31", LATER);

        assertThat(schedule.slots())
                .extracting(Slot::to)
                .map(LocalDate::toString)
                .containsExactly("2026-06-21", "2026-06-28", "2026-07-31", "2026-08-31");
        assertThat(schedule.minimum()).isEqualTo(6);
        assertThat(schedule.missing()).isEqualTo(6);
    }

    @Test
    void letsNoMonthMakeUpForAnother() {
        var schedule = schedule(
                "19-05443",
                "2026-07-01",
                "2026-08-31",
                LATER,
                periodic("2026-07-01", 1),
                periodic("2026-07-08", 1),
                periodic("2026-07-15", 1),
                periodic("2026-08-05", 1));

        assertThat(schedule.held()).isEqualTo(4);
        assertThat(schedule.minimum()).isEqualTo(4);
        assertThat(schedule.missing()).isOne();
    }

    @Test
    void countsADayOnceAndARecordOfSeveralAsSoMany() {
        var schedule = schedule(
                "19-05443",
                "2026-07-01",
                "2026-07-31",
                LATER,
                periodic("2026-07-01", 1),
                periodic("2026-07-01", 1),
                periodic("2026-07-31", 3));

        assertThat(schedule.slots()).extracting(Slot::held).containsExactly(4);
    }

    @Test
    void countsNothingThatIsVoidUnscheduledOrByADeputy() {
        var schedule = schedule(
                "19-ubnd",
                "2026-07-01",
                "2026-07-31",
                LATER,
                new HeldReception(
                        "a",
                        "19-ubnd",
                        LocalDate.of(2026, 7, 2),
                        "PERIODIC_BY_HEAD",
                        1,
                        Figures.NONE,
                        RECORDED,
                        RECORDED),
                new HeldReception(
                        "b",
                        "19-ubnd",
                        LocalDate.of(2026, 7, 3),
                        "UNSCHEDULED_BY_HEAD",
                        1,
                        Figures.NONE,
                        RECORDED,
                        null),
                new HeldReception(
                        "c", "19-ubnd", LocalDate.of(2026, 7, 4), "BY_DELEGATE", 1, Figures.NONE, RECORDED, null));

        assertThat(schedule.held()).isZero();
        assertThat(schedule.missing()).isOne();
    }

    @Test
    void missesNothingInAMonthThatIsNotOver() {
        var schedule = schedule("19-ubnd", "2026-07-01", "2026-07-31", LocalDate.of(2026, 7, 31));

        assertThat(schedule.slots())
                .singleElement()
                .satisfies(slot -> assertThat(slot.open()).isTrue());
        assertThat(schedule.missing()).isZero();
    }

    @Test
    void asksNothingOfWhomTheLawAsksNothing() {
        assertThat(schedule("19-btcd", "2026-07-01", "2026-07-31", LATER).slots())
                .isEmpty();
        // It began in July 2025.
        assertThat(schedule("19-05443", "2025-06-01", "2025-06-30", LATER).slots())
                .isEmpty();
    }

    private static Schedule schedule(
            String code, String first, String last, LocalDate today, HeldReception... receptions) {
        var law = LawPack.packaged();
        Body body = law.bodies().find(code).orElseThrow();
        var days = new Span(LocalDate.parse(first), LocalDate.parse(last).plusDays(1));
        return Schedule.of(
                body,
                days,
                today,
                law.receptionDays(),
                List.copyOf(Stream.of(receptions).toList()));
    }

    private static HeldReception periodic(String on, int sessions) {
        return new HeldReception(
                on, "19-05443", LocalDate.parse(on), "PERIODIC_BY_HEAD", sessions, Figures.NONE, RECORDED, null);
    }
}
