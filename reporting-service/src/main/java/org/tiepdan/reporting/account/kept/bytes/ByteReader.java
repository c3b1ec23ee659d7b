package org.tiepdan.reporting.account.kept.bytes;

/** Reads what a {@link ByteWriter} wrote. */
public final class ByteReader {
    private static final int BITS = 7;
    private static final int MORE = 0x80;
    private static final int BYTE = 0xFF;

    private final byte[] bytes;
    private int at;

    public ByteReader(byte[] bytes) {
        this.bytes = bytes;
    }

    public long number() {
        long value = 0;
        int shift = 0;
        int next = bytes[at++];
        while ((next & MORE) != 0) {
            value |= (long) (next & (MORE - 1)) << shift;
            shift += BITS;
            next = bytes[at++];
        }
        return value | (long) next << shift;
    }

    public int small() {
        return (int) number();
    }

    public long signed() {
        long value = number();
        return (value >>> 1) ^ -(value & 1);
    }

    public long whole() {
        long value = whole(bytes, at);
        at += Long.BYTES;
        return value;
    }

    public static long whole(byte[] bytes, int from) {
        long value = 0;
        for (int index = 0; index < Long.BYTES; index++) {
            value = (value << Byte.SIZE) | (bytes[from + index] & BYTE);
        }
        return value;
    }
}
