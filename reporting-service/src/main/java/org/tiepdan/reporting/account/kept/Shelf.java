package org.tiepdan.reporting.account.kept;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.account.kept.bytes.ByteReader;

/** Packed cases by id, in one array: a map of objects would take as much memory as the cases. */
final class Shelf {
    private static final int FEW = 8;

    private byte[] @Nullable [] places = new byte[FEW][];
    private int size;

    void put(byte[] packed) {
        if (3 * (size + 1) > 2 * places.length) {
            grow();
        }
        int at = find(ByteReader.whole(packed, 0), ByteReader.whole(packed, Long.BYTES));
        size += places[at] == null ? 1 : 0;
        places[at] = packed;
    }

    private void grow() {
        var before = places;
        places = new byte[2 * before.length][];
        for (var packed : before) {
            if (packed != null) {
                places[find(ByteReader.whole(packed, 0), ByteReader.whole(packed, Long.BYTES))] = packed;
            }
        }
    }

    void remove(long first, long second) {
        int at = find(first, second);
        if (places[at] == null) {
            return;
        }
        places[at] = null;
        size--;
        // Later entries may be here only because this place was taken.
        for (int next = after(at); places[next] != null; next = after(next)) {
            var packed = places[next];
            places[next] = null;
            places[find(ByteReader.whole(packed, 0), ByteReader.whole(packed, Long.BYTES))] = packed;
        }
    }

    /** @return its index, or that of the free place for it */
    private int find(long first, long second) {
        int at = (int) (mixed(first, second) & (places.length - 1));
        for (var packed = places[at]; packed != null; packed = places[at]) {
            if (ByteReader.whole(packed, 0) == first && ByteReader.whole(packed, Long.BYTES) == second) {
                return at;
            }
            at = after(at);
        }
        return at;
    }

    private int after(int at) {
        return at + 1 & places.length - 1;
    }

    private static long mixed(long first, long second) {
        long mixed = (first ^ second) * 0x9E3779B97F4A7C15L;
        return mixed ^ mixed >>> Integer.SIZE;
    }

    boolean isEmpty() {
        return size == 0;
    }

    void addTo(List<byte[]> all) {
        for (var packed : places) {
            if (packed != null) {
                all.add(packed);
            }
        }
    }
}
