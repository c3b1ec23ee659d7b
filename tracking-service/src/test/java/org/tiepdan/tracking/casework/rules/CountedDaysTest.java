package org.tiepdan.tracking.casework.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.rules.CaseSpec.COMMUNE;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tiepdan.lawpack.calendar.SkippedDay;
import org.tiepdan.lawpack.calendar.WorkedDay;
import org.tiepdan.lawpack.petition.Outcome;

/** A limit carries how its days were counted, so that a reader who counts gets the same day. */
class CountedDaysTest {
    private static final String RULE = "KN-ACCEPT-1";

    private final CaseSpec spec = new CaseSpec();

    /** 9441/TB-BNV: Saturday 2026-08-22 is worked for Monday 2026-08-31. LKN 27: seven working days. */
    @Test
    void everyDayOfALimitInWorkingDaysIsCountedOrTold() {
        spec.receivedAt("2026-08-20T08:00").routed(Outcome.TRANSFER, COMMUNE);

        var limit = spec.limit(RULE);
        var counted = Objects.requireNonNull(limit.counted());

        assertThat(counted.worked()).extracting(WorkedDay::date).containsExactly(LocalDate.of(2026, 8, 22));
        assertThat(counted.skipped()).extracting(SkippedDay::date).containsExactly(LocalDate.of(2026, 8, 23));
        assertThat(limit.startsOn().datesUntil(limit.dueOn()))
                .hasSize(counted.length() + counted.skipped().size());
    }

    @Test
    void anOrdinarySaturdayIsToldAsNotCounted() {
        spec.receivedAt("2026-07-01T08:00").routed(Outcome.TRANSFER, COMMUNE);

        var counted = Objects.requireNonNull(spec.limit(RULE).counted());

        assertThat(counted.worked()).isEmpty();
        assertThat(counted.skipped())
                .extracting(SkippedDay::date)
                .containsExactly(LocalDate.of(2026, 7, 4), LocalDate.of(2026, 7, 5));
    }
}
