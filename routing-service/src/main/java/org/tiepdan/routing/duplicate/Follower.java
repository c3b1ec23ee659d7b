package org.tiepdan.routing.duplicate;

import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;

/**
 * A copy that follows what becomes of its first.
 *
 * @param link to the first
 * @param informed true if it knows how the first was decided; otherwise null
 */
public record Follower(CaseId copy, Link link, @Nullable Boolean informed) {
    public Follower(CaseId copy, Link link) {
        this(copy, link, null);
    }

    public boolean knowsTheDecision() {
        return Boolean.TRUE.equals(informed);
    }

    public Follower afterInforming() {
        return new Follower(copy, link, true);
    }

    public Follower at(FirstNow now) {
        return new Follower(copy, link.at(now), informed);
    }
}
