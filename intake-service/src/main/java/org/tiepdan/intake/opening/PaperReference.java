package org.tiepdan.intake.opening;

import java.util.regex.Pattern;

/**
 * The number of the paper that orders an opening or erasure: {@code 417/QĐ-UBND}, {@code 12/2026/CV-TTr}. It is written to the log, so it
 * must have the form of such a number: no spaces, no words as long as a full name, no digits as long as an identity number.
 */
public final class PaperReference {
    /** In characters. */
    public static final int LENGTH = 100;

    private static final Pattern FORM = Pattern.compile(
            "[0-9]{1,6}\\p{L}?(?:/[0-9]{4})?(?:[/-][\\p{L}0-9]{1,12}(?:[-./&][\\p{L}0-9]{1,12}){0,6})?");

    private PaperReference() {}

    public static boolean isOne(String text) {
        return text.length() <= LENGTH && FORM.matcher(text).matches();
    }
}
