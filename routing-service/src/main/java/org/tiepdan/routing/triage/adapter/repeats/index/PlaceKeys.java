package org.tiepdan.routing.triage.adapter.repeats.index;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.tiepdan.eventing.CaseId;

/** The keys of a place's records in the store of all places. */
final class PlaceKeys {
    private static final byte COUNT = 0;
    private static final byte ENTRY = 1;
    private static final byte BAND = 2;
    private static final byte NUMBER = 3;
    private static final int KEY_BYTES = 8;
    /** With a million petitions, one band in 270 shares its key with another one, which costs one useless comparison. */
    private static final int BAND_KEY_BYTES = 5;

    private final long place;

    private PlaceKeys(long place) {
        this.place = place;
    }

    static PlaceKeys of(String place) {
        return new PlaceKeys(hash(place));
    }

    static boolean isEntry(byte[] key) {
        return key[0] == ENTRY;
    }

    /** The keys of an entry's place, which are right for numbers alone: an entry has only the most significant bytes of its place's hash. */
    static PlaceKeys ofEntry(byte[] key) {
        return new PlaceKeys(ByteBuffer.wrap(Arrays.copyOf(key, 1 + Long.BYTES), 1, Long.BYTES)
                .put(KEY_BYTES, (byte) 0)
                .getLong());
    }

    byte[] count() {
        return key(COUNT, place, KEY_BYTES);
    }

    byte[] entry(int number) {
        var digits = Numbers.write(number);
        return ByteBuffer.allocate(KEY_BYTES + digits.length)
                .put(key(ENTRY, place, KEY_BYTES))
                .put(digits)
                .array();
    }

    byte[] band(long band) {
        return key(BAND, (place ^ band) * 0x9E3779B97F4A7C15L, BAND_KEY_BYTES);
    }

    byte[] number(CaseId petition) {
        return key(NUMBER, place ^ hash(petition.value()), KEY_BYTES);
    }

    /** The kind, and the most significant bytes of the hash that fit. */
    private static byte[] key(byte kind, long of, int length) {
        var key = ByteBuffer.allocate(1 + Long.BYTES).put(kind).putLong(of).array();
        return Arrays.copyOf(key, length);
    }

    private static long hash(String text) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is unavailable.", e);
        }
    }
}
