package org.tiepdan.nearduplicate;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import org.tiepdan.nearduplicate.sketch.Sketch;

/**
 * What a petition's words are known by. Says nothing about them to those who lack the key; at most 256 bytes: its version, sixteen bands, a sketch of the
 * words, one of the letters, and facts.
 */
public final class Signature {
    static final byte VERSION = 1;
    static final int BANDS = 1;
    static final int WORDS = BANDS + Bands.COUNT * Integer.BYTES;
    static final int LETTERS = WORDS + Sketch.BYTES;
    static final int FACTS = LETTERS + Sketch.BYTES;
    /** Twenty facts. */
    static final int MOST_BYTES = FACTS + 60;

    private final byte[] bytes;

    Signature(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * @param text what {@link #encoded} gave
     * @throws IllegalArgumentException when it is no signature, or one of an unknown version
     */
    public static Signature decode(String text) {
        return of(Base64.getUrlDecoder().decode(text));
    }

    /**
     * @param bytes what {@link #toBytes} gave
     * @throws IllegalArgumentException as {@link #decode} does
     */
    public static Signature of(byte[] bytes) {
        if (bytes.length < FACTS || bytes.length > MOST_BYTES || (bytes.length - FACTS) % 3 != 0 || bytes[0] != VERSION) {
            throw new IllegalArgumentException("Expected a signature of version " + VERSION);
        }
        return new Signature(bytes.clone());
    }

    /** Base64 for URLs, without padding; its first byte is the version. */
    public String encoded() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** As {@link #encoded}, in three quarters of the space. */
    public byte[] toBytes() {
        return bytes.clone();
    }

    byte[] bytes() {
        return bytes;
    }

    ByteBuffer buffer() {
        return ByteBuffer.wrap(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Signature signature && Arrays.equals(bytes, signature.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Its version and length only. */
    @Override
    public String toString() {
        return "Signature[version " + bytes[0] + ", " + bytes.length + " bytes]";
    }
}
