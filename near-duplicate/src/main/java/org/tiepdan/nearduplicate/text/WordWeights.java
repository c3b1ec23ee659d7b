package org.tiepdan.nearduplicate.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Weights of words: from 1 for a word that every petition has to 3 for a rare one (inverse document frequency, in three steps;
 * {@code common-words.txt}). A word that is in no list counts as rare if it is a valid syllable.
 */
public final class WordWeights {
    private static final int RARE = 3;
    private static final Map<String, Integer> WEIGHTS = read();
    /** Onset and rime of a Vietnamese word without its marks. Anything else is most likely a typing error. */
    private static final Pattern SYLLABLE = Pattern.compile(
            "(?:ngh?|nh|gh|gi|[kpt]h|qu|tr|ch|[bcdghklmnprstvx])?"
                    + "(?:[aeo](?:[cmnptiuoy]|ch|ng|nh)?|[iuy](?:[cmnptua]|ch|ng|nh|ya)?|(?:ie|uo|ye|ua|ue|uy|oa|oe|uye|oo)(?:[cmnptiuoy]|ch|ng|nh)?)");

    private WordWeights() {}

    public static int of(String plain) {
        var known = WEIGHTS.get(plain);
        return known != null ? known : SYLLABLE.matcher(plain).matches() ? RARE : 1;
    }

    private static Map<String, Integer> read() {
        Map<String, Integer> weights = new HashMap<>();
        for (String line : Resources.lines("common-words.txt")) {
            List<String> cells = List.of(line.split(" ", -1));
            int weight = Integer.parseInt(cells.getFirst());
            cells.subList(1, cells.size()).forEach(word -> weights.put(word, weight));
        }
        return weights;
    }
}
