package org.tiepdan.reporting.ledger;

/** The effect of one case on one line of the books. */
public enum Flow {
    OPENING,
    RECEIVED,
    HANDED_IN,
    MOVED_IN,
    ENDED,
    HANDED_OUT,
    MOVED_OUT,
    CLOSING;

    Movement one() {
        return new Movement(
                is(OPENING),
                is(RECEIVED),
                is(HANDED_IN),
                is(MOVED_IN),
                is(ENDED),
                is(HANDED_OUT),
                is(MOVED_OUT),
                is(CLOSING));
    }

    private long is(Flow flow) {
        return this == flow ? 1 : 0;
    }
}
