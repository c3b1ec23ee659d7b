package org.tiepdan.eventing.caller;

import org.jspecify.annotations.Nullable;

/**
 * Who a request or a command comes from. As long as nobody can sign in, it is nobody.
 *
 * @param id opaque, never a name: it stands on the log beside a command; null for nobody
 */
public record Caller(@Nullable String id) {
    public static final Caller NOBODY = new Caller(null);
}
