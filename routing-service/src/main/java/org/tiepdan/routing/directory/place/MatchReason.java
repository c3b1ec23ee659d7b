package org.tiepdan.routing.directory.place;

/** How a typed name was matched. */
public enum MatchReason {
    /** The whole name, as it is written. */
    NAME(0),
    /** Only the beginning of the name: the user is still typing. */
    BEGINNING(15),
    /** Some words of the name, in their order. Only for bodies. */
    PART(25),
    /** Typed without diacritics, which the name has. */
    WITHOUT_MARKS(5),
    /** Typed with diacritics that differ from the name's. Only if no name has them. */
    OTHER_MARKS(40),
    /** Typed with another type: xã for phường. */
    OTHER_TYPE(20),
    /** The unit ended before the requested day. */
    FORMER(3),
    /** Its district or province was also typed. */
    AROUND(0),
    /** Outside the provinces of the law pack's bodies, and no province was typed. */
    OTHER_PROVINCE(8);

    private final int cost;

    MatchReason(int cost) {
        this.cost = cost;
    }

    /** @return the deduction from a score of 100 */
    public int cost() {
        return cost;
    }
}
