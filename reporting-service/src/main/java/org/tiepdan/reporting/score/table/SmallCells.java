package org.tiepdan.reporting.score.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Which cells of a table are left out, so that a small count does not show: neither by itself nor by a sum.
 *
 * <p>In each row the columns of one sign are as many as those of the other; in each column the rows add up to the last one. Cells that
 * are left out are the edges of a graph between rows and columns. One of them can be computed from the others exactly when it is on no cycle
 * of that graph; around a cycle one may always be taken away here and added there, as all of its cells hold at least one. So further
 * cells are left out until each is on a cycle.
 */
public final class SmallCells {
    private final long[][] counts;
    private final int smallest;
    private final boolean[][] hidden;
    private final boolean addUpInColumns;
    private final List<Place> places;

    /**
     * @param counts rows of the same length; where there are several, the last is the sum of the others
     * @param smallest the smallest count above 0 that is shown
     */
    public SmallCells(long[][] counts, int smallest) {
        this.counts = counts;
        this.smallest = smallest;
        this.addUpInColumns = counts.length > 1;
        this.hidden = new boolean[counts.length][counts.length == 0 ? 0 : counts[0].length];
        this.places = places(hidden);
    }

    private record Place(int row, int column) {}

    /** @return a row for each row, true for each cell that is left out */
    public boolean[][] hidden() {
        for (var place : places) {
            long count = counts[place.row][place.column];
            hidden[place.row][place.column] = count > 0 && count < smallest;
        }
        // One pass is enough: what is on a cycle stays on it, and what is left out in addition is on the cycle that it
        // closes.
        for (var place : places) {
            if (hidden[place.row][place.column] && !isOnCycle(place) && !hideAround(place)) {
                places.forEach(each -> hidden[each.row][each.column] = true);
                return hidden;
            }
        }
        return hidden;
    }

    /** Whether its row and its column are joined without it. */
    private boolean isOnCycle(Place place) {
        if (!addUpInColumns) {
            return places.stream().anyMatch(other -> other.column != place.column && hidden[other.row][other.column]);
        }
        var rows = new boolean[hidden.length];
        var columns = new boolean[hidden[place.row].length];
        rows[place.row] = true;
        for (boolean grown = true; grown && !columns[place.column]; ) {
            grown = grow(rows, columns, place);
        }
        return columns[place.column];
    }

    private boolean grow(boolean[] rows, boolean[] columns, Place without) {
        boolean grown = false;
        for (var edge : places) {
            if (hidden[edge.row][edge.column] && rows[edge.row] != columns[edge.column] && !edge.equals(without)) {
                rows[edge.row] = true;
                columns[edge.column] = true;
                grown = true;
            }
        }
        return grown;
    }

    /** Closes the cycle that costs least; false where only cells that hold nothing could close one. */
    private boolean hideAround(Place place) {
        var cheapest = addUpInColumns ? cheapestCorners(place) : cheapestBeside(place);
        cheapest.forEach(corner -> hidden[corner.row][corner.column] = true);
        return !cheapest.isEmpty();
    }

    private List<Place> cheapestBeside(Place place) {
        List<Place> cheapest = List.of();
        for (var other : places) {
            if (other.row == place.row && other.column != place.column && holdsSome(other)) {
                cheapest = cheaper(cheapest, List.of(other));
            }
        }
        return cheapest;
    }

    private List<Place> cheapestCorners(Place place) {
        List<Place> cheapest = List.of();
        for (var opposite : places) {
            if (opposite.row != place.row && opposite.column != place.column) {
                var corners =
                        List.of(opposite, new Place(place.row, opposite.column), new Place(opposite.row, place.column));
                if (corners.stream().allMatch(this::holdsSome)) {
                    cheapest = cheaper(cheapest, corners);
                }
            }
        }
        return cheapest;
    }

    private List<Place> cheaper(List<Place> one, List<Place> other) {
        return one.isEmpty() || cost(other) < cost(one) ? other : one;
    }

    /** Many small counts that are left out tell readers less than they lose by one large one. */
    private long cost(List<Place> some) {
        return some.stream()
                .filter(place -> !hidden[place.row][place.column])
                .mapToLong(place -> counts[place.row][place.column])
                .sum();
    }

    private boolean holdsSome(Place place) {
        return counts[place.row][place.column] > 0;
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
