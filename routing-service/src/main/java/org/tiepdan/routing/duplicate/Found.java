package org.tiepdan.routing.duplicate;

import org.jspecify.annotations.Nullable;

/** What is like a petition; at most one of the two. */
public record Found(@Nullable Link link, @Nullable Related related) {
    public static final Found NOTHING = new Found(null, null);

    public static Found of(Link link) {
        return new Found(link, null);
    }

    public static Found of(Related related) {
        return new Found(null, related);
    }
}
