package org.tiepdan.routing.duplicate;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;

/** A notice to an existing case about something that a later record shows. */
public record Notice(
        CaseId about,
        @Nullable Earlier earlier,
        @Nullable Integer people,
        @Nullable Left left) {

    /**
     * The supposed original was registered by mistake, belongs to another petitioner or now says something else. If {@link Notice#earlier}
     * is set, the petition is now a copy of that one; otherwise it is now the first.
     *
     * @param by code of the body that recorded this
     * @param officer opaque id
     * @param on legal day of the record
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

    /** @param next the first of the remaining copies; null if {@code about} is itself the first */
    static Notice left(CaseId about, Left left, @Nullable Earlier next) {
        return new Notice(about, next, null, left);
    }

    /** @param people number of people in the group, which has reached one of {@link Group#STEPS} */
    static Notice grew(CaseId about, int people) {
        return new Notice(about, null, people, null);
    }
}
