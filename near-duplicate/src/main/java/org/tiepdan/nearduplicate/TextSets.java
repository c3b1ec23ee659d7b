package org.tiepdan.nearduplicate;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.tiepdan.nearduplicate.sketch.Elements;
import org.tiepdan.nearduplicate.sketch.KeyedHash;
import org.tiepdan.nearduplicate.sketch.MinHashes;
import org.tiepdan.nearduplicate.sketch.Sketch;
import org.tiepdan.nearduplicate.text.WordWeights;

/**
 * A text as two sets: its words, each repeated by rarity, and all runs of five letters, ignoring what separates them. The set of words
 * tolerates reordered clauses and omitted words; the set of letters tolerates typing errors and lost spaces.
 */
final class TextSets {
    private static final int RUN = 5;
    private static final List<Band> BANDS = Stream.of(
                    Collections.nCopies(4, new Band(true, 3, 0)),
                    Collections.nCopies(3, new Band(true, 2, 0)),
                    Collections.nCopies(3, new Band(false, 4, 0)),
                    Collections.nCopies(3, new Band(true, 1, 1)),
                    Collections.nCopies(3, new Band(false, 2, 1)))
            .flatMap(List::stream)
            .toList();
    private static final int LEAST_WORDS = BANDS.stream().mapToInt(Band::words).sum();
    private static final int LEAST_FACTS = BANDS.stream().mapToInt(Band::facts).sum();
    private static final int WEIGHT_OF_FACTS = 2;
    private static final long SEED_OF_SKETCHES = 1;
    private static final long SEED_OF_BANDS = 2;
    private static final long SEED_OF_FACTS = 3;

    private final KeyedHash words;
    private final KeyedHash letters;

    /** The composition of a band: whether it includes the place, and how many minimum hashes of words and of facts. */
    private record Band(boolean place, int words, int facts) {}

    TextSets(SignatureKey key) {
        this.words = KeyedHash.of(key.secret(), "words");
        this.letters = KeyedHash.of(key.secret(), "letters");
    }

    /**
     * Writes the bands and both sketches.
     *
     * @param said words of the text, without numbers
     * @param facts numbers that say what it is about, used for the bands
     * @param place code of a commune; empty when none is known
     */
    void write(List<String> said, List<String> facts, String place, ByteBuffer to) {
        var ofWords = new Elements(said.size() * 3);
        said.forEach(word -> add(word, WordWeights.of(word), ofWords));
        var ofBands = new Elements(said.size() * 3);
        said.forEach(word -> add(word, WordWeights.of(word), ofBands));
        facts.forEach(fact -> add(fact, WEIGHT_OF_FACTS, ofBands));
        var ofFacts = new Elements(facts.size());
        facts.forEach(fact -> ofFacts.add(words.of(fact)));
        writeBands(ofBands.all(), ofFacts.all(), words.of("place " + place), to);
        long[] allWords = ofWords.all();
        long[] allLetters = letters(String.join("", said));
        to.put((byte) Sketch.LONGS).put(Sketch.step(allWords.length)).put(Sketch.step(allLetters.length));
        Sketch.write(allWords, SEED_OF_SKETCHES, to);
        Sketch.write(allLetters, SEED_OF_SKETCHES, to);
    }

    /** Adds a word several times, by rarity. */
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

    /** If there are no facts, a band uses another word instead. */
    private static void writeBands(long[] words, long[] facts, long place, ByteBuffer to) {
        long[] least = MinHashes.of(words, LEAST_WORDS, SEED_OF_BANDS);
        long[] leastFacts = MinHashes.of(facts.length == 0 ? words : facts, LEAST_FACTS, SEED_OF_FACTS);
        int word = 0;
        int fact = 0;
        for (Band band : BANDS) {
            long hash = band.place() ? place : 0;
            for (int i = 0; i < band.words(); i++) {
                hash = MinHashes.mixed(hash * 31 + least[word++]);
            }
            for (int i = 0; i < band.facts(); i++) {
                hash = MinHashes.mixed(hash * 31 + leastFacts[fact++]);
            }
            to.putInt((int) hash);
        }
    }
}
