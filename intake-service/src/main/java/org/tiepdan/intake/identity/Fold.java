package org.tiepdan.intake.identity;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.tiepdan.eventing.text.PlainText;

/** Vietnamese text without diacritics, case and punctuation, since people often leave these out or vary them. */
public final class Fold {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** With the letters that old keyboards and fonts write for it. */
    private static final Pattern D = Pattern.compile("[đðɖ]");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Fold() {}

    /** @return words of {@code [a-z0-9]} and of letters of other scripts, in order */
    public static List<String> words(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(PlainText.visible(text), Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        var folded = D.matcher(plain).replaceAll("d");
        return BETWEEN_WORDS
                .splitAsStream(folded)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** All words joined together. */
    public static String compact(String text) {
        return String.join("", words(text));
    }
}
