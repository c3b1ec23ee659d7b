package org.tiepdan.routing.feed;

import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.petition.Outcome;

/** The members of an event about the bodies involved in the case. Bodies are codes; an unknown outcome is null. */
public sealed interface FeedEvent {
    /** Code of the body that the petition denounces, if the event says so; null if it says nothing about that, or names none. */
    default @Nullable String keptFrom() {
        return null;
    }

    /** {@code petition.routed}. */
    record Decided(
            String receivingBody,
            String competentBody,
            @Nullable Outcome outcome,
            @Nullable String keptFrom) implements FeedEvent {}

    /** {@code petition.triage-requested}; {@code decider} as in {@link Objected}. */
    record TriageRequested(
            String receivingBody,
            @Nullable String decider,
            @Nullable String keptFrom) implements FeedEvent {}

    /** {@code petition.split}: each matter has its own events, for the bodies of that matter. */
    record Split(String receivingBody, @Nullable String keptFrom) implements FeedEvent {}

    /** {@code petition.objected}: a body says that it is not competent. */
    record JurisdictionObjected(String receivingBody, String by) implements FeedEvent {}

    /**
     * {@code petition.linked}, {@code petition.related}, {@code petition.unlinked}, {@code petition.group-grew}.
     *
     * @param competentBody code of the body that has the case; null if the event does not say
     */
    record LikeOthers(String receivingBody, @Nullable String competentBody) implements FeedEvent {}

    /** About a denunciation, for no feed: a body that may not see both must not learn that there is another. */
    record Kept() implements FeedEvent {}

    /** {@code petition.conflict-resolved}. */
    record ConflictResolved(String receivingBody) implements FeedEvent {}

    /** {@code petition.registration-voided}: tracking reports the end of the case itself. */
    record RegistrationVoided(String receivingBody) implements FeedEvent {}

    /** {@code case.opened}; without a competent body while the case is in triage. */
    record Opened(
            String receivingBody,
            @Nullable String competentBody,
            @Nullable Outcome outcome,
            @Nullable String keptFrom) implements FeedEvent {}

    /** {@code case.routed}: triage has decided. */
    record Placed(String competentBody, @Nullable Outcome outcome) implements FeedEvent {}

    /** {@code case.transferred}, {@code case.taken-over}. */
    record Transferred(String to) implements FeedEvent {}

    /**
     * {@code case.objected}: no body has the case until it is decided again.
     *
     * @param decider the common superior that decides then; null for the receiving side
     */
    record Objected(String by, @Nullable String decider) implements FeedEvent {}

    /** {@code case.succeeded}: a body of the case ended, and its successor takes over. */
    record Succeeded(boolean receiving, String from, String to) implements FeedEvent {}

    /**
     * {@code case.corrected}.
     *
     * @param competentBody the body at which the case is now; null for none
     * @param decider for a case that is in triage again, as in {@link Objected}
     * @param petition if the registration was corrected, whom it now concerns; otherwise null
     */
    record Corrected(
            @Nullable String competentBody,
            @Nullable Outcome outcome,
            @Nullable String decider,
            @Nullable Mended petition)
            implements FeedEvent {}

    /**
     * The facts of a corrected petition that decide who gets its events.
     *
     * @param receivingBody the body that now handles it for the receiving side
     * @param keptFrom the body that it now denounces; null for none
     */
    record Mended(String receivingBody, @Nullable String keptFrom) {}

    /** Every {@code deadline.*}. */
    record Deadline(@Nullable String owedBy) implements FeedEvent {}

    /** {@code case.escalated}: only for the body that can act against a late one. */
    record Escalated(String to) implements FeedEvent {}

    /** Every other step of a case. */
    record Step() implements FeedEvent {}
}
