package org.tiepdan.routing.directory.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tiepdan.nearduplicate.text.Word;
import org.tiepdan.nearduplicate.text.Words;

/**
 * A name in normalised words, independent of tone placement, composition, capitals and punctuation.
 *
 * @param words without the type before them
 */
public record Spelling(List<Word> words) {
    private static final Pattern WITHIN_WORDS = Pattern.compile("['’ʼ`]");
    private static final Pattern ZEROS = Pattern.compile("^0+(?=\\d)");
    private static final String CITY_WITH_NAME = "tphcm";

    /** @param fullName with its type */
    public static Spelling of(String fullName) {
        List<Word> words = words(fullName);
        return new Spelling(List.copyOf(words.subList(UnitTypes.length(words, 0), words.size())));
    }

    /** All words of a text: Ea H'Leo has two, phường 01 is phường 1. */
    public static List<Word> words(String text) {
        var words = new ArrayList<Word>();
        for (Word word : Words.of(WITHIN_WORDS.matcher(text).replaceAll(""))) {
            if (word.number()) {
                var number = ZEROS.matcher(word.plain()).replaceFirst("");
                words.add(new Word(number, number, true, word.begins(), false));
            } else if (word.plain().equals(CITY_WITH_NAME)) {
                words.add(new Word("tp", "tp", false, word.begins(), true));
                words.add(new Word("hcm", "hcm", false, false, true));
            } else {
                words.add(word);
            }
        }
        return words;
    }

    public String first() {
        return words.getFirst().plain();
    }
}
