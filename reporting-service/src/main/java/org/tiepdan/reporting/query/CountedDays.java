package org.tiepdan.reporting.query;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Caches working days between two days: a comparison or a forecast needs them a million times. */
public final class CountedDays {
    private static final int EACH_WAY = 1_500;

    private final OfficeDays days;
    private final LocalDate first;
    private final int[] since = new int[2 * EACH_WAY];

    /** @param around days further away are counted one by one */
    public CountedDays(OfficeDays days, LocalDate around) {
        this.days = days;
        this.first = around.minusDays(EACH_WAY);
        for (int at = 1; at < since.length; at++) {
            var day = first.plusDays(at);
            since[at] = since[at - 1] + (int) days.waited(day.minusDays(1), day);
        }
    }

    /** Like {@link OfficeDays#waited}. */
    public long waited(LocalDate from, LocalDate to) {
        long one = ChronoUnit.DAYS.between(first, from);
        long other = ChronoUnit.DAYS.between(first, to);
        boolean known = one >= 0 && other < since.length;
        return from.isAfter(to) ? 0 : known ? since[(int) other] - since[(int) one] : days.waited(from, to);
    }

    /** Like {@link OfficeDays#horizon}. */
    public LocalDate horizon(LocalDate today, int workingDays) {
        return days.horizon(today, workingDays);
    }
}
