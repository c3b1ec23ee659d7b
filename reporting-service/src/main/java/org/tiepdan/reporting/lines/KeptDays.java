package org.tiepdan.reporting.lines;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.calendar.LegalTime;

/** The days of which the register tells. */
public interface KeptDays {

    Kept now();

    /**
     * Days in Viet Nam, both null in an empty register.
     *
     * @param first day of the first receipt
     * @param last the latest day on which anything was received or done: what was done after it may not be entered yet, what was
     *     owed before it would be
     */
    record Kept(@Nullable LocalDate first, @Nullable LocalDate last) {
        public static final Kept NOTHING = new Kept(null, null);

        /** @return the instant by which whatever a limit asked for would be entered; long ago in an empty register */
        public Instant entered() {
            return last == null ? Instant.EPOCH : LegalTime.endOf(last.minusDays(1));
        }
    }
}
