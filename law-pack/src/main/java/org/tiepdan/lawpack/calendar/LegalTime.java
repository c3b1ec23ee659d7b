package org.tiepdan.lawpack.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Legal time: dates that count are dates in Viet Nam. */
public final class LegalTime {
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private LegalTime() {}

    public static LocalDate dateOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /**
     * The end of a limit whose last day is {@code lastDay}: 24:00 of that day in Viet Nam (Civil Code 148), the first instant that is too
     * late.
     */
    public static Instant endOf(LocalDate lastDay) {
        return lastDay.plusDays(1).atStartOfDay(ZONE).toInstant();
    }
}
