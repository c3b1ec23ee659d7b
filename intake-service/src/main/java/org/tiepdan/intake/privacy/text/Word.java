package org.tiepdan.intake.privacy.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One word of a line.
 *
 * @param exact in lower case, its tone last: "hòa" and "hoà", "Lý" and "Lí" are the same
 * @param plain without any mark
 * @param before what stands between it and the word before, {@code ""} at the start
 * @param after what stands between it and the next word, {@code ""} at the end
 */
public record Word(String text, String exact, String plain, String before, String after) {
    private static final Pattern TONE = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern LAST_Y = Pattern.compile("(?<=[hklmst]|qu)y$");

    public static Word of(String text, String before, String after) {
        var lower = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var tone = new StringBuilder();
        TONE.matcher(lower).results().forEach(found -> tone.append(found.group()));
        var letters = LAST_Y.matcher(TONE.matcher(lower).replaceAll("")).replaceAll("i");
        var plain = LAST_Y.matcher(MARKS.matcher(lower).replaceAll("").replace('đ', 'd'))
                .replaceAll("i");
        return new Word(text, letters + tone, plain, before, after);
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

    /** Whether nothing but space parts it from the next word. */
    public boolean isNextToFollowing() {
        return !after.isEmpty() && after.isBlank();
    }

    /** Whether nothing but space parts it from the word before. */
    public boolean isNextToPreceding() {
        return !before.isEmpty() && before.isBlank();
    }
}
