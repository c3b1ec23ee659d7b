package org.tiepdan.benchmarks.engines.alike;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folds texts to lower case without marks for both engines, since neither folds Vietnamese by itself. */
final class Folded {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Folded() {}

    static String of(String text) {
        var letters = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return MARKS.matcher(letters).replaceAll("").replace('đ', 'd');
    }
}
