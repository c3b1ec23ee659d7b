package org.tiepdan.reporting.account.kept;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Shelves by the first and the last month of cases. */
final class Months {
    private static final int IN_A_YEAR = 12;
    private static final int OPEN = Integer.MAX_VALUE;

    private final NavigableMap<Integer, NavigableMap<Integer, Shelf>> byLast = new TreeMap<>();

    /** @param last {@link #OPEN} if there is no last month */
    record Place(int first, int last) {
        static Place of(LocalDate from, LocalDate to) {
            return new Place(month(from), month(to));
        }

        static Place open(LocalDate from) {
            return new Place(month(from), OPEN);
        }
    }

    void put(Place at, byte[] packed) {
        byLast.computeIfAbsent(at.last, _ -> new TreeMap<>())
                .computeIfAbsent(at.first, _ -> new Shelf())
                .put(packed);
    }

    void remove(Place from, String id) {
        var months = byLast.get(from.last);
        if (months == null) {
            return;
        }
        months.computeIfPresent(from.first, (_, shelf) -> {
            shelf.remove(
                    HexFormat.fromHexDigitsToLong(id, 0, Packing.HALF),
                    HexFormat.fromHexDigitsToLong(id, Packing.HALF, 2 * Packing.HALF));
            return shelf.isEmpty() ? null : shelf;
        });
        if (months.isEmpty()) {
            byLast.remove(from.last);
        }
    }

    /** Those that began in the month of {@code to} or earlier, and ended in that of {@code from} or later. */
    List<byte[]> between(LocalDate from, LocalDate to) {
        var cases = new ArrayList<byte[]>();
        byLast.tailMap(month(from), true)
                .values()
                .forEach(months -> months.headMap(month(to), true).values().forEach(shelf -> shelf.addTo(cases)));
        return cases;
    }

    List<byte[]> all() {
        var cases = new ArrayList<byte[]>();
        byLast.values().forEach(months -> months.values().forEach(shelf -> shelf.addTo(cases)));
        return cases;
    }

    private static int month(LocalDate day) {
        return IN_A_YEAR * day.getYear() + day.getMonthValue();
    }
}
