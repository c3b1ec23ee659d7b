package org.tiepdan.routing.duplicate;

import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;

/**
 * A copy that follows what becomes of its first.
 *
 * @param link to the first
 * @param told true if it knows how the first was decided; otherwise null
 */
public record Follower(CaseId copy, Link link, @Nullable Boolean told) {
    public Follower(CaseId copy, Link link) {
        this(copy, link, null);
    }

    public boolean knowsTheDecision() {
        return Boolean.TRUE.equals(told);
    }

    public Follower whoKnows() {
        return new Follower(copy, link, true);
    }

    public Follower at(FirstNow now) {
        return new Follower(copy, link.at(now), told);
    }
}
