package org.tiepdan.nearduplicate;

import java.nio.ByteBuffer;
import org.tiepdan.nearduplicate.sketch.Sketch;

/**
 * The part of a signature that is compared: a sketch of the words, one of the letters, and facts. Its bytes: how many longs each sketch
 * has, the steps of both sizes, both sketches, and three for each fact.
 */
final class Sketches {
    static final int WHOLE_BYTES = bytesBeforeFacts(Sketch.LONGS);

    private static final int WORDS_SIZE = 1;
    private static final int LETTERS_SIZE = 2;
    private static final int WORDS = 3;
    private static final int BYTES_OF_A_FACT = 3;

    private final byte[] bytes;

    private Sketches(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @throws IllegalArgumentException when they do not have this form */
    static Sketches of(byte[] bytes) {
        if (bytes.length == 0
                || (bytes[0] != Sketch.LONGS && bytes[0] != Sketch.SHORT_LONGS)
                || bytes.length < bytesBeforeFacts(bytes[0])
                || bytes.length > bytesBeforeFacts(bytes[0]) + Signature.FACT_BYTES
                || (bytes.length - bytesBeforeFacts(bytes[0])) % BYTES_OF_A_FACT != 0) {
            throw new IllegalArgumentException("Expected sketches and facts of a signature");
        }
        return new Sketches(bytes);
    }

    byte[] bytes() {
        return bytes;
    }

    Sketches shortened() {
        if (longs() == Sketch.SHORT_LONGS) {
            return this;
        }
        int sketch = Sketch.SHORT_LONGS * Long.BYTES;
        int facts = bytes.length - bytesBeforeFacts(longs());
        var to = ByteBuffer.allocate(bytesBeforeFacts(Sketch.SHORT_LONGS) + facts)
                .put((byte) Sketch.SHORT_LONGS)
                .put(bytes, WORDS_SIZE, 2)
                .put(bytes, WORDS, sketch)
                .put(bytes, letters(), sketch)
                .put(bytes, bytes.length - facts, facts);
        return new Sketches(to.array());
    }

    /** Size of the set of words, at least 0, within 2 %. */
    double words() {
        return Sketch.size(bytes[WORDS_SIZE]);
    }

    double letterRuns() {
        return Sketch.size(bytes[LETTERS_SIZE]);
    }

    ByteBuffer facts() {
        int from = bytesBeforeFacts(longs());
        return ByteBuffer.wrap(bytes, from, bytes.length - from).slice();
    }

    /** The share of the smaller text's words that the other text also has. */
    double containedWords(Sketches other) {
        double resemblance = resemblance(other, WORDS, WORDS);
        return Sketch.containment(resemblance, words(), other.words());
    }

    double containedLetters(Sketches other) {
        double resemblance = resemblance(other, letters(), other.letters());
        return Sketch.containment(resemblance, letterRuns(), other.letterRuns());
    }

    private double resemblance(Sketches other, int at, int otherAt) {
        int longs = Math.min(longs(), other.longs());
        return Sketch.resemblance(ByteBuffer.wrap(bytes), at, ByteBuffer.wrap(other.bytes), otherAt, longs);
    }

    private int longs() {
        return bytes[0];
    }

    private int letters() {
        return WORDS + longs() * Long.BYTES;
    }

    private static int bytesBeforeFacts(int longs) {
        return WORDS + 2 * longs * Long.BYTES;
    }
}
