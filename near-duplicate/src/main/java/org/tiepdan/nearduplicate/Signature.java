package org.tiepdan.nearduplicate;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;

/**
 * A fingerprint of a petition's words that reveals nothing about them without the key. At most 256 bytes: its version, bands, and what two
 * signatures are compared by. An index that leads from bands to petitions keeps only the latter.
 */
public final class Signature {
    static final byte VERSION = 2;
    /** Twenty facts. */
    static final int FACT_BYTES = 60;

    private static final int COMPARED = 1 + Bands.COUNT * Integer.BYTES;
    static final int MOST_BYTES = COMPARED + Sketches.WHOLE_BYTES + FACT_BYTES;

    private final byte[] bands;
    private final Sketches sketches;

    /** @param bands empty for a signature that an index kept */
    Signature(byte[] bands, Sketches sketches) {
        this.bands = bands;
        this.sketches = sketches;
    }

    /**
     * @param text what {@link #encoded} gave
     * @throws IllegalArgumentException when it is not a signature, or one of another version
     */
    public static Signature decode(String text) {
        return of(Base64.getUrlDecoder().decode(text));
    }

    static Signature of(byte[] bytes) {
        if (bytes.length < COMPARED || bytes.length > MOST_BYTES || bytes[0] != VERSION) {
            throw new IllegalArgumentException("Expected a signature of version " + VERSION);
        }
        return new Signature(
                Arrays.copyOfRange(bytes, 1, COMPARED), Sketches.of(Arrays.copyOfRange(bytes, COMPARED, bytes.length)));
    }

    /**
     * @param kept what {@link #kept} or {@link #keptShort} gave
     * @return a signature without bands, which can be compared but not looked up
     * @throws IllegalArgumentException when it is neither
     */
    public static Signature ofKept(byte[] kept) {
        return new Signature(new byte[0], Sketches.of(kept));
    }

    /** The signature in base64url without padding; its first byte is the version. */
    public String encoded() {
        var compared = sketches.bytes();
        var bytes = ByteBuffer.allocate(1 + bands.length + compared.length)
                .put(VERSION)
                .put(bands)
                .put(compared);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** The part that an index keeps: everything except the bands. */
    public byte[] kept() {
        return sketches.bytes();
    }

    /** As {@link #kept}, with half of each sketch: smaller but less accurate. */
    public byte[] keptShort() {
        return sketches.shortened().bytes();
    }

    Sketches sketches() {
        return sketches;
    }

    /** The band with this number, from 0. */
    int band(int number) {
        if (bands.length == 0) {
            throw new IllegalStateException("The signature was kept without its bands");
        }
        return ByteBuffer.wrap(bands).getInt(number * Integer.BYTES);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Signature signature
                && Arrays.equals(bands, signature.bands)
                && Arrays.equals(sketches.bytes(), signature.sketches.bytes());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sketches.bytes());
    }

    /** Shows only version and length. */
    @Override
    public String toString() {
        return "Signature[version " + VERSION + ", " + (1 + bands.length + sketches.bytes().length) + " bytes]";
    }
}
