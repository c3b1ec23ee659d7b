package org.tiepdan.nearduplicate.sketch;

import java.util.Arrays;

/** A set of keyed hashes: an open hash table of longs, since a text has hundreds. */
public final class Elements {
    private long[] table;
    private int count;

    /** @param expected approximate number of elements */
    public Elements(int expected) {
        table = new long[Integer.highestOneBit(Math.max(8, expected)) * 4];
    }

    public void add(long element) {
        // 0 marks an empty slot.
        long value = element == 0 ? 1 : element;
        if (count * 2 >= table.length) {
            grow();
        }
        int at = place(value);
        if (table[at] == 0) {
            table[at] = value;
            count++;
        }
    }

    public long[] all() {
        var all = new long[count];
        int to = 0;
        for (long value : table) {
            if (value != 0) {
                all[to++] = value;
            }
        }
        return all;
    }

    private int place(long value) {
        int mask = table.length - 1;
        int at = (int) (value >>> 17) & mask;
        while (table[at] != 0 && table[at] != value) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        long[] before = table;
        table = new long[before.length * 2];
        Arrays.stream(before).filter(value -> value != 0).forEach(value -> table[place(value)] = value);
    }
}
