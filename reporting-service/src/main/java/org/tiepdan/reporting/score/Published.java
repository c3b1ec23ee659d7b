package org.tiepdan.reporting.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.score.reckon.Figure;
import org.tiepdan.reporting.score.reckon.Figure.Block;
import org.tiepdan.reporting.score.table.SmallCells;

/** Decides which counts of several bodies may be shown: all are judged together, since their sum is shown, too. */
final class Published {
    private final List<Tallied> rows;
    private final int smallest;
    private final List<Set<Figure>> leftOut = new ArrayList<>();

    private Published(List<Tallied> rows, int smallest) {
        this.rows = rows;
        this.smallest = smallest;
        rows.forEach(_ -> leftOut.add(EnumSet.noneOf(Figure.class)));
    }

    /** @param bodies the last one is the sum of the others, if there are several */
    static <T> Map<T, Counts> of(Map<T, Tallied> bodies, int smallest) {
        var published = new Published(List.copyOf(bodies.values()), smallest);
        published.leaveOut(Block.CASES);
        published.leaveOut(Block.CAUSES);
        published.leaveOut(Block.LIMITS);
        boolean summed = bodies.size() > 1;
        new Reviews(published.rows.subList(0, summed ? bodies.size() - 1 : bodies.size()))
                .leaveOut(smallest, published.leftOut);
        var counts = new LinkedHashMap<T, Counts>();
        int row = 0;
        for (var body : bodies.keySet()) {
            counts.put(body, published.counts(row++, summed && row == bodies.size()));
        }
        return counts;
    }

    private void leaveOut(Block block) {
        var columns = Figure.of(block);
        var table = rows.stream()
                .map(row -> columns.stream().mapToLong(row::count).toArray())
                .toArray(long[][]::new);
        var hidden =
                new SmallCells(table, columns.stream().mapToInt(Figure::sign).toArray(), smallest).hidden();
        for (int row = 0; row < hidden.length; row++) {
            for (int column = 0; column < columns.size(); column++) {
                if (hidden[row][column]) {
                    leftOut.get(row).add(columns.get(column));
                }
            }
        }
    }

    private Counts counts(int row, boolean sum) {
        var tallied = rows.get(row);
        var hidden = leftOut.get(row);
        leavePairsOut(tallied, hidden, sum);
        var figures = new EnumMap<Figure, Long>(Figure.class);
        for (var figure : Figure.values()) {
            if (!hidden.contains(figure)) {
                figures.put(figure, tallied.count(figure));
            }
        }
        return new Counts(
                figures,
                List.copyOf(hidden),
                rates(figures),
                spread(figures.get(Figure.DUE_LATE), tallied.late()),
                figures.containsKey(Figure.OVER_45_DAYS)
                        ? spread((long) tallied.waiting().size(), tallied.waiting())
                        : null,
                reasons(tallied, hidden, sum));
    }

    /** Not for the sum: with it, a reason that one body leaves out could be computed from those of the others. */
    private List<Tallied.Reason> reasons(Tallied tallied, Set<Figure> hidden, boolean sum) {
        return sum || Figure.of(Block.CAUSES).stream().anyMatch(hidden::contains)
                ? List.of()
                : tallied.reasons(smallest);
    }

    /** A part and its whole, both without a sum over the bodies: neither the part nor the rest may be small. */
    private void leavePairsOut(Tallied tallied, Set<Figure> hidden, boolean sum) {
        leavePairOut(tallied, hidden, sum, Figure.OBJECTED, Figure.RETURNED);
        leavePairOut(tallied, hidden, sum, Figure.TRANSFERRED, Figure.REPLIED);
        if (sum) {
            hidden.addAll(
                    List.of(Figure.SECOND_DECIDED, Figure.REVERSED, Figure.FIRST_REVIEWED, Figure.FIRST_REVERSED));
        }
        long open = tallied.count(Figure.OPEN_IN_TIME) + tallied.count(Figure.OPEN_LATE);
        if (sum
                || hidden.contains(Figure.OPEN_IN_TIME)
                || hidden.contains(Figure.OPEN_LATE)
                || few(tallied.count(Figure.OVER_45_DAYS))
                || few(open - tallied.count(Figure.OVER_45_DAYS))) {
            hidden.add(Figure.OVER_45_DAYS);
        }
    }

    private void leavePairOut(Tallied tallied, Set<Figure> hidden, boolean sum, Figure whole, Figure part) {
        long all = tallied.count(whole);
        long some = tallied.count(part);
        if (sum || few(all)) {
            hidden.add(whole);
            hidden.add(part);
        } else if (few(some) || few(all - some)) {
            hidden.add(part);
        }
    }

    private boolean few(long count) {
        return count > 0 && count < smallest;
    }

    private @Nullable Spread spread(@Nullable Long shown, List<Long> days) {
        return shown == null || shown == 0 || shown < smallest ? null : Spread.of(days);
    }

    private static Counts.Rates rates(Map<Figure, Long> figures) {
        return new Counts.Rates(
                Rate.of(figures.get(Figure.SETTLED_ON_TIME), sum(figures, Figure.SETTLED_ON_TIME, Figure.SETTLED_LATE)),
                Rate.of(figures.get(Figure.DUE_MET), figures.get(Figure.DUE)),
                Rate.of(figures.get(Figure.OPEN_LATE), sum(figures, Figure.OPEN_IN_TIME, Figure.OPEN_LATE)));
    }

    private static @Nullable Long sum(Map<Figure, Long> figures, Figure one, Figure other) {
        var first = figures.get(one);
        var second = figures.get(other);
        return first == null || second == null ? null : first + second;
    }
}
