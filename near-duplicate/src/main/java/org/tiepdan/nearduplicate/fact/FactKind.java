package org.tiepdan.nearduplicate.fact;

/** Kinds of facts, in the order in which they are kept. */
enum FactKind {
    /** Given with the petition. */
    COMMUNE(4),
    /** A commune that the text names. */
    PLACE(5),
    DECISION(4),
    /** Of a decision. */
    DATE(2),
    /** Thửa đất. */
    PARCEL(3),
    /** Tờ bản đồ. */
    SHEET(2),
    /** Thôn, xóm, bản, ấp, tổ. */
    HAMLET(4),
    /** Any other one. */
    NUMBER(6);

    private static final FactKind[] ALL = values();

    private final int most;

    FactKind(int most) {
        this.most = most;
    }

    /** Of more, those with the least hashes are kept, which are the same ones in each copy. */
    int most() {
        return most;
    }

    static FactKind at(int ordinal) {
        return ALL[ordinal];
    }
}
