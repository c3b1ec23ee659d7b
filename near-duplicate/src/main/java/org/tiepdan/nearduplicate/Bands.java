package org.tiepdan.nearduplicate;

import java.nio.ByteBuffer;

/**
 * What an index finds a petition by: two that say the same share at least one band, nearly always. Banded locality-sensitive hashing (Leskovec, Rajaraman,
 * Ullman, Mining of Massive Datasets, chapter 3) over least hashes of the words, each counted by how rare it is. Ten bands are of three least hashes and of
 * the place, which keeps form letters about many places apart; six are of four least hashes and of no place.
 */
public final class Bands {
    static final int COUNT = 16;

    private Bands() {}

    /** The bands of a signature, as many for each; equal bands of two signatures make them worth a {@link Comparison}. */
    public static long[] of(Signature signature) {
        var bytes = ByteBuffer.wrap(signature.bytes());
        var bands = new long[COUNT];
        for (int band = 0; band < COUNT; band++) {
            bands[band] = (long) band << Integer.SIZE | bytes.getInt(Signature.BANDS + band * Integer.BYTES) & 0xffffffffL;
        }
        return bands;
    }
}
