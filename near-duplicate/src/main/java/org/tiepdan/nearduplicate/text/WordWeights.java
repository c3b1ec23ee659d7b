package org.tiepdan.nearduplicate.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much a word says about which petition it is from: 1 for one that every petition has, 4 for a rare one (inverse document frequency, in four steps;
 * {@code common-words.txt}). A word that stands in no list is rare.
 */
public final class WordWeights {
    private static final int RARE = 4;
    private static final Map<String, Integer> WEIGHTS = read();

    private WordWeights() {}

    public static int of(String plain) {
        return WEIGHTS.getOrDefault(plain, RARE);
    }

    private static Map<String, Integer> read() {
        Map<String, Integer> weights = new HashMap<>();
        for (String line : Resources.lines("common-words.txt")) {
            List<String> cells = List.of(line.split(" "));
            int weight = Integer.parseInt(cells.getFirst());
            cells.subList(1, cells.size()).forEach(word -> weights.put(word, weight));
        }
        return weights;
    }
}
