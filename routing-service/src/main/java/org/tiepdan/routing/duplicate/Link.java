package org.tiepdan.routing.duplicate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;

/**
 * A petition says what an earlier one of the same petitioner says.
 *
 * @param first the earlier one
 * @param receivingBody code of the body that received the first
 * @param eligible whether the first could be handled by the rules
 * @param sameType whether both are of one type
 * @param now where the first is; null where it is not decided yet, and before that was asked
 */
public record Link(
        CaseId first,
        Instant firstReceivedAt,
        String receivingBody,
        double similarity,
        boolean eligible,
        boolean sameType,
        @Nullable FirstNow now) {

    /** Whether one of them is enough. A petition that could not be handled, or is of another type, does not replace the other. */
    boolean holds() {
        return eligible && sameType;
    }

    public Link at(FirstNow found) {
        return new Link(first, firstReceivedAt, receivingBody, similarity, eligible, sameType, found);
    }

    /** Code of the body that has the first: the one that received it as long as nobody decided. */
    public String heldBy() {
        return now == null ? receivingBody : now.heldBy();
    }
}
