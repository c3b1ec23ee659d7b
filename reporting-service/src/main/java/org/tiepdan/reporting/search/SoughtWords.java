package org.tiepdan.reporting.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is looked for in a subject: all of it, in any order.
 *
 * @param beginnings folded beginnings of words; none is the beginning of another, which would say nothing more
 * @param phrases whole folded words that follow each other, as they stood between quotation marks
 */
public record SoughtWords(Set<String> beginnings, List<List<String>> phrases) {
    /** A line of {@link #LONGEST} letters of Vietnamese has about 45. */
    public static final int MOST = 50;

    /** Letters of a line, as they are typed. */
    public static final int LONGEST = 200;

    /** A mark that is never closed is only a mark between words. */
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

    /** What was typed had neither letter nor digit, so that no subject can have it. */
    public boolean none() {
        return beginnings.isEmpty() && phrases.isEmpty();
    }

    /** @return words to look for, those of phrases with them */
    public int count() {
        return beginnings.size() + phrases.stream().mapToInt(List::size).sum();
    }
}
