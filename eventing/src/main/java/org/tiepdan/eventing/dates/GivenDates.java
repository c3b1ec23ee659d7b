package org.tiepdan.eventing.dates;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Reads the dates that requests give. A petition, a decision or an act can be dated from {@link #FIRST} to {@link #LAST}; the caller checks
 * whether the date fits other known facts.
 */
public final class GivenDates {
    /** Earlier than any paper that an office could still have to deal with. */
    public static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    public static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    /** The westernmost offset in use on earth. */
    private static final ZoneOffset WEST = ZoneOffset.ofHours(-12);

    private static final ZoneOffset EAST = ZoneOffset.ofHours(14);

    private GivenDates() {}

    /**
     * @param text as {@code 2026-07-01}
     * @throws GivenDateException {@code not-a-date}, or {@code date-out-of-range} when it is not from {@link #FIRST} to
     *     {@link #LAST}
     */
    public static LocalDate day(String text) {
        try {
            return inRange(LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw GivenDateException.misspelt("date", "2026-07-01");
        }
    }

    /**
     * @param text a moment with its offset, {@code 2026-07-01T09:15:00+07:00}; its day at that offset has to be in range
     * @throws GivenDateException {@code not-a-date-time}, or {@code date-out-of-range} as for {@link #day}
     */
    public static Instant moment(String text) {
        try {
            var moment = OffsetDateTime.parse(text);
            inRange(moment.toLocalDate());
            int seconds = moment.getOffset().getTotalSeconds();
            if (seconds >= WEST.getTotalSeconds() && seconds <= EAST.getTotalSeconds()) {
                return moment.toInstant();
            }
        } catch (DateTimeException e) {
            // Reported below, like an offset that no clock has.
        }
        throw GivenDateException.misspelt("date-time", "2026-07-01T09:15:00+07:00");
    }

    /**
     * @return {@code day}
     * @throws GivenDateException {@code date-out-of-range} when it is not from {@link #FIRST} to {@link #LAST}
     */
    public static LocalDate inRange(LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw GivenDateException.outOfRange();
        }
        return day;
    }
}
