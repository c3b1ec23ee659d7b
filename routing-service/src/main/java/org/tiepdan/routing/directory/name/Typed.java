package org.tiepdan.routing.directory.name;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.nearduplicate.text.Word;

/** Typed text, parsed once for comparison with thousands of names. */
public final class Typed {
    private static final int[] AT_THE_BEGINNING = {0};

    private final List<Word> words;
    private final int[] typeLengths;
    private final @Nullable String type;
    private final boolean[] begunTypes;

    public Typed(List<Word> words) {
        this.words = List.copyOf(words);
        this.typeLengths = IntStream.range(0, words.size())
                .map(at -> UnitTypes.length(words, at))
                .toArray();
        this.type =
                words.isEmpty() ? null : UnitTypes.at(words, 0, typeLengths[0]).orElse(null);
        this.begunTypes = new boolean[words.size()];
        for (int at = 0; at < words.size(); at++) {
            begunTypes[at] = UnitTypes.isBegunAt(words, at);
        }
    }

    public int size() {
        return words.size();
    }

    public Word word(int at) {
        return words.get(at);
    }

    /** @return positions at which a name may begin, including after a type */
    public int[] starts(int at) {
        if (typeLengths[at] == 0) {
            return at == 0 ? AT_THE_BEGINNING : new int[] {at};
        }
        return new int[] {at + typeLengths[at], at};
    }

    /** Whether it begins with a type other than {@code other}. */
    public boolean hasOtherTypeThan(String other) {
        return type != null && !type.equals(other);
    }

    /** Whether it ends with the beginning of a type. */
    public boolean isTypeBegunAt(int at) {
        return begunTypes[at];
    }
}
