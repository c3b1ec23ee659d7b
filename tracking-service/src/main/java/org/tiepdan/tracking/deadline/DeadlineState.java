package org.tiepdan.tracking.deadline;

/** The state of a time limit; the names are codes of contracts/openapi. */
public enum DeadlineState {
    OPEN,
    /** Đúng hạn. */
    MET,
    /** Quá hạn. */
    MISSED,
    /** Không còn phải thực hiện. */
    CANCELLED,
    /** Tạm dừng: its days do not count while the settlement is suspended. */
    PAUSED,
    /** Đã hết: its end had an effect, or a right expired, and no body was late. */
    ELAPSED
}
