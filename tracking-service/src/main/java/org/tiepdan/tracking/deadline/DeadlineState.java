package org.tiepdan.tracking.deadline;

/** Where a time limit stands; the codes are those of the contract. */
public enum DeadlineState {
    OPEN,
    /** Đúng hạn. */
    MET,
    /** Quá hạn. */
    MISSED,
    /** Không còn phải thực hiện. */
    CANCELLED
}
