package org.tiepdan.reporting.ledger;

/**
 * One line of the books. {@code opening + received + handedIn + movedIn - ended - handedOut - movedOut = closing}.
 *
 * @param opening cases before the first day
 * @param received registered there
 * @param handedIn from a body outside these books
 * @param movedIn from another stage
 * @param ended closed there
 * @param handedOut to a body outside these books
 * @param movedOut to another stage
 * @param closing cases after the last day
 */
public record Movement(
        long opening,
        long received,
        long handedIn,
        long movedIn,
        long ended,
        long handedOut,
        long movedOut,
        long closing) {
    static final Movement NONE = new Movement(0, 0, 0, 0, 0, 0, 0, 0);

    Movement and(Movement other) {
        return new Movement(
                opening + other.opening,
                received + other.received,
                handedIn + other.handedIn,
                movedIn + other.movedIn,
                ended + other.ended,
                handedOut + other.handedOut,
                movedOut + other.movedOut,
                closing + other.closing);
    }

    /** Whether the line adds up. */
    boolean adds() {
        return opening + received + handedIn + movedIn - ended - handedOut - movedOut == closing;
    }
}
