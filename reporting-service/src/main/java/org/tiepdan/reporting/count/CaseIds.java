package org.tiepdan.reporting.count;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Consumer;

/** Ids of cases, each as two numbers of 16 hexadecimal digits, to save memory: one is kept for every open case. */
final class CaseIds {
    private static final HexFormat DIGITS = HexFormat.of();
    private static final int HALF = 16;
    private static final int FEW = 4;

    private long[] halves = new long[FEW];
    private int size;

    void add(String id) {
        if (size == halves.length) {
            halves = Arrays.copyOf(halves, (size + size / 2 + 1) & ~1);
        }
        halves[size++] = first(id);
        halves[size++] = second(id);
    }

    void remove(String id) {
        long first = first(id);
        long second = second(id);
        for (int at = 0; at < size; at += 2) {
            if (halves[at] == first && halves[at + 1] == second) {
                size -= 2;
                halves[at] = halves[size];
                halves[at + 1] = halves[size + 1];
                return;
            }
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    void forEach(Consumer<String> id) {
        for (int at = 0; at < size; at += 2) {
            id.accept(DIGITS.toHexDigits(halves[at]) + DIGITS.toHexDigits(halves[at + 1]));
        }
    }

    private static long first(String id) {
        return HexFormat.fromHexDigitsToLong(id, 0, HALF);
    }

    private static long second(String id) {
        return HexFormat.fromHexDigitsToLong(id, HALF, 2 * HALF);
    }
}
