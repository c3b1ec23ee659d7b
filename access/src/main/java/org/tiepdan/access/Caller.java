package org.tiepdan.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The sender of a request or a command.
 *
 * @param id opaque, never a name, because it is logged with what the caller does; null for nobody
 * @param roles empty for nobody
 * @param bodies codes of the bodies the caller works for, without those below them
 */
public record Caller(@Nullable String id, Set<Role> roles, Set<String> bodies) {
    public static final Caller NOBODY = new Caller(null, Set.of(), Set.of());

    public Caller {
        roles = Set.copyOf(roles);
        bodies = Set.copyOf(bodies);
    }

    /** The caller that a record names, without roles and bodies. */
    public static Caller named(@Nullable String id) {
        return id == null ? NOBODY : new Caller(id, Set.of(), Set.of());
    }

    public boolean signedIn() {
        return id != null;
    }
}
