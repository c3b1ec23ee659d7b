package org.tiepdan.nearduplicate;

import java.nio.ByteBuffer;

/** What an index finds a petition by: two that say the same share at least one band, nearly always. */
public final class Bands {
    private Bands() {}

    /** The bands of a signature, as many for each; equal bands of two signatures make them worth a {@link Comparison}. */
    public static long[] of(Signature signature) {
        return new long[] {ByteBuffer.wrap(signature.bytes()).getLong(1)};
    }
}
