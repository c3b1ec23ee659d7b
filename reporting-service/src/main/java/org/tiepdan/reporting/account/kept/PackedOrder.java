package org.tiepdan.reporting.account.kept;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.tiepdan.reporting.account.AccountOrder;
import org.tiepdan.reporting.account.kept.bytes.ByteReader;

/** Sorts packed cases by their first members, without unpacking the others. */
final class PackedOrder {
    private static final int ID = 2 * Long.BYTES;
    private static final Comparator<byte[]> BY_ID = (one, other) -> Arrays.compareUnsigned(one, 0, ID, other, 0, ID);

    private PackedOrder() {}

    static void sort(List<byte[]> cases, AccountOrder order) {
        switch (order) {
            case ID -> cases.sort(BY_ID);
            case RECEIPT -> sortByReceipt(cases);
        }
    }

    /** By day first: each day is read once, and not for each comparison. */
    private static void sortByReceipt(List<byte[]> cases) {
        var days = new TreeMap<Long, List<byte[]>>();
        cases.forEach(packed ->
                days.computeIfAbsent(received(packed), _ -> new ArrayList<>()).add(packed));
        cases.clear();
        days.values().forEach(ofDay -> {
            ofDay.sort(BY_ID);
            cases.addAll(ofDay);
        });
    }

    /** The day of receipt, as {@link Unpacking} reads it. */
    private static long received(byte[] packed) {
        var from = new ByteReader(packed);
        from.whole();
        from.whole();
        from.small();
        from.signed();
        return from.signed();
    }
}
