package org.tiepdan.routing.duplicate;

import org.jspecify.annotations.Nullable;

/**
 * The result of a search for similar petitions; at most one member is set.
 *
 * @param asBefore true for a corrected petition without changes to the compared data: the earlier result, or what an officer said about it,
 *     stays; otherwise null
 * @param sameHome true if name and home of its petitioner are the same as before the correction; otherwise null
 */
public record Found(
        @Nullable Link link,
        @Nullable Related related,
        @Nullable Boolean asBefore,
        @Nullable Boolean sameHome) {
    /** The result for a petition that need not be compared again. */
    public static final Found AS_BEFORE = new Found(null, null, true, null);

    /** Like {@link #AS_BEFORE}, and the petitioner is the same for comparisons by name, too. */
    public static final Found UNCHANGED = new Found(null, null, true, true);

    public static final Found NOTHING = new Found(null, null, null, null);

    public boolean staysAsBefore() {
        return Boolean.TRUE.equals(asBefore);
    }

    public boolean hasTheSamePetitioner() {
        return Boolean.TRUE.equals(sameHome);
    }

    public static Found of(Link link) {
        return new Found(link, null, null, null);
    }

    public static Found of(Related related) {
        return new Found(null, related, null, null);
    }
}
