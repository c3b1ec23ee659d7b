package org.tiepdan.localstack.documents.packing;

import java.util.Arrays;

/** Bytes that are being written. Numbers take as many as they need, seven bits in each. */
final class Bytes {
    private static final int KEPT = 1 << 16;

    private byte[] written = new byte[4096];
    private int length;

    void clear() {
        length = 0;
        if (written.length > KEPT) {
            written = new byte[KEPT];
        }
    }

    byte[] copy() {
        return Arrays.copyOf(written, length);
    }

    void number(long value) {
        room(10);
        length = put(length, value);
    }

    /** Small ones stay small whatever their sign. */
    void signed(long value) {
        number((value << 1) ^ (value >> 63));
    }

    void eight(long bits) {
        room(8);
        for (int shift = 56; shift >= 0; shift -= 8) {
            written[length++] = (byte) (bits >>> shift);
        }
    }

    void text(byte[] utf8) {
        number(utf8.length);
        all(utf8);
    }

    void all(byte[] more) {
        part(more, 0, more.length);
    }

    void part(byte[] more, int from, int to) {
        room(to - from);
        System.arraycopy(more, from, written, length, to - from);
        length += to - from;
    }

    /** @return what {@link #end} is to be given when all that belongs inside is written */
    int begin() {
        room(1);
        return length++;
    }

    /** Puts the length of what was written since {@link #begin} before it. */
    void end(int start) {
        int inside = length - start - 1;
        int more = size(inside) - 1;
        if (more > 0) {
            room(more);
            System.arraycopy(written, start + 1, written, start + 1 + more, inside);
            length += more;
        }
        put(start, inside);
    }

    private static int size(int value) {
        return value == 0 ? 1 : (38 - Integer.numberOfLeadingZeros(value)) / 7;
    }

    private int put(int at, long value) {
        int next = at;
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            written[next++] = (byte) ((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        written[next++] = (byte) rest;
        return next;
    }

    private void room(int more) {
        if (length + more > written.length) {
            written = Arrays.copyOf(written, Math.max(2 * written.length, length + more));
        }
    }
}
