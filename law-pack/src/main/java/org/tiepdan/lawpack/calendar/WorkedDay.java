package org.tiepdan.lawpack.calendar;

import java.time.LocalDate;

/**
 * A weekend day worked in exchange for a day off (ngày làm việc bù); it counts as a working day.
 *
 * @param vi the day it replaces, in Vietnamese: {@code Làm bù cho thứ Hai 31/08/2026}
 * @param en the same in English
 */
public record WorkedDay(LocalDate date, String vi, String en) {

    /** The reason in Vietnamese, then in English. */
    public String why() {
        return vi + " / " + en;
    }
}
