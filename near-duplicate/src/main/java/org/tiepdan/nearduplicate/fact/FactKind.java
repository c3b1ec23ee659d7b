package org.tiepdan.nearduplicate.fact;

/** Kinds of facts, in storage order. */
enum FactKind {
    /** Given with the petition. */
    COMMUNE(0, 4),
    /** A commune that the text names. */
    PLACE(1, 5),
    DECISION(2, 4),
    /** Date of a decision. */
    DATE(3, 2),
    /** Thửa đất. */
    PARCEL(4, 3),
    /** Tờ bản đồ. */
    SHEET(5, 2),
    /** Thôn, xóm, bản, ấp, tổ. */
    HAMLET(6, 4),
    /** Any other number. */
    NUMBER(7, 6);

    private static final FactKind[] ALL = values();

    private final int code;
    private final int most;

    FactKind(int code, int most) {
        this.code = code;
        this.most = most;
    }

    /** Code in a signature; must never change. */
    int code() {
        return code;
    }

    /** The maximum kept; of more, those with the smallest hashes are kept, which are the same in each copy. */
    int most() {
        return most;
    }

    static FactKind of(int code) {
        return ALL[code];
    }
}
