package org.tiepdan.reporting.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words to find in a subject: all of them, in any order.
 *
 * @param beginnings folded prefixes of words; none is a prefix of another, which would be redundant
 * @param phrases adjacent whole folded words, from between quotation marks
 */
public record SoughtWords(Set<String> beginnings, List<List<String>> phrases) {
    /** A line of {@link #LONGEST} letters of Vietnamese has about 45. */
    public static final int MOST = 50;

    /** Maximum letters of a line, as typed. */
    public static final int LONGEST = 200;

    /** An unclosed quotation mark only separates words. */
    private static final Pattern QUOTED = Pattern.compile("[\"“”„«»]([^\"“”„«»]*)[\"“”„«»]");

    public static SoughtWords of(String typed) {
        var quoted = QUOTED.matcher(typed);
        var phrases = new ArrayList<List<String>>();
        while (quoted.find()) {
            var phrase = FoldedWords.of(quoted.group(1));
            if (!phrase.isEmpty()) {
                phrases.add(phrase);
            }
        }
        return new SoughtWords(beginnings(FoldedWords.of(quoted.replaceAll(" "))), List.copyOf(phrases));
    }

    private static Set<String> beginnings(List<String> words) {
        var all = new LinkedHashSet<>(words);
        all.removeIf(
                word -> words.stream().anyMatch(other -> other.length() > word.length() && other.startsWith(word)));
        return all;
    }

    /** The text has neither letter nor digit, so no subject matches. */
    public boolean none() {
        return beginnings.isEmpty() && phrases.isEmpty();
    }

    /** @return the number of words to find, including those of phrases */
    public int count() {
        return beginnings.size() + phrases.stream().mapToInt(List::size).sum();
    }
}
