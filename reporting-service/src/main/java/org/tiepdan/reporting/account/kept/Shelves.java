package org.tiepdan.reporting.account.kept;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.CaseParties;
import org.tiepdan.reporting.account.Mark;
import org.tiepdan.reporting.account.Span;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.casefile.Petition;
import org.tiepdan.reporting.follow.FollowedCases;

/** All cases by the month of receipt and the last month in which anything about them differs; open ones apart. */
final class Shelves implements FollowedCases.Changing {
    private static final int MONTHS = 12;
    private static final int OPEN = Integer.MAX_VALUE;

    private final NavigableMap<Integer, NavigableMap<Integer, Shelf>> byLastMonth = new TreeMap<>();
    private final Packing packing = new Packing();

    /** Copies, so that nobody who writes waits for one who counts. */
    record Found(List<byte[]> cases, List<String> codes, List<CaseParties> parties) {}

    /** @param last {@link #OPEN} for an open case */
    private record Place(int first, int last) {
        static Place of(CaseDocument document, Petition petition, List<Mark> marks) {
            return new Place(month(petition.receivedOn()), document.isOpen() ? OPEN : month(History.last(marks)));
        }
    }

    @Override
    public void change(@Nullable CaseDocument before, CaseDocument after) {
        var now = after.petition();
        if (now == null) {
            return;
        }
        var marks = History.of(now, after);
        var place = Place.of(after, now, marks);
        var then = before == null ? null : before.petition();
        if (before != null && then != null) {
            remove(before.id(), Place.of(before, then, History.of(then, before)), place);
        }
        byLastMonth
                .computeIfAbsent(place.last, _ -> new TreeMap<>())
                .computeIfAbsent(place.first, _ -> new Shelf())
                .put(packing.pack(after, now, marks));
    }

    private void remove(String id, Place from, Place to) {
        var months = byLastMonth.get(from.last);
        if (months == null || from.equals(to)) {
            return;
        }
        months.computeIfPresent(from.first, (_, shelf) -> {
            shelf.remove(
                    HexFormat.fromHexDigitsToLong(id, 0, Packing.HALF),
                    HexFormat.fromHexDigitsToLong(id, Packing.HALF, 2 * Packing.HALF));
            return shelf.isEmpty() ? null : shelf;
        });
        if (months.isEmpty()) {
            byLastMonth.remove(from.last);
        }
    }

    /**
     * @return all cases that may have lived in the span as was known at that moment, and few others: what was not known yet may
     *     have ended a case before the span, but only after that moment
     */
    Found lived(Span span, @Nullable Instant knownAt) {
        var from = knownAt == null ? span.from() : earlier(span.from(), History.day(knownAt));
        var cases = new ArrayList<byte[]>();
        byLastMonth
                .tailMap(month(from), true)
                .values()
                .forEach(months -> months.headMap(month(span.to().minusDays(1)), true)
                        .values()
                        .forEach(shelf -> shelf.addTo(cases)));
        return new Found(cases, packing.codes(), packing.parties());
    }

    Found all() {
        var cases = new ArrayList<byte[]>();
        byLastMonth.values().forEach(months -> months.values().forEach(shelf -> shelf.addTo(cases)));
        return new Found(cases, packing.codes(), packing.parties());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return other.isBefore(one) ? other : one;
    }

    private static int month(LocalDate day) {
        return MONTHS * day.getYear() + day.getMonthValue();
    }
}
