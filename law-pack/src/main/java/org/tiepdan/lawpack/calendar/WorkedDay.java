package org.tiepdan.lawpack.calendar;

import java.time.LocalDate;

/**
 * A worked day (ngày làm việc bù): one of a weekend, worked in exchange for another and so counted as any working day is.
 *
 * @param vi what it is worked for, in Vietnamese: {@code Làm bù cho thứ Hai 31/08/2026}
 * @param en the same in English
 */
public record WorkedDay(LocalDate date, String vi, String en) {

    /** In Vietnamese, then in English. */
    public String why() {
        return vi + " / " + en;
    }
}
