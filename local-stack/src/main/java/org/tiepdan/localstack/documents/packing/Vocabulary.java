package org.tiepdan.localstack.documents.packing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The names of members and the texts that come again and again in one collection, each kept once and referred to by a number.
 * One writer at a time; who holds packed bytes may read what they refer to at any time, for a number never changes its meaning.
 */
public final class Vocabulary {
    /** In place of a number: the text stands where it is used. */
    static final int SPELT_OUT = 0;

    private static final int MOST_NAMES = 60_000;
    private static final int MOST_TEXTS = 60_000;
    private static final int SHORTEST_TEXT = 4;
    private static final int LONGEST_TEXT = 600;
    /** A text is learnt when it comes this often among the last {@link #REMEMBERED} that were not known. */
    private static final int OFTEN = 4;

    private static final int REMEMBERED = 2_000;

    private final Table names = new Table(MOST_NAMES);
    private final Table texts = new Table(MOST_TEXTS);
    private final Map<String, Integer> lately = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** @return its number, or {@link #SPELT_OUT} when there are too many names already */
    int numberOfName(String name) {
        return names.numberOrNew(name);
    }

    /** @return {@link #SPELT_OUT} for a name that no document has */
    int knownName(String name) {
        return names.number(name);
    }

    String name(int number) {
        return names.text(number);
    }

    /** @return its number, or {@link #SPELT_OUT} for a text that does not come often enough */
    int numberOfText(String text) {
        if (text.length() < SHORTEST_TEXT || text.length() > LONGEST_TEXT) {
            return SPELT_OUT;
        }
        int number = texts.number(text);
        if (number == SPELT_OUT && lately.merge(text, 1, Integer::sum) >= OFTEN) {
            lately.remove(text);
            return texts.numberOrNew(text);
        }
        return number;
    }

    String text(int number) {
        return texts.text(number);
    }

    private static final class Table {
        private final int most;
        private final Map<String, Integer> numbers = new HashMap<>();
        private int size = 1;
        private volatile @Nullable String[] byNumber = new String[64];

        Table(int most) {
            this.most = most;
        }

        int number(String text) {
            return numbers.getOrDefault(text, SPELT_OUT);
        }

        int numberOrNew(String text) {
            int number = number(text);
            return number == SPELT_OUT && size < most ? add(text) : number;
        }

        private int add(String text) {
            if (size == byNumber.length) {
                byNumber = Arrays.copyOf(byNumber, 2 * size);
            }
            byNumber[size] = text;
            numbers.put(text, size);
            return size++;
        }

        String text(int number) {
            return Objects.requireNonNull(byNumber[number]);
        }
    }
}
