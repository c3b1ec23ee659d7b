package org.tiepdan.routing.directory.place;

/** What was made of a name. */
public enum Why {
    /** The whole name, as it is written. */
    NAME(0),
    /** Only the beginning of the name: somebody is still typing. */
    BEGINNING(15),
    /** Some words of the name, in their order. Only of bodies. */
    PART(25),
    /** Typed without diacritics, which the name has. */
    WITHOUT_MARKS(5),
    /** Typed with diacritics that are not those of the name. Only where no name has them. */
    OTHER_MARKS(40),
    /** Typed with another type: xã for phường. */
    OTHER_TYPE(20),
    /** The unit ended before the day that was asked for. */
    FORMER(3),
    /** The district or province around it was named, too. */
    AROUND(0),
    /** In no province of the bodies that the law lists, and no province was named. */
    OTHER_PROVINCE(8);

    private final int cost;

    Why(int cost) {
        this.cost = cost;
    }

    /** @return what it takes from a score of 100 */
    public int cost() {
        return cost;
    }
}
