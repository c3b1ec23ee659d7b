package org.tiepdan.reporting.ledger;

import java.util.List;

/**
 * The books of petitions, or of matters.
 *
 * @param opening before the first day
 * @param received registered in the period
 * @param handedIn from other bodies
 * @param ended closed
 * @param handedOut to other bodies
 * @param closing after the last day
 * @param cells the same by type, field and stage, in this order; without empty ones
 */
public record Book(
        long opening, long received, long handedIn, long ended, long handedOut, long closing, List<Cell> cells) {

    /** @param field code of the official report; empty if unknown */
    public record Cell(String type, String field, String state, Movement movement) {}

    /** @throws IllegalStateException if a line does not add up: an internal error, and such books are never issued */
    static Book of(List<Cell> cells) {
        var sum = cells.stream().map(Cell::movement).reduce(Movement.NONE, Movement::and);
        if (!sum.adds() || !cells.stream().map(Cell::movement).allMatch(Movement::adds)) {
            throw new IllegalStateException("The books do not add up.");
        }
        return new Book(
                sum.opening(), sum.received(), sum.handedIn(), sum.ended(), sum.handedOut(), sum.closing(), cells);
    }
}
