package org.tiepdan.nearduplicate;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tiepdan.nearduplicate.sketch.Elements;
import org.tiepdan.nearduplicate.sketch.KeyedHash;
import org.tiepdan.nearduplicate.sketch.MinHashes;
import org.tiepdan.nearduplicate.sketch.Sketch;
import org.tiepdan.nearduplicate.text.WordWeights;

/**
 * A text as two sets: its words, each as often as it is rare, and all runs of five letters with nothing between them. Words bear clauses in another order
 * and words left out; letters bear slips of typing and lost spaces.
 */
final class TextSets {
    private static final int RUN = 5;
    private static final int BANDS_OF_PLACE = 10;
    private static final int LEAST_OF_PLACE = 3;
    private static final int LEAST = 4;
    private static final int LEAST_HASHES = BANDS_OF_PLACE * LEAST_OF_PLACE + (Bands.COUNT - BANDS_OF_PLACE) * LEAST;
    private static final int WEIGHT_OF_FACTS = 2;
    private static final long SEED_OF_SKETCHES = 1;
    private static final long SEED_OF_BANDS = 2;

    private final KeyedHash words;
    private final KeyedHash letters;

    TextSets(SignatureKey key) {
        this.words = KeyedHash.of(key.secret(), "words");
        this.letters = KeyedHash.of(key.secret(), "letters");
    }

    /**
     * Writes the bands and both sketches.
     *
     * @param said words of the text without numbers
     * @param facts numbers that say what it is about, which count for the bands
     * @param place code of a commune; empty when none is known
     */
    void write(List<String> said, List<String> facts, String place, ByteBuffer to) {
        var ofWords = new Elements(said.size() * 3);
        said.forEach(word -> add(word, WordWeights.of(word), ofWords));
        var ofBands = new Elements(said.size() * 3);
        said.forEach(word -> add(word, WordWeights.of(word), ofBands));
        facts.forEach(fact -> add(fact, WEIGHT_OF_FACTS, ofBands));
        writeBands(ofBands.all(), words.of("place " + place), to);
        Sketch.write(ofWords.all(), SEED_OF_SKETCHES, to);
        Sketch.write(letters(String.join("", said)), SEED_OF_SKETCHES, to);
    }

    /** Counts by how rare it is. */
    private void add(String word, int times, Elements to) {
        long hash = words.of(word);
        for (int time = times; time > 0; time--) {
            to.add(MinHashes.mixed(hash + time));
        }
    }

    private long[] letters(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var elements = new Elements(bytes.length);
        for (int from = 0; from + RUN <= bytes.length; from++) {
            elements.add(letters.of(bytes, from, RUN));
        }
        return elements.all();
    }

    private static void writeBands(long[] elements, long place, ByteBuffer to) {
        long[] least = MinHashes.of(elements, LEAST_HASHES, SEED_OF_BANDS);
        int row = 0;
        for (int band = 0; band < Bands.COUNT; band++) {
            long hash = band < BANDS_OF_PLACE ? place : 0;
            for (int rows = band < BANDS_OF_PLACE ? LEAST_OF_PLACE : LEAST; rows > 0; rows--) {
                hash = MinHashes.mixed(hash * 31 + least[row++]);
            }
            to.putInt((int) hash);
        }
    }
}
