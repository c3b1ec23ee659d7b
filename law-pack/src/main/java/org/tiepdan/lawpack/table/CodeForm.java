package org.tiepdan.lawpack.table;

import java.util.regex.Pattern;

/**
 * The permitted form of a code.
 *
 * @param pattern of the whole code
 * @param vi description for people in Vietnamese; {@code en} in English
 */
public record CodeForm(Pattern pattern, String vi, String en) {
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final int MOST_ZEROS = 4;

    public CodeForm(String regex, String vi, String en) {
        this(Pattern.compile(regex), vi, en);
    }

    boolean matches(String code) {
        return pattern.matcher(code).matches();
    }

    /** Whether a spreadsheet removed leading zeros: it reads a code of digits as a number unless the column is imported as text. */
    boolean hasLostZeros(String code) {
        if (matches(code) || !DIGITS.matcher(code).matches()) {
            return false;
        }
        for (int zeros = 1; zeros <= MOST_ZEROS; zeros++) {
            if (matches("0".repeat(zeros) + code)) {
                return true;
            }
        }
        return false;
    }
}
