package org.tiepdan.routing.duplicate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;

/**
 * A link to an earlier petition of the same petitioner that says the same.
 *
 * @param first the earlier one
 * @param receivingBody code of the body that received the first
 * @param eligible whether the first could be handled by the rules
 * @param sameType whether both are of one type
 * @param now state of the first; null if it is not decided yet, or before the look-up
 * @param byName true if only one of both gives an identity number, and name and home show one person; otherwise null
 */
public record Link(
        CaseId first,
        Instant firstReceivedAt,
        String receivingBody,
        double similarity,
        boolean eligible,
        boolean sameType,
        @Nullable FirstNow now,
        @Nullable Boolean byName) {

    /** Whether handling the first is enough. A petition that could not be handled, or is of another type, does not replace the other. */
    public boolean holds() {
        return eligible && sameType;
    }

    public Link at(FirstNow found) {
        return new Link(first, firstReceivedAt, receivingBody, similarity, eligible, sameType, found, byName);
    }

    public boolean foundByName() {
        return Boolean.TRUE.equals(byName);
    }

    /**
     * The same copy, of another first.
     *
     * @param of its id
     * @param body code of the body that received it
     * @param named whether that one is itself found by name
     */
    public Link instead(CaseId of, Instant receivedAt, String body, FirstNow found, boolean named) {
        return new Link(of, receivedAt, body, similarity, true, true, found, named ? Boolean.TRUE : byName);
    }

    /** Code of the body that has the first: the receiving one until a decision. */
    public String heldBy() {
        return now == null ? receivingBody : now.heldBy();
    }
}
