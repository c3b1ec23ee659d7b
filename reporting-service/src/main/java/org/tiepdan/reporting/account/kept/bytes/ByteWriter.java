package org.tiepdan.reporting.account.kept.bytes;

import java.util.Arrays;

/** Writes numbers in as few bytes as they need. */
public final class ByteWriter {
    private static final int BITS = 7;
    private static final int MORE = 0x80;
    private static final int USUAL = 512;

    private byte[] bytes = new byte[USUAL];
    private int size;

    public void begin() {
        size = 0;
    }

    private void put(int value) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size);
        }
        bytes[size++] = (byte) value;
    }

    /** @param value 0 or more */
    public void number(long value) {
        long rest = value;
        while (rest >= MORE) {
            put((int) (rest & (MORE - 1)) | MORE);
            rest >>>= BITS;
        }
        put((int) rest);
    }

    public void signed(long value) {
        number((value << 1) ^ (value >> (Long.SIZE - 1)));
    }

    /** Eight bytes, for values that are rarely small. */
    public void whole(long value) {
        for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            put((int) (value >>> shift));
        }
    }

    public byte[] written() {
        return Arrays.copyOf(bytes, size);
    }
}
