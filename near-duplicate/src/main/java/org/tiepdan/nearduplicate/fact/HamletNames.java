package org.tiepdan.nearduplicate.fact;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tiepdan.nearduplicate.text.Word;
import org.tiepdan.nearduplicate.text.Words;

/** Finds names of hamlets (thôn, xóm, bản, ấp, tổ dân phố) in a text. */
final class HamletNames {
    private static final Set<String> TYPES = Set.of("thon", "xom");
    /** Types that with other marks, or none, are different words. */
    private static final Map<String, String> MARKED =
            Map.of("ban", "ban\u0309", "ap", "a\u0302p\u0301", "to", "to\u0302\u0309", "khu", "khu");

    private static final Set<String> ONLY_NUMBERED = Set.of("to", "khu");
    private static final Set<String> BETWEEN = Set.of("dan", "pho", "cu", "so");
    private static final Set<String> NO_NAMES = Set.of("thon", "xom");
    /** Bản đồ, bản thân, bản án, bản sao are not villages. */
    private static final Set<String> NOT_BEHIND_BAN =
            Set.of("do", "than", "an", "sao", "ve", "chinh", "chup", "goc", "cam", "cao", "ke", "khai");

    private static final int LONGEST_TYPE = 4;

    private final List<Word> words;
    /** Without capitals in the text, names cannot be recognised by them. */
    private final boolean hasCapitals;
    /** Without marks, ban may be bản, which only a capitalised name confirms. */
    private final boolean hasMarks;

    HamletNames(List<Word> words) {
        this.words = words;
        this.hasCapitals = Words.capitalsAreNames(words);
        this.hasMarks = words.stream().anyMatch(Word::hasMarks);
    }

    /** @return index of the hamlet's name if its type is at {@code at}; 0 if there is none */
    int nameAt(int at) {
        var type = words.get(at);
        if (!isType(type)) {
            return 0;
        }
        int name = at + 1;
        while (name < words.size()
                && name < at + LONGEST_TYPE
                && isBetween(type, words.get(name).plain())) {
            name++;
        }
        return name < words.size() && isName(type, words.get(name)) ? name : 0;
    }

    /** Whether the word can be the second word of a name. */
    boolean isSecond(int at) {
        return at < words.size()
                && !words.get(at).begins()
                && !words.get(at).number()
                && (!hasCapitals || words.get(at).capital());
    }

    private static boolean isBetween(Word type, String plain) {
        return ONLY_NUMBERED.contains(type.plain()) ? BETWEEN.contains(plain) : plain.equals("so");
    }

    private boolean isType(Word word) {
        var marked = MARKED.get(word.plain());
        return TYPES.contains(word.plain())
                || (marked != null && (word.hasMarks() ? word.marked().equals(marked) : isWithoutMarks(word)));
    }

    private boolean isWithoutMarks(Word word) {
        return ONLY_NUMBERED.contains(word.plain()) || (hasCapitals && !hasMarks && !word.capital());
    }

    private boolean isName(Word type, Word name) {
        if (name.number()) {
            return !name.begins();
        }
        boolean other = type.plain().equals("ban") && NOT_BEHIND_BAN.contains(name.plain());
        return (name.capital() || (!hasCapitals && !other))
                && !name.begins()
                && !NO_NAMES.contains(name.plain())
                && !ONLY_NUMBERED.contains(type.plain());
    }
}
