package org.tiepdan.reporting.score.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Which cells of a table are left out, so that a small count is revealed neither by itself nor by a sum.
 *
 * <p>In each row the columns of one sign add up to those of the other; in each column the rows add up to the last one. A reader knows this,
 * and that a cell that is left out is at least one, since zeros are shown. The omitted cells are the edges of a graph between rows and
 * columns. One of them has another possible count exactly if it is on a cycle of that graph around which one can be added to some cells and
 * subtracted from others without one of them becoming zero. So further cells are left out until each is on such a cycle.
 */
public final class SmallCells {
    private final long[][] counts;
    private final int[] signs;
    private final int smallest;
    private final boolean[][] hidden;
    private final boolean addUpInColumns;
    private final List<Place> places;

    /**
     * @param counts rows of the same length; if there are several, the last is the sum of the others
     * @param signs of the columns, 1 or -1
     * @param smallest the smallest count above 0 that is shown
     */
    public SmallCells(long[][] counts, int[] signs, int smallest) {
        this.counts = counts;
        this.signs = signs.clone();
        this.smallest = smallest;
        this.addUpInColumns = counts.length > 1;
        this.hidden = new boolean[counts.length][signs.length];
        this.places = places(hidden);
    }

    private record Place(int row, int column) {}

    /** @return for each row, true for each cell that is left out */
    public boolean[][] hidden() {
        for (var place : places) {
            long count = counts[place.row][place.column];
            hidden[place.row][place.column] = count > 0 && count < smallest;
        }
        // One pass is enough: a cell on a cycle stays on it, and each additional cell is on the cycle that it closes.
        for (var place : places) {
            if (hidden[place.row][place.column] && !mayDiffer(place) && !hideAround(place)) {
                places.forEach(each -> hidden[each.row][each.column] = true);
                return hidden;
            }
        }
        return hidden;
    }

    private boolean mayDiffer(Place place) {
        return mayDiffer(place, 1) || (counts[place.row][place.column] > 1 && mayDiffer(place, -1));
    }

    /** Whether other cells can balance a change of this one by {@code by}. */
    private boolean mayDiffer(Place place, int by) {
        var rows = new boolean[hidden.length];
        var columns = new boolean[addUpInColumns ? signs.length : 1];
        boolean toColumn = by == sign(place);
        (toColumn ? columns : rows)[toColumn ? node(place) : place.row] = true;
        for (boolean grown = true; grown; ) {
            grown = false;
            for (var edge : places) {
                if (hidden[edge.row][edge.column] && !edge.equals(place)) {
                    grown |= grow(rows, columns, edge);
                }
            }
        }
        return toColumn ? rows[place.row] : columns[node(place)];
    }

    /** From the row or column that has one too many, by another of its cells, to the column or row of that one. */
    private boolean grow(boolean[] rows, boolean[] columns, Place edge) {
        boolean fromRow = rows[edge.row] && !columns[node(edge)];
        boolean fromColumn = columns[node(edge)] && !rows[edge.row];
        boolean mayShrink = counts[edge.row][edge.column] > 1;
        if ((fromRow && (sign(edge) > 0 || mayShrink)) || (fromColumn && (sign(edge) < 0 || mayShrink))) {
            rows[edge.row] = true;
            columns[node(edge)] = true;
            return true;
        }
        return false;
    }

    /** Without sums in columns, all columns are alike. */
    private int node(Place place) {
        return addUpInColumns ? place.column : 0;
    }

    private int sign(Place place) {
        boolean sum = addUpInColumns && place.row == counts.length - 1;
        return sum ? -signs[place.column] : signs[place.column];
    }

    /** Closes the cheapest cycle; false if there is none. */
    private boolean hideAround(Place place) {
        List<Place> cheapest = List.of();
        for (var opposite : places) {
            var others = addUpInColumns ? corners(place, opposite) : beside(place, opposite);
            if (!others.isEmpty() && closes(place, others)) {
                cheapest = cheaper(cheapest, others);
            }
        }
        cheapest.forEach(corner -> hidden[corner.row][corner.column] = true);
        return !cheapest.isEmpty();
    }

    private static List<Place> beside(Place place, Place other) {
        return other.row == place.row && other.column != place.column ? List.of(other) : List.of();
    }

    private static List<Place> corners(Place place, Place opposite) {
        return opposite.row != place.row && opposite.column != place.column
                ? List.of(new Place(place.row, opposite.column), opposite, new Place(opposite.row, place.column))
                : List.of();
    }

    private boolean closes(Place place, List<Place> others) {
        return others.stream().allMatch(other -> counts[other.row][other.column] > 0)
                && (closes(place, 1, others) || closes(place, -1, others));
    }

    /** Around the cycle, the signed changes alternate. */
    private boolean closes(Place place, int by, List<Place> others) {
        boolean possible = by > 0 || counts[place.row][place.column] > 1;
        int signed = by * sign(place);
        for (var other : others) {
            signed = -signed;
            possible &= signed == sign(other) || counts[other.row][other.column] > 1;
        }
        return possible;
    }

    private List<Place> cheaper(List<Place> one, List<Place> other) {
        return one.isEmpty() || cost(other) < cost(one) ? other : one;
    }

    /** Omitting one large count costs readers more information than omitting several small ones. */
    private long cost(List<Place> some) {
        return some.stream()
                .filter(place -> !hidden[place.row][place.column])
                .mapToLong(place -> counts[place.row][place.column])
                .sum();
    }

    private static List<Place> places(boolean[][] table) {
        var places = new ArrayList<Place>();
        for (int row = 0; row < table.length; row++) {
            for (int column = 0; column < table[row].length; column++) {
                places.add(new Place(row, column));
            }
        }
        return List.copyOf(places);
    }
}
