package org.tiepdan.lawpack.calendar;

import java.time.LocalDate;

/**
 * A rest day that was not counted, or that a limit could not end on.
 *
 * @param vi why nobody works that day, in Vietnamese: {@code Quốc khánh}
 * @param en the same in English
 */
public record SkippedDay(LocalDate date, String vi, String en) {

    /** In Vietnamese, then in English. */
    public String why() {
        return vi + " / " + en;
    }
}
