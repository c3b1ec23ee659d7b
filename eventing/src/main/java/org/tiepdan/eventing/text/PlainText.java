package org.tiepdan.eventing.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Normalises invisible differences: no-break and other special spaces, zero-width characters, soft hyphens, direction marks, and decomposed
 * letters. An old font may use such a character for a letter, so such text has to be converted before.
 */
public final class PlainText {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");

    private PlainText() {}

    /** @return {@code text} composed, without invisible characters, each space an ordinary one, none at its ends */
    public static String visible(String text) {
        return isComposedLatin(text) ? text.strip() : withoutInvisible(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    /** @return {@link #visible} on one line, with single spaces: equal for texts that say the same */
    public static String oneLine(String text) {
        return isPlainLine(text) ? text : SPACES.matcher(visible(text)).replaceAll(" ");
    }

    /** @return a code, key figure or date as it is typed on a keyboard: digits, letters and hyphens of ordinary width */
    public static String code(String text) {
        if (isOrdinary(text)) {
            return text.strip();
        }
        var narrow = withoutInvisible(Normalizer.normalize(text, Normalizer.Form.NFKC));
        return DASHES.matcher(narrow).replaceAll("-");
    }

    /** @return {@code text} without invisible characters and spaces at its ends; everything between is left as written */
    public static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static String withoutInvisible(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints().filter(each -> !isInvisible(each)).forEach(each -> {
            if (Character.isSpaceChar(each) && each != '\u2028' && each != '\u2029') {
                kept.append(' ');
            } else {
                kept.appendCodePoint(each);
            }
        });
        return kept.toString().strip();
    }

    private static boolean isBlank(char each) {
        return Character.isWhitespace(each) || Character.isSpaceChar(each) || isInvisible(each);
    }

    /** Variation selectors and the grapheme joiner are marks by category, but invisible. */
    private static boolean isInvisible(int each) {
        return Character.getType(each) == Character.FORMAT
                || each == 0x034F
                || (each >= 0xFE00 && each <= 0xFE0F)
                || (each >= 0x115F && each <= 0x1160)
                || each == 0x3164;
    }

    /** Whether it needs no folding except of ordinary spaces, as most text does: Vietnamese as modern keyboards write it. */
    private static boolean isComposedLatin(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isComposedLatin(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isComposedLatin(char each) {
        return each < 0x7F || (each >= 0xC0 && each <= 0x24F) || (each >= 0x1E00 && each <= 0x1EFF);
    }

    /** Whether it is already one normalised line: composed Latin, single spaces and none at the ends. */
    private static boolean isPlainLine(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each < ' ' || (each == ' ' && before == ' ') || !isComposedLatin(each)) {
                return false;
            }
            before = each;
        }
        return before != ' ' || text.isEmpty();
    }

    private static boolean isOrdinary(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x7F) {
                return false;
            }
        }
        return true;
    }
}
