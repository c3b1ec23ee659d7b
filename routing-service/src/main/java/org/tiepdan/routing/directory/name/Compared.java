package org.tiepdan.routing.directory.name;

import java.util.List;
import java.util.Optional;
import org.tiepdan.nearduplicate.text.Word;

/**
 * What was typed from some word on, held against one name.
 *
 * @param end behind the last word of it
 * @param missing how many letters of the name are not there; 0 for the whole name
 * @param withoutMarks whether marks of the name were left out, all of them
 * @param otherMarks whether its marks are others
 */
public record Compared(int end, int missing, boolean withoutMarks, boolean otherMarks) {
    private static final String TONES = "[\\x{300}\\x{301}\\x{303}\\x{309}\\x{323}]";

    /** @return empty where another name was typed */
    public static Optional<Compared> with(Spelling name, List<Word> typed, int from) {
        List<Word> words = name.words();
        int length = Math.min(words.size(), typed.size() - from);
        boolean marked = length > 0
                && typed.subList(from, from + length).stream().anyMatch(Word::hasMarks);
        boolean without = false;
        boolean other = false;
        int missing = letters(words.subList(Math.max(length, 0), words.size()));
        for (int i = 0; i < length; i++) {
            Word word = words.get(i);
            Word given = typed.get(from + i);
            boolean whole = word.plain().equals(given.plain());
            if (!whole && (from + i < typed.size() - 1 || !word.plain().startsWith(given.plain()))) {
                return Optional.empty();
            }
            missing += word.plain().length() - given.plain().length();
            other |= marked && (whole ? !word.marked().equals(given.marked()) : !begins(word, given));
            without |= !marked && word.hasMarks();
        }
        return length > 0 ? Optional.of(new Compared(from + length, missing, without, other)) : Optional.empty();
    }

    /** While a word is typed its marks come one by one, the tone anywhere; what is there must be right. */
    private static boolean begins(Word word, Word given) {
        return !given.hasMarks() || word.marked().startsWith(given.marked().replaceAll(TONES, ""));
    }

    private static int letters(List<Word> words) {
        return words.stream().mapToInt(word -> word.plain().length()).sum();
    }
}
