package org.tiepdan.reporting.count;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Grant;
import org.tiepdan.lawpack.calendar.LegalTime;

/** The days that the register covers. */
public interface KeptDays {

    /** Determined by the cases that the grant shows, and all others that denounce nobody: a hidden denunciation must not move the days. */
    Kept seenBy(Grant grant);

    /**
     * Days in Viet Nam, both null in an empty register.
     *
     * @param first day of the first receipt
     * @param last the latest day of any receipt or act: later acts may not be entered yet, earlier ones should be
     */
    record Kept(@Nullable LocalDate first, @Nullable LocalDate last) {
        public static final Kept NOTHING = new Kept(null, null);

        /** @return the instant by which every act owed before it should be entered; long ago in an empty register */
        public Instant entered() {
            return last == null ? Instant.EPOCH : LegalTime.endOf(last.minusDays(1));
        }

        Kept and(Kept other) {
            return new Kept(earlier(first, other.first), later(last, other.last));
        }

        private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
            return one == null || (other != null && other.isAfter(one)) ? other : one;
        }

        private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
            return one == null || (other != null && other.isBefore(one)) ? other : one;
        }
    }
}
