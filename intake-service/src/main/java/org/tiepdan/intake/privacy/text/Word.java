package org.tiepdan.intake.privacy.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * One word of a line.
 *
 * @param exact in lower case, its tone last: "hòa" and "hoà", "Lý" and "Lí" are equal
 * @param plain without any mark
 * @param before the text between it and the previous word, {@code ""} at the start
 * @param after the text between it and the next word, {@code ""} at the end
 */
public record Word(String text, String exact, String plain, String before, String after) {
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final String BEFORE_I = "hklmst";

    public static Word of(String text, String before, String after) {
        var lower = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var letters = new StringBuilder(lower.length());
        var tones = new StringBuilder();
        var plain = new StringBuilder(lower.length());
        for (int each : lower.codePoints().toArray()) {
            (TONES.indexOf(each) < 0 ? letters : tones).appendCodePoint(each);
            if (!Signs.isMark(each)) {
                plain.appendCodePoint(each == 'đ' ? 'd' : each);
            }
        }
        return new Word(
                text,
                withLastI(letters).append(tones).toString(),
                withLastI(plain).toString(),
                before,
                after);
    }

    /** A final y after these letters is often written i. */
    private static StringBuilder withLastI(StringBuilder word) {
        int last = word.length() - 1;
        if (last > 0
                && word.charAt(last) == 'y'
                && (BEFORE_I.indexOf(word.charAt(last - 1)) >= 0
                        || (last > 1 && word.charAt(last - 2) == 'q' && word.charAt(last - 1) == 'u'))) {
            word.setCharAt(last, 'i');
        }
        return word;
    }

    public boolean isAccented() {
        return !exact.equals(plain);
    }

    /** Begins with a capital, as names do. */
    public boolean isCapital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    public boolean hasLowerCase() {
        return text.chars().anyMatch(Character::isLowerCase);
    }

    public boolean isLetters() {
        return text.codePoints().noneMatch(Character::isDigit);
    }

    /** Whether only space separates it from the next word. */
    public boolean isNextToFollowing() {
        return !after.isEmpty() && after.isBlank();
    }

    /** Whether only space separates it from the previous word. */
    public boolean isNextToPreceding() {
        return !before.isEmpty() && before.isBlank();
    }
}
