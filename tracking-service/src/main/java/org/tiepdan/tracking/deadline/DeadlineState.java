package org.tiepdan.tracking.deadline;

/** The state of a time limit; the names are codes of contracts/openapi. */
public enum DeadlineState {
    OPEN,
    /** Đúng hạn. */
    MET,
    /** Quá hạn. */
    MISSED,
    /** Không còn phải thực hiện. */
    CANCELLED
}
