package org.tiepdan.reporting.radar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.account.CaseAccount;
import org.tiepdan.reporting.radar.Radar.HotSpot;

/** Counts petitions by place, and by place and matter: now, in the same number of days before, and in the same days a year before. */
final class HotSpots {
    /** The rate of false alarms if nothing has changed anywhere. */
    private static final double LEVEL = 0.05;

    private static final int MOST = 20;

    private final Days now;
    private final Days before;
    private final Days yearBefore;
    private final int smallest;
    private final RadarPrivacy privacy;
    private final Map<Cell, long[]> counts = new HashMap<>();
    private @Nullable LocalDate first;

    private record Cell(String commune, @Nullable String field) {}

    /** @param last included */
    private record Days(LocalDate from, LocalDate last) {
        boolean hold(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(last);
        }
    }

    HotSpots(LocalDate from, LocalDate on, int smallest) {
        long days = from.until(on, ChronoUnit.DAYS) + 1;
        this.now = new Days(from, on);
        this.before = new Days(from.minusDays(days), from.minusDays(1));
        this.yearBefore = new Days(from.minusYears(1), on.minusYears(1));
        this.smallest = smallest;
        this.privacy = new RadarPrivacy(smallest);
    }

    void add(CaseAccount account) {
        var day = account.receivedOn();
        first = first == null || day.isBefore(first) ? day : first;
        var commune = account.commune();
        if (commune != null) {
            count(new Cell(commune, null), day);
            if (account.field() != null) {
                count(new Cell(commune, account.field()), day);
            }
        }
    }

    private void count(Cell cell, LocalDate day) {
        var three = counts.computeIfAbsent(cell, _ -> new long[3]);
        three[0] += now.hold(day) ? 1 : 0;
        three[1] += before.hold(day) ? 1 : 0;
        three[2] += yearBefore.hold(day) ? 1 : 0;
    }

    /** The level is divided among all cells (Bonferroni), so that more places do not cause more false alarms. */
    List<HotSpot> found() {
        var found = new ArrayList<HotSpot>();
        int spans = covers(yearBefore) ? 2 : covers(before) ? 1 : 0;
        if (spans == 0) {
            return found;
        }
        var looked = counts.entrySet().stream()
                .filter(cell -> cell.getValue()[0] >= smallest)
                .toList();
        looked.forEach(cell -> {
            var spot = spot(cell.getKey(), cell.getValue(), spans, counts.size());
            if (spot.chance() < LEVEL) {
                found.add(spot);
            }
        });
        found.sort(Comparator.comparingDouble(HotSpot::chance)
                .thenComparing(HotSpot::commune)
                .thenComparing(spot -> Objects.requireNonNullElse(spot.field(), "")));
        return privacy.protect(found.subList(0, Math.min(MOST, found.size())));
    }

    private boolean covers(Days days) {
        return first != null && !first.isAfter(days.from);
    }

    /** Whether it is shown, where, and its chance: all depend on numbers that are shown, and on the sum over all places. */
    private HotSpot spot(Cell cell, long[] three, int spans, int looked) {
        long past = privacy.known(three[1]) + (spans > 1 ? privacy.known(three[2]) : 0);
        double usual = usual(cell, spans);
        double chance = Math.min(1, looked * TailProbability.atLeast(three[0], past, spans, usual));
        var shownBefore = privacy.shown(three[1]);
        var shownYearBefore = spans > 1 ? privacy.shown(three[2]) : null;
        boolean all = shownBefore != null && (spans == 1 || shownYearBefore != null);
        return new HotSpot(
                cell.commune,
                cell.field,
                three[0],
                shownBefore,
                shownYearBefore,
                all ? Math.round(10 * TailProbability.expected(past, spans, usual)) / 10.0 : null,
                Math.round(1_000_000 * chance) / 1_000_000.0);
    }

    /** The usual count of places in one span: the mean over all cells of the same kind, in the past. */
    private double usual(Cell like, int spans) {
        double sum = 0;
        int cells = 0;
        for (var cell : counts.entrySet()) {
            if ((cell.getKey().field == null) == (like.field == null)) {
                sum += cell.getValue()[1] + (spans > 1 ? cell.getValue()[2] : 0);
                cells++;
            }
        }
        return Math.max(0.5, sum / (cells * (double) spans));
    }
}
