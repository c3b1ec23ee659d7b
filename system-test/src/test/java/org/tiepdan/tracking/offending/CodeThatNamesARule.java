package org.tiepdan.tracking.offending;

/** Only a law pack names the rules. */
public final class CodeThatNamesARule {
    public static final String RULE = "TCD-REPLY";

    private CodeThatNamesARule() {}
}
