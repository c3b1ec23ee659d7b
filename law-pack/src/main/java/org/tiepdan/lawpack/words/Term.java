package org.tiepdan.lawpack.words;

import java.util.Locale;

/**
 * The words for a code, in the form for the middle of a sentence.
 *
 * @param vi in Vietnamese
 * @param en in English
 */
public record Term(String vi, String en) {

    /** @return the words capitalised, for use alone or at the beginning of a sentence */
    public Term alone() {
        return new Term(capital(vi), capital(en));
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
