package org.tiepdan.routing.duplicate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;

/** What a later record shows about a case that exists. */
public record Notice(
        CaseId about, @Nullable Earlier earlier, @Nullable Integer people) {

    /**
     * A late entry: the same petition was received earlier.
     *
     * @param receivingBody code of the body that received it
     */
    public record Earlier(CaseId first, Instant receivedAt, String receivingBody, double similarity) {}

    static Notice of(CaseId about, Earlier earlier) {
        return new Notice(about, earlier, null);
    }

    /** @param people how many the group has now, having passed one of {@link Group#STEPS} */
    static Notice grew(CaseId about, int people) {
        return new Notice(about, null, people);
    }
}
