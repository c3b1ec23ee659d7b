package org.tiepdan.nearduplicate.sketch;

import java.nio.ByteBuffer;

/**
 * Two bits of each least hash of a set (b-bit minwise hashing: Li and König, 2010), and the set's size. Two bits of 224 hashes say as much about
 * resemblance as all 64 bits of some 120, in a seventeenth of the space.
 */
public final class Sketch {
    private static final int BINS = 224;
    private static final int WORDS = BINS / 32;
    /** What two different sets have in common by chance. */
    private static final double CHANCE = 0.25;

    private static final long EVEN = 0x5555555555555555L;
    /** Sizes are kept in steps of 4 %. */
    private static final double STEPS = 25;

    /** Bytes that it takes. */
    public static final int BYTES = WORDS * Long.BYTES + 1;

    private Sketch() {}

    /** Writes the sketch of these elements, all of them different. */
    public static void write(long[] elements, long seed, ByteBuffer to) {
        to.put((byte) Math.min(255, Math.round(STEPS * Math.log1p(elements.length))));
        var least = MinHashes.of(elements, BINS, seed);
        for (int word = 0; word < WORDS; word++) {
            long bits = 0;
            for (int i = 0; i < 32; i++) {
                bits = (bits << 2) | (least[word * 32 + i] & 3);
            }
            to.putLong(bits);
        }
    }

    /** How many elements the set has, within 2 %. */
    public static double size(ByteBuffer from, int at) {
        return Math.expm1((from.get(at) & 0xff) / STEPS);
    }

    /**
     * Of the smaller set, what share is in the other one as well: what was left out of a copy, or written around it, does not count against it. Estimated
     * from the resemblance and both sizes.
     */
    public static double containment(ByteBuffer first, ByteBuffer second, int at) {
        double one = size(first, at);
        double other = size(second, at);
        if (one == 0 || other == 0) {
            return 0;
        }
        double resemblance = resemblance(first, second, at);
        return Math.min(1, resemblance * (one + other) / ((1 + resemblance) * Math.min(one, other)));
    }

    private static double resemblance(ByteBuffer first, ByteBuffer second, int at) {
        int different = 0;
        for (int word = 0; word < WORDS; word++) {
            int place = at + 1 + word * Long.BYTES;
            long changed = first.getLong(place) ^ second.getLong(place);
            different += Long.bitCount((changed | (changed >>> 1)) & EVEN);
        }
        return Math.max(0, (1 - (double) different / BINS - CHANCE) / (1 - CHANCE));
    }
}
