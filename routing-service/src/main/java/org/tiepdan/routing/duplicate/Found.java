package org.tiepdan.routing.duplicate;

import org.jspecify.annotations.Nullable;

/**
 * What is like a petition; at most one of the three.
 *
 * @param asBefore true of a mended petition of which nothing changed that is compared and that is filed under none: what was found, or said
 *     of it by an officer, stays; null for all else
 */
public record Found(
        @Nullable Link link,
        @Nullable Related related,
        @Nullable Boolean asBefore) {
    /** Of a petition about which nothing new is to be found. */
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
