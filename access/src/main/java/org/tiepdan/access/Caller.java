package org.tiepdan.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who a request or a command comes from.
 *
 * @param id opaque, never a name: it is written to the log with what the caller does; null for nobody
 * @param roles empty for nobody
 * @param bodies codes of the bodies the caller works for; those below are not among them
 */
public record Caller(@Nullable String id, Set<Role> roles, Set<String> bodies) {
    public static final Caller NOBODY = new Caller(null, Set.of(), Set.of());

    public Caller {
        roles = Set.copyOf(roles);
        bodies = Set.copyOf(bodies);
    }

    /** Whom a record names, without what that one could do when it was written. */
    public static Caller named(@Nullable String id) {
        return id == null ? NOBODY : new Caller(id, Set.of(), Set.of());
    }

    public boolean signedIn() {
        return id != null;
    }
}
