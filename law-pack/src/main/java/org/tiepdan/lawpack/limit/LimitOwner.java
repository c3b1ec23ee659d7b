package org.tiepdan.lawpack.limit;

/** Which body of a case owes what a time limit asks for. */
public enum LimitOwner {
    /** Cơ quan tiếp nhận đơn. */
    RECEIVING_BODY,
    /** Cơ quan có thẩm quyền giải quyết: the one that has the case when the limit starts. */
    COMPETENT_BODY
}
