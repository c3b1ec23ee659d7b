package org.tiepdan.tracking.casework;

/** The stages of a case, by their codes in the contract. */
public enum CaseState {
    /** Chờ xác định thẩm quyền. */
    IN_TRIAGE,
    /** Đã chuyển đến cơ quan có thẩm quyền. */
    ROUTED,
    /** Đã thụ lý. */
    ACCEPTED,
    /** Đã có quyết định giải quyết. */
    DECIDED,
    /** Đã kết thúc. */
    CLOSED
}
