package org.tiepdan.intake.reception;

/** Why the record of a reception does not count. */
public enum VoidReason {
    /** Ghi hai lần. */
    RECORDED_TWICE,
    /** Ghi sai số liệu: the right figures are a record of their own. */
    WRONG_FIGURES,
    /** Nhập thử. */
    TEST_ENTRY
}
