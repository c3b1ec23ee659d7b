package org.tiepdan.intake.identity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Vietnamese text reduced to what is left when diacritics, case and punctuation are neglected, as they are in practice. */
public final class Fold {
    private Fold() {}

    /** @return words of {@code [a-z0-9]} and of letters of other scripts, in order */
    public static List<String> words(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** All words run together. */
    public static String compact(String text) {
        return String.join("", words(text));
    }
}
