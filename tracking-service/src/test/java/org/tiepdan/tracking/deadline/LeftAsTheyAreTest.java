package org.tiepdan.tracking.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.lawpack.limit.LimitUnit;
import org.tiepdan.tracking.deadline.Changes.Extension;
import org.tiepdan.tracking.deadline.Changes.Pause;

/** Limits that a suspension, resumption or transfer does not change. */
class LeftAsTheyAreTest {
    private static final Instant NOW = Instant.parse("2026-07-01T02:15:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-07-02");
    private static final LawPack LAW = LawPack.packaged();
    private static final Pause PAUSE = new Pause(DAY, null, "G");

    private final Revisions revisions =
            new Revisions(LAW, new DeadlineDecider(LAW, Duration.ofMinutes(5), List.of(3, 1)));

    private static Deadline limit(DeadlineState state, Deadline.@Nullable Counted counted, Changes changes) {
        var due = LocalDate.parse("2026-07-31");
        var terms = new Terms(
                "R",
                null,
                null,
                "vi",
                "en",
                DAY,
                due,
                due,
                LegalTime.endOf(due),
                "19-05443",
                "b",
                "c",
                "r",
                null,
                null);
        return new Deadline(terms, counted, terms.dueAt(), terms.dueAt(), null, "a", state, null, changes, null);
    }

    private static Deadline.Counted days(int length) {
        return new Deadline.Counted(length, LimitUnit.CALENDAR_DAY, List.of(), List.of());
    }

    @ParameterizedTest
    @EnumSource(
            value = DeadlineState.class,
            names = {"PAUSED", "MET", "CANCELLED", "ELAPSED"})
    void whatIsOverOrSuspendedIsNotSuspended(DeadlineState state) {
        assertThat(revisions.pause(limit(state, days(29), Changes.NONE), PAUSE, "case.suspended", NOW))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = DeadlineState.class,
            names = {"OPEN", "MET", "MISSED", "CANCELLED", "ELAPSED"})
    void whatIsNotSuspendedIsNotResumed(DeadlineState state) {
        assertThat(revisions.resume(limit(state, days(29), Changes.NONE), DAY, null, "case.resumed", NOW))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = DeadlineState.class,
            names = {"MET", "MISSED", "CANCELLED", "ELAPSED"})
    void whatIsOverIsNotHandedOver(DeadlineState state) {
        assertThat(revisions.hand(limit(state, days(29), Changes.NONE), "19-ubnd", "case.transferred", NOW))
                .isEmpty();
    }

    @Test
    void nothingIsHandedToWhoHasIt() {
        assertThat(revisions.hand(
                        limit(DeadlineState.OPEN, days(29), Changes.NONE), "19-05443", "case.transferred", NOW))
                .isEmpty();
    }

    /** Guessing a day would be worse than having none. */
    @Test
    void whatWouldEndBeyondTheCalendarStaysSuspended() {
        var paused = Changes.NONE.paused(PAUSE);

        assertThat(revisions.resume(
                        limit(DeadlineState.PAUSED, days(29), paused),
                        LocalDate.parse("2030-12-20"),
                        null,
                        "case.resumed",
                        NOW))
                .isEmpty();
    }

    @Test
    void aLimitWhoseDaysWereNotKeptIsNotCountedAnew() {
        var limit = limit(DeadlineState.OPEN, null, Changes.NONE);

        assertThat(revisions.pause(limit, PAUSE, "case.suspended", NOW)).isEmpty();
        assertThat(revisions.extend(limit, new Extension(DAY, "19-05443", 1), "case.extended", NOW))
                .isEmpty();
    }
}
