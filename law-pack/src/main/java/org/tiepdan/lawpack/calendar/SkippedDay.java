package org.tiepdan.lawpack.calendar;

import java.time.LocalDate;

/**
 * A rest day that was not counted, or on which a limit could not end.
 *
 * @param vi why nobody works that day, in Vietnamese: {@code Quốc khánh}
 * @param en the same in English
 */
public record SkippedDay(LocalDate date, String vi, String en) {

    /** The reason in Vietnamese, then in English. */
    public String why() {
        return vi + " / " + en;
    }
}
