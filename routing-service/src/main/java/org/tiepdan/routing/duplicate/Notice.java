package org.tiepdan.routing.duplicate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;

/** A notice to an existing case about something that a later record shows. */
public record Notice(
        CaseId about,
        @Nullable Earlier earlier,
        @Nullable Integer people,
        @Nullable Left left,
        @Nullable Followed followed) {

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

    /**
     * The first, which waited at a desk when its copies came, is decided now. It is passed on from copy to copy, since the first of them
     * that is handled replaces the first for the others.
     *
     * @param was id of the petition of which it was a copy until now
     * @param link to the petition of which it is a copy from now on, with its state
     * @param rest the copies that come after this one
     * @param atOnce true if the first never waited: then a copy that stays one says nothing new; otherwise null
     */
    public record Followed(
            CaseId was,
            Link link,
            List<Follower> rest,
            @Nullable Boolean atOnce) {
        public Followed {
            rest = List.copyOf(rest);
        }
    }

    public static Notice of(CaseId about, Earlier earlier) {
        return new Notice(about, earlier, null, null, null);
    }

    /** @param next the first of the remaining copies; null if {@code about} is itself the first */
    public static Notice left(CaseId about, Left left, @Nullable Earlier next) {
        return new Notice(about, next, null, left, null);
    }

    /**
     * @param copies the earliest first, at least one; each with the state of the petition that it is a copy of
     * @param atOnce see {@link Followed#atOnce}
     */
    public static Notice followed(CaseId was, List<Follower> copies, boolean atOnce) {
        var next = copies.getFirst();
        var followed = new Followed(was, next.link(), copies.subList(1, copies.size()), atOnce ? true : null);
        return new Notice(next.copy(), null, null, null, followed);
    }

    /** @param people number of people in the group, which has reached a step of groups */
    public static Notice grew(CaseId about, int people) {
        return new Notice(about, null, people, null, null);
    }
}
