package org.tiepdan.reporting.casefile;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.tiepdan.eventing.text.PlainText;

/** Vietnamese as it is typed in haste: without marks, without capitals. */
public final class SearchText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private SearchText() {}

    /** @return {@code text} in lower case, without diacritics and what nobody sees, {@code đ} as {@code d}, single spaces */
    public static String plain(String text) {
        var unmarked = MARKS.matcher(Normalizer.normalize(PlainText.oneLine(text), Normalizer.Form.NFD))
                .replaceAll("");
        var lower = unmarked.toLowerCase(Locale.ROOT).replace('đ', 'd');
        return SPACES.matcher(lower).replaceAll(" ").strip();
    }
}
