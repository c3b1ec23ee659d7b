package org.tiepdan.reporting.search;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.tiepdan.eventing.text.SearchText;

/**
 * The words of a text as the register compares them: folded by {@link SearchText}, and split at every character that is neither letter nor
 * digit.
 */
public final class FoldedWords {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private FoldedWords() {}

    /** @return in the order of the text, with repetitions; {@code Hoà}, {@code hòa} and {@code HOA} are one word */
    public static List<String> of(String text) {
        return Arrays.stream(BETWEEN.split(SearchText.plain(text)))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
