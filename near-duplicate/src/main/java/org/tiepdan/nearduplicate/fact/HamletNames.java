package org.tiepdan.nearduplicate.fact;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tiepdan.nearduplicate.text.Word;

/** Where a hamlet (thôn, xóm, bản, ấp, tổ dân phố) is named. */
final class HamletNames {
    private static final Set<String> TYPES = Set.of("thon", "xom");
    /** Words that are also others without their marks, or with other ones. */
    private static final Map<String, String> MARKED = Map.of("ban", "ban\u0309", "ap", "a\u0302p\u0301", "to", "to\u0302\u0309", "khu", "khu");
    /** Behind a type, these begin no name. */
    private static final Set<String> NO_NAMES = Set.of("xom", "lang", "ban", "thon", "nay", "toi", "em", "chung", "co", "khong", "va", "do");

    private static final Set<String> BETWEEN = Set.of("dan", "pho", "cu", "so");

    private HamletNames() {}

    /** @return where the name begins of a hamlet whose type is at {@code at}; 0 when none is there */
    static int nameAt(List<Word> words, int at) {
        if (!isType(words, at)) {
            return 0;
        }
        int name = at + 1;
        while (name < words.size() && BETWEEN.contains(words.get(name).plain()) && name < at + 4) {
            name++;
        }
        return name >= words.size() || words.get(name).begins() || NO_NAMES.contains(words.get(name).plain())
                ? 0
                : allowed(words, at, name);
    }

    /** Only thôn, xóm, bản and ấp have names that are no numbers. */
    private static int allowed(List<Word> words, int at, int name) {
        var type = words.get(at).plain();
        boolean numbered = type.equals("to") || type.equals("khu");
        return numbered && !words.get(name).number() ? 0 : name;
    }

    private static boolean isType(List<Word> words, int at) {
        var word = words.get(at);
        if (TYPES.contains(word.plain())) {
            return true;
        }
        var marked = MARKED.get(word.plain());
        if (marked == null) {
            return false;
        }
        boolean behindParcel = at > 0 && words.get(at - 1).number();
        return word.hasMarks() ? word.marked().equals(marked) : isNumbered(word) && !behindParcel;
    }

    private static boolean isNumbered(Word word) {
        return word.plain().equals("to") || word.plain().equals("khu");
    }
}
