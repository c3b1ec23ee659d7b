package org.tiepdan.routing.duplicate;

import org.jspecify.annotations.Nullable;

/**
 * The result of a search for similar petitions; at most one member is set.
 *
 * @param asBefore true for a corrected petition without changes to the compared data: the earlier result, or what an officer said about it,
 *     stays; otherwise null
 */
public record Found(
        @Nullable Link link,
        @Nullable Related related,
        @Nullable Boolean asBefore) {
    /** The result for a petition that need not be compared again. */
    public static final Found AS_BEFORE = new Found(null, null, true);

    public static final Found NOTHING = new Found(null, null, null);

    public boolean staysAsBefore() {
        return Boolean.TRUE.equals(asBefore);
    }

    public static Found of(Link link) {
        return new Found(link, null, null);
    }

    public static Found of(Related related) {
        return new Found(null, related, null);
    }
}
