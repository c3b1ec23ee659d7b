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
 */
public record Link(
        CaseId first,
        Instant firstReceivedAt,
        String receivingBody,
        double similarity,
        boolean eligible,
        boolean sameType,
        @Nullable FirstNow now) {

    /** Whether handling the first is enough. A petition that could not be handled, or is of another type, does not replace the other. */
    boolean holds() {
        return eligible && sameType;
    }

    public Link at(FirstNow found) {
        return new Link(first, firstReceivedAt, receivingBody, similarity, eligible, sameType, found);
    }

    /** Code of the body that has the first: the receiving one until a decision. */
    public String heldBy() {
        return now == null ? receivingBody : now.heldBy();
    }
}
