package org.tiepdan.reporting.score;

import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.tiepdan.reporting.score.reckon.Figure;
import org.tiepdan.reporting.score.table.SmallCells;

/**
 * Which counts of second decisions are left out. Each of them counts for the body that made it and for the body whose first decision it is
 * about, so both columns add up to the same over all bodies, except for decisions of which one of the two bodies is not in the table. The
 * reversals and the others of a body add up to all of its decisions.
 */
final class Reviews {
    private static final int REVERSED = 0;
    private static final int UPHELD = 1;
    private static final int ALL = 2;

    private final List<Tallied> rows;
    private final int[] signs;

    /** @param rows of the bodies, without their sum */
    Reviews(List<Tallied> rows) {
        this.rows = rows;
        this.signs = IntStream.concat(
                        IntStream.range(0, 2 * rows.size()).map(at -> at < rows.size() ? 1 : -1), IntStream.of(1, -1))
                .toArray();
    }

    /** @param leftOut of each body; receives the figures to leave out */
    void leaveOut(int smallest, List<Set<Figure>> leftOut) {
        var table = new long[][] {
            line(row -> row.count(Figure.REVERSED), row -> row.count(Figure.FIRST_REVERSED)),
            line(
                    row -> row.count(Figure.SECOND_DECIDED) - row.count(Figure.REVERSED),
                    row -> row.count(Figure.FIRST_REVIEWED) - row.count(Figure.FIRST_REVERSED)),
            line(row -> row.count(Figure.SECOND_DECIDED), row -> row.count(Figure.FIRST_REVIEWED))
        };
        // The rests of both rows may have different signs, and that of the sum must be their sum.
        for (int column = 2 * rows.size(); column < signs.length; column++) {
            table[ALL][column] = table[REVERSED][column] + table[UPHELD][column];
        }
        var hidden = new SmallCells(table, signs, smallest).hidden();
        for (int row = 0; row < rows.size(); row++) {
            add(hidden, row, leftOut.get(row), Figure.SECOND_DECIDED, Figure.REVERSED);
            add(hidden, rows.size() + row, leftOut.get(row), Figure.FIRST_REVIEWED, Figure.FIRST_REVERSED);
        }
    }

    /** The counts of the deciding bodies, those of the reviewed ones, and what balances them. */
    private long[] line(ToLongFunction<Tallied> second, ToLongFunction<Tallied> first) {
        var line = new long[signs.length];
        long rest = 0;
        for (int row = 0; row < rows.size(); row++) {
            line[row] = second.applyAsLong(rows.get(row));
            line[rows.size() + row] = first.applyAsLong(rows.get(row));
            rest += line[row] - line[rows.size() + row];
        }
        line[2 * rows.size()] = Math.max(0, -rest);
        line[2 * rows.size() + 1] = Math.max(0, rest);
        return line;
    }

    private static void add(boolean[][] hidden, int column, Set<Figure> leftOut, Figure whole, Figure part) {
        if (hidden[ALL][column]) {
            leftOut.add(whole);
        }
        if (hidden[REVERSED][column] || hidden[UPHELD][column]) {
            leftOut.add(part);
        }
    }
}
