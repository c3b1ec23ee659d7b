package org.tiepdan.lawpack.limit;

/** What a time limit counts. */
public enum LimitUnit {
    /** Ngày. */
    CALENDAR_DAY,
    /** Ngày làm việc: a swap Saturday counts, a swap day off does not. */
    WORKING_DAY,
    /** Năm: it ends on the same day of the last year, on 28 February for 29 February. */
    YEAR
}
