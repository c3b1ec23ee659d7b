package org.tiepdan.routing.directory.name;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.nearduplicate.text.Word;

/**
 * The typed words from some position on, compared with one name.
 *
 * @param end index after the last matching word
 * @param missing number of letters missing from the name; 0 for the whole name
 * @param withoutMarks whether all marks of the name were omitted
 * @param otherMarks whether marks differ from the name's
 */
public record Compared(int end, int missing, boolean withoutMarks, boolean otherMarks) {
    private static final String TONES = "[\\x{300}\\x{301}\\x{303}\\x{309}\\x{323}]";

    /** @return null if another name was typed, or nothing */
    public static @Nullable Compared with(Spelling name, Typed typed, int from) {
        List<Word> words = name.words();
        int length = Math.min(words.size(), typed.size() - from);
        int missing = missing(words, typed, from, length);
        if (length <= 0 || missing < 0) {
            return null;
        }
        boolean marked = false;
        for (int i = 0; i < length; i++) {
            marked |= typed.word(from + i).hasMarks();
        }
        boolean without = false;
        boolean other = false;
        for (int i = 0; i < length; i++) {
            Word word = words.get(i);
            other |= marked && !hasMarksOf(word, typed.word(from + i));
            without |= !marked && word.hasMarks();
        }
        return new Compared(from + length, missing, without, other);
    }

    /** @return number of missing letters; -1 if another name was typed. Only the last word may be incomplete. */
    private static int missing(List<Word> words, Typed typed, int from, int length) {
        int missing = 0;
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i).plain();
            missing += word.length();
            if (i < length) {
                var given = typed.word(from + i).plain();
                boolean last = from + i == typed.size() - 1;
                if (last ? !word.startsWith(given) : !word.equals(given)) {
                    return -1;
                }
                missing -= given.length();
            }
        }
        return missing;
    }

    /** While a word is typed, its marks appear one by one, the tone at any point; those present must be right. */
    private static boolean hasMarksOf(Word word, Word given) {
        if (word.plain().length() == given.plain().length()) {
            return word.marked().equals(given.marked());
        }
        return !given.hasMarks() || word.marked().startsWith(given.marked().replaceAll(TONES, ""));
    }
}
