package org.tiepdan.intake.reception;

/** Why the record of a reception is void. */
public enum VoidReason {
    /** Ghi hai lần. */
    RECORDED_TWICE,
    /** Ghi sai số liệu: the right figures are in a separate record. */
    WRONG_FIGURES,
    /** Nhập thử. */
    TEST_ENTRY
}
