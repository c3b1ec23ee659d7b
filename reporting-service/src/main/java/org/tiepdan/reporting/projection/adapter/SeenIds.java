package org.tiepdan.reporting.projection.adapter;

import java.util.HexFormat;

/** Ids of cases, each as one number: if two share a number, both count as known when one of them is. */
final class SeenIds {
    private static final int HALF = 16;
    private static final int FEW = 1 << 10;

    /** Spreads numbers whose bits have a pattern. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** Open addressing by the upper half; zero marks a free place. */
    private long[] places = new long[FEW];

    private int size;

    void add(String id) {
        if (2 * size >= places.length) {
            grow();
        }
        put(number(id));
    }

    /** @return false for an id that was never added; true may be a collision */
    boolean mayHold(String id) {
        long number = number(id);
        return places[place(number)] == number;
    }

    private void grow() {
        var before = places;
        places = new long[2 * before.length];
        size = 0;
        for (long number : before) {
            if (number != 0) {
                put(number);
            }
        }
    }

    private void put(long number) {
        int at = place(number);
        if (places[at] == 0) {
            places[at] = number;
            size++;
        }
    }

    /** @return its index, or that of the free place for it */
    private int place(long number) {
        int at = (int) (number >>> Integer.SIZE) & (places.length - 1);
        while (places[at] != 0 && places[at] != number) {
            at = (at + 1) & (places.length - 1);
        }
        return at;
    }

    private static long number(String id) {
        long first = HexFormat.fromHexDigitsToLong(id, 0, HALF);
        long second = HexFormat.fromHexDigitsToLong(id, HALF, 2 * HALF);
        long number = (first + Long.rotateLeft(second * SPREAD, HALF)) * SPREAD;
        return number == 0 ? 1 : number;
    }
}
