package org.tiepdan.tracking.offending;

/** Which rule there is, only a law pack says. */
public final class CodeThatNamesARule {
    public static final String RULE = "TCD-REPLY";

    private CodeThatNamesARule() {}
}
