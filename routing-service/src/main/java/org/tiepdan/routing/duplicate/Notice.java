package org.tiepdan.routing.duplicate;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;

/** What a later record shows about a case that exists. */
public record Notice(
        CaseId about,
        @Nullable Earlier earlier,
        @Nullable Integer people,
        @Nullable Left left) {

    /**
     * What the petition was taken for a copy of was registered by mistake, is another's or says something else now. Where {@link Notice#earlier} is there, the
     * petition is a copy of that one from now on; else it is the first itself.
     *
     * @param by code of the body that said so
     * @param officer opaque id
     * @param on legal day of that
     */
    public record Left(CaseId gone, String by, String officer, LocalDate on) {}

    /**
     * A late entry: the same petition was received earlier.
     *
     * @param receivingBody code of the body that received it
     */
    public record Earlier(CaseId first, Instant receivedAt, String receivingBody, double similarity) {}

    static Notice of(CaseId about, Earlier earlier) {
        return new Notice(about, earlier, null, null);
    }

    /** @param next the first of the copies that are left; null for that one itself */
    static Notice left(CaseId about, Left left, @Nullable Earlier next) {
        return new Notice(about, next, null, left);
    }

    /** @param people how many the group has now, having passed one of {@link Group#STEPS} */
    static Notice grew(CaseId about, int people) {
        return new Notice(about, null, people, null);
    }
}
