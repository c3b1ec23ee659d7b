package org.tiepdan.nearduplicate.sketch;

import java.util.Arrays;

/**
 * The minimum hashes of a set (MinHash: Broder, "On the resemblance and containment of documents", 1997), all computed together: "Fast
 * Similarity Sketching" (Dahlgaard, Knudsen, Thorup, 2017). In each round every element falls into one bin, and each bin keeps its minimum;
 * rounds continue until no bin is empty. Costs O(n + t log t) instead of O(n t), and estimates small sets better than independent hashes
 * do.
 */
public final class MinHashes {
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;
    private static final long LOW = 0xffffffffL;

    private MinHashes() {}

    /**
     * @param elements keyed hashes, possibly none; equal ones count once
     * @param seed different seeds give independent bins
     * @return the minimum of each bin, by round and value; all {@link Long#MAX_VALUE} for no elements
     */
    public static long[] of(long[] elements, int bins, long seed) {
        var least = new long[bins];
        Arrays.fill(least, Long.MAX_VALUE);
        int empty = elements.length == 0 ? 0 : bins;
        for (long round = 0; empty > 0; round++) {
            for (long element : elements) {
                long hash = mixed(element ^ mixed(seed + round * GOLDEN));
                int bin = round < bins ? (int) (((hash >>> 32) * bins) >>> 32) : (int) (round - bins);
                long value = (round << 32) | (hash & LOW);
                if (value < least[bin]) {
                    empty -= least[bin] == Long.MAX_VALUE ? 1 : 0;
                    least[bin] = value;
                }
            }
        }
        return least;
    }

    /** Spreads the bits of a number; the finalizer of SplitMix64 (Steele, Lea, Flood, 2014). */
    public static long mixed(long number) {
        long mixing = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixing = (mixing ^ (mixing >>> 27)) * 0x94d049bb133111ebL;
        return mixing ^ (mixing >>> 31);
    }
}
