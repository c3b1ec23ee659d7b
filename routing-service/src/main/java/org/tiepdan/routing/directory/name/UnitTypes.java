package org.tiepdan.routing.directory.name;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tiepdan.nearduplicate.text.Word;
import org.tiepdan.nearduplicate.text.Words;

/** The words before a name that denote its type of unit, in full and in common abbreviations. */
public final class UnitTypes {
    private static final int LONGEST = 2;

    private record Written(String marked, String type) {}

    /** Keyed by the letters without marks. */
    private static final Map<String, Written> TYPES = Map.ofEntries(
            entry("tỉnh", "tỉnh"),
            entry("t", "tỉnh"),
            entry("thành phố", "thành phố"),
            entry("tp", "thành phố"),
            entry("quận", "quận"),
            entry("q", "quận"),
            entry("huyện", "huyện"),
            entry("h", "huyện"),
            entry("thị xã", "thị xã"),
            entry("tx", "thị xã"),
            entry("thị trấn", "thị trấn"),
            entry("tt", "thị trấn"),
            entry("xã", "xã"),
            entry("x", "xã"),
            entry("phường", "phường"),
            entry("p", "phường"),
            entry("f", "phường"),
            entry("đặc khu", "đặc khu"),
            entry("đk", "đặc khu"));

    private UnitTypes() {}

    private static Map.Entry<String, Written> entry(String written, String type) {
        List<Word> words = Words.of(written);
        return Map.entry(plain(words), new Written(marked(words), type));
    }

    /**
     * @param length 1 or 2; 0 names none
     * @return the type that so many words name, written with all marks or none; empty for other words and after the end
     */
    static Optional<String> at(List<Word> words, int at, int length) {
        if (length == 0 || at + length > words.size()) {
            return Optional.empty();
        }
        List<Word> written = words.subList(at, at + length);
        return Optional.ofNullable(TYPES.get(plain(written)))
                .filter(type -> written.stream().noneMatch(Word::hasMarks)
                        || type.marked().equals(marked(written)))
                .map(Written::type);
    }

    /** @return the type that a full name begins with */
    public static String written(String fullName) {
        List<Word> words = Words.of(fullName);
        return at(words, 0, length(words, 0)).orElseThrow();
    }

    /** @return number of words that name a type at {@code at}; 0 for none */
    static int length(List<Word> words, int at) {
        for (int length = LONGEST; length > 0; length--) {
            if (at(words, at, length).isPresent()) {
                return length;
            }
        }
        return 0;
    }

    /** Whether the typed text ends with the beginning of a type. */
    static boolean isBegunAt(List<Word> words, int at) {
        var begun = plain(words.subList(at, words.size()));
        return at >= words.size() - LONGEST && TYPES.keySet().stream().anyMatch(type -> type.startsWith(begun));
    }

    private static String plain(List<Word> words) {
        return String.join(" ", words.stream().map(Word::plain).toList());
    }

    private static String marked(List<Word> words) {
        return String.join(" ", words.stream().map(Word::marked).toList());
    }
}
