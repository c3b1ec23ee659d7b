package org.tiepdan.nearduplicate.sketch;

import java.nio.ByteBuffer;
import java.util.stream.IntStream;

/**
 * One bit of each minimum hash of a set (b-bit minwise hashing: Li and König, 2010), kept together with the set's size. 256 hashes of one
 * bit say about as much about resemblance as 224 of two bits where two sets are alike, in little more than half the space; the first half
 * of them says less, in half of it.
 */
public final class Sketch {
    /** Longs of a whole sketch. */
    public static final int LONGS = 4;
    /** Longs of a short sketch: the beginning of the whole. */
    public static final int SHORT_LONGS = 2;

    /** The share of bits that two different sets have in common by chance. */
    private static final double CHANCE = 0.5;

    private static final int LARGEST_STEP = 255;
    /** Sizes are kept in steps of 4 %. */
    private static final double STEPS = 25;

    private static final double[] SIZES = IntStream.rangeClosed(0, LARGEST_STEP)
            .mapToDouble(step -> Math.expm1(step / STEPS))
            .toArray();

    private Sketch() {}

    /** Writes the whole sketch of these elements, which must be distinct. */
    public static void write(long[] elements, long seed, ByteBuffer to) {
        var least = MinHashes.of(elements, LONGS * Long.SIZE, seed);
        for (int from = 0; from < least.length; from += Long.SIZE) {
            long bits = 0;
            for (int i = 0; i < Long.SIZE; i++) {
                bits = (bits << 1) | (least[from + i] & 1);
            }
            to.putLong(bits);
        }
    }

    /** The size of a set, encoded in one byte. */
    public static byte step(int size) {
        return (byte) Math.min(LARGEST_STEP, Math.round(STEPS * Math.log1p(size)));
    }

    /** The number of elements that a step encodes, within 2 %. */
    public static double size(byte step) {
        return SIZES[step & LARGEST_STEP];
    }

    /**
     * Estimates the share of all elements of two sets that both have.
     *
     * @param at position of the first sketch; {@code otherAt} that of the second
     * @param longs how many longs of both sketches are compared
     */
    public static double resemblance(ByteBuffer first, int at, ByteBuffer second, int otherAt, int longs) {
        int different = 0;
        for (int word = 0; word < longs; word++) {
            different +=
                    Long.bitCount(first.getLong(at + word * Long.BYTES) ^ second.getLong(otherAt + word * Long.BYTES));
        }
        return Math.max(0, (1 - (double) different / (longs * Long.SIZE) - CHANCE) / (1 - CHANCE));
    }

    /**
     * The share of the smaller set that is also in the other: text omitted from or added to a copy does not lower it.
     *
     * @param one size of one set; {@code other} that of the other
     */
    public static double containment(double resemblance, double one, double other) {
        double smaller = Math.min(one, other);
        return smaller == 0 ? 0 : Math.min(1, resemblance * (one + other) / ((1 + resemblance) * smaller));
    }
}
