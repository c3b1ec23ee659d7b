package org.tiepdan.routing.duplicate;

import org.jspecify.annotations.Nullable;
import org.tiepdan.routing.jurisdiction.Matter;

/**
 * Stored for a presumed copy until an officer says that it is not one.
 *
 * @param first id of the first petition
 * @param matter the facts by which it is then decided
 * @param petitioner fingerprint of the sender of the copy, whose index must then be updated; null in data of earlier versions
 * @param now of a copy found by name and home, the state of the first when it last heard of that: later copies have the fingerprint of this
 *     one, and are linked to it; otherwise null
 */
public record Repeat(
        String first,
        Matter matter,
        @Nullable String petitioner,
        @Nullable FirstNow now) {
    public static Repeat of(Link link, Matter matter, @Nullable String petitioner) {
        return new Repeat(link.first().value(), matter, petitioner, link.foundByName() ? now(link) : null);
    }

    private static FirstNow now(Link link) {
        var now = link.now();
        return now == null ? FirstNow.undecided(link.heldBy()) : now;
    }
}
