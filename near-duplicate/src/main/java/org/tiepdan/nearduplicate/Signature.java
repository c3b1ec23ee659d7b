package org.tiepdan.nearduplicate;

import java.util.Arrays;
import java.util.Base64;

/** What a petition's words are known by. Says nothing about them to those who lack the key; at most 256 bytes. */
public final class Signature {
    private final byte[] bytes;

    Signature(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * @param text what {@link #encoded} gave
     * @throws IllegalArgumentException when it is no signature, or one of an unknown version
     */
    public static Signature decode(String text) {
        return new Signature(Base64.getUrlDecoder().decode(text));
    }

    /** Base64 for URLs, without padding; its first byte is the version. */
    public String encoded() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    byte[] bytes() {
        return bytes;
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
