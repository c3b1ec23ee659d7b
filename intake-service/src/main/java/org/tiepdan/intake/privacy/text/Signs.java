package org.tiepdan.intake.privacy.text;

/** The kinds of characters in a line. */
final class Signs {
    private static final int MARK =
            1 << Character.NON_SPACING_MARK | 1 << Character.COMBINING_SPACING_MARK | 1 << Character.ENCLOSING_MARK;
    private static final int LETTER = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER;
    private static final int NUMBER =
            1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.LETTER_NUMBER | 1 << Character.OTHER_NUMBER;

    private Signs() {}

    static boolean isMark(int each) {
        return isOf(MARK, each);
    }

    /** A letter with its marks, or a number. */
    static boolean isOfWord(int each) {
        return isOf(LETTER | MARK | NUMBER, each);
    }

    /** Variation selectors are marks by their category, but invisible. */
    static boolean isInvisible(int each) {
        return Character.getType(each) == Character.FORMAT || (each >= 0xFE00 && each <= 0xFE0F);
    }

    private static boolean isOf(int kinds, int each) {
        return (kinds >> Character.getType(each) & 1) != 0;
    }
}
