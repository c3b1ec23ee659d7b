package org.tiepdan.reporting.count;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Grant;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.reporting.casefile.CaseDocument;

/** The days that the register covers. */
public interface KeptDays {

    /** By the cases that the grant shows, and those of everybody else that denounce nobody: no other may move them. */
    Kept seenBy(Grant grant);

    /**
     * Days in Viet Nam, both null in an empty register.
     *
     * @param first day of the first receipt
     * @param last the latest day on which anything was received or done: what was done after it may not be entered yet, what was
     *     owed before it would be
     */
    record Kept(@Nullable LocalDate first, @Nullable LocalDate last) {
        public static final Kept NOTHING = new Kept(null, null);
        private static final int EARLIEST_YEAR = 1900;
        private static final int LATEST_YEAR = 3000;

        /** @return the instant by which whatever a limit asked for would be entered; long ago in an empty register */
        public Instant entered() {
            return last == null ? Instant.EPOCH : LegalTime.endOf(last.minusDays(1));
        }

        /** Only ever widened: so it is the same in whatever order cases are counted. */
        Kept and(CaseDocument document) {
            var petition = document.petition();
            var tracking = document.tracking();
            var received = petition == null ? null : petition.receivedOn();
            var acts = tracking == null
                    ? Stream.of(received)
                    : Stream.of(received, tracking.acceptedOn(), tracking.decidedOn(), tracking.closedOn());
            var latest = acts.filter(Objects::nonNull)
                    .filter(Kept::isCredible)
                    .max(LocalDate::compareTo)
                    .orElse(null);
            var earliest = received != null && isCredible(received) ? received : null;
            return new Kept(earlier(first, earliest), later(last, latest));
        }

        Kept and(Kept other) {
            return new Kept(earlier(first, other.first), later(last, other.last));
        }

        /** A day that no office has seen is a slip of the pen, and must not count for the whole register. */
        private static boolean isCredible(LocalDate day) {
            return day.getYear() >= EARLIEST_YEAR && day.getYear() < LATEST_YEAR;
        }

        private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
            return one == null || (other != null && other.isAfter(one)) ? other : one;
        }

        private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
            return one == null || (other != null && other.isBefore(one)) ? other : one;
        }
    }
}
