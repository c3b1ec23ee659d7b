package org.tiepdan.routing.feed;

import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.petition.Outcome;

/**
 * What an event says about the bodies involved in the case. Bodies are codes; an outcome not known to this version is
 * null.
 */
public sealed interface FeedEvent {

    /** Says whom it concerns by itself: what was known of the case before makes no difference. */
    sealed interface SaysAll extends FeedEvent {}

    /** {@code petition.routed}. */
    record Decided(
            String receivingBody,
            String competentBody,
            @Nullable Outcome outcome) implements SaysAll {}

    /** {@code petition.triage-requested}; {@code decider} as in {@link Objected}. */
    record TriageRequested(String receivingBody, @Nullable String decider) implements SaysAll {}

    /** {@code petition.split}: each matter has its own events, for the bodies of that matter. */
    record Split(String receivingBody) implements SaysAll {}

    /** {@code petition.objected}: a body says that it is not competent. */
    record JurisdictionObjected(String receivingBody, String by) implements SaysAll {}

    /**
     * {@code petition.linked}, {@code petition.related}, {@code petition.unlinked}, {@code petition.group-grew}.
     *
     * @param competentBody code of the body that has the case, where the event says so; else null
     */
    record LikeOthers(String receivingBody, @Nullable String competentBody) implements SaysAll {}

    /** Of a denunciation, for no feed: a body that may not see both must not hear that there is another. */
    record Kept() implements SaysAll {}

    /** {@code petition.conflict-resolved}. */
    record ConflictResolved(String receivingBody) implements SaysAll {}

    /** {@code petition.registration-voided}: the case's own end is told by tracking. */
    record RegistrationVoided(String receivingBody) implements SaysAll {}

    /** {@code case.opened}; without a competent body while the case is in triage. */
    record Opened(
            String receivingBody,
            @Nullable String competentBody,
            @Nullable Outcome outcome) implements SaysAll {}

    /** {@code case.routed}: triage has decided. */
    record Placed(String competentBody, @Nullable Outcome outcome) implements FeedEvent {}

    /** {@code case.transferred}, {@code case.taken-over}. */
    record Transferred(String to) implements FeedEvent {}

    /**
     * {@code case.objected}: the case is at nobody until it is decided again.
     *
     * @param decider the common superior that decides then; null where the receiving side does
     */
    record Objected(String by, @Nullable String decider) implements FeedEvent {}

    /** {@code case.succeeded}: a body of the case ended, and from then on another does what it did. */
    record Succeeded(boolean receiving, String from, String to) implements FeedEvent {}

    /**
     * {@code case.corrected}.
     *
     * @param competentBody the body at which the case is now; null for none
     * @param decider of a case that is in triage again, as in {@link Objected}
     * @param petition where the registration was mended: whom it concerns now; null where it was not
     */
    record Corrected(
            @Nullable String competentBody,
            @Nullable Outcome outcome,
            @Nullable String decider,
            @Nullable Mended petition)
            implements FeedEvent {}

    /**
     * What of a mended petition decides who hears of it.
     *
     * @param receivingBody the one that handles it for the receiving side now
     * @param keptFrom the body that it denounces now; null for none
     */
    record Mended(String receivingBody, @Nullable String keptFrom) {}

    /** Every {@code deadline.*}. */
    record Deadline(@Nullable String owedBy) implements FeedEvent {}

    /** {@code case.escalated}: for the body that can act against a late one, and for no other. */
    record Escalated(String to) implements SaysAll {}

    /** Every other step of a case. */
    record Step() implements FeedEvent {}
}
