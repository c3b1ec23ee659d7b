package org.tiepdan.eventing.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folds Vietnamese text for searching, as people type it in haste: without marks and capitals. Ignores invisible characters. */
public final class SearchText {
    private static final Pattern MARKS_AND_INVISIBLE = Pattern.compile("[\\p{M}\\p{Cf}]+");
    private static final Pattern D = Pattern.compile("[đðɖ]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    private SearchText() {}

    /**
     * @return {@code text} in lower case, without diacritics, whether composed or not; {@code đ} and the letters that are taken
     *     for it as {@code d}; full-width and other forms of a letter as the letter; without soft hyphens and zero-width
     *     characters; single spaces for spaces of any kind
     */
    public static String plain(String text) {
        var unmarked = MARKS_AND_INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        var lower = D.matcher(unmarked.toLowerCase(Locale.ROOT)).replaceAll("d");
        return SPACES.matcher(lower).replaceAll(" ").strip();
    }
}
