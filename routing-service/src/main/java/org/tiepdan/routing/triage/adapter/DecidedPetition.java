package org.tiepdan.routing.triage.adapter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.chain.ChainLink;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.routing.duplicate.Repeat;
import org.tiepdan.routing.interest.ConflictOfInterest;
import org.tiepdan.routing.jurisdiction.RoutingAnswer;
import org.tiepdan.routing.split.Several;
import org.tiepdan.routing.triage.DeskPetition;
import org.tiepdan.routing.triage.Objection;
import org.tiepdan.routing.triage.adapter.tracking.CaseNow;

/**
 * What is kept of a petition once it is decided.
 *
 * @param version of this form
 * @param eventId id of the event that first recorded it
 * @param requestDigest tells whether a later event of the same id is the same one again
 * @param conflicts digests of later ones that differ
 * @param decision the latest
 * @param correlationId of the petition's first event
 * @param since the legal day of the latest act
 * @param decidedBy null where the rules decided
 * @param chain the last event that was written of it; null in what an earlier program kept, whose chain begins with the next event
 * @param now where its case is; null before tracking has opened it
 * @param repeat of a petition that says what an earlier one does; null for none
 * @param several of a petition of several matters alone; null in what an earlier program kept
 */
public record DecidedPetition(
        int version,
        String eventId,
        String requestDigest,
        List<String> conflicts,
        Instant receivedAt,
        Instant decidedAt,
        RoutingAnswer decision,
        String correlationId,
        PetitionFacts petition,
        LocalDate since,
        @Nullable DecidedBy decidedBy,
        List<Objection> objections,
        List<RecordedConflict> disputes,
        @Nullable ChainLink chain,
        @Nullable CaseNow now,
        @Nullable Repeat repeat,
        @Nullable Several several) {
    public static final int VERSION = 2;

    public DecidedPetition {
        if (version > VERSION) {
            throw new IllegalStateException("Expected stored decisions of version " + VERSION
                    + " or earlier, but found version " + version + ": this program is older than its state.");
        }
        conflicts = List.copyOf(conflicts);
        objections = List.copyOf(objections);
        disputes = List.copyOf(disputes);
    }

    public static DecidedPetition first(
            String eventId,
            String correlationId,
            String digest,
            PetitionFacts petition,
            RoutingAnswer decision,
            Instant now) {
        return new DecidedPetition(
                VERSION,
                eventId,
                digest,
                List.of(),
                petition.receivedAt(),
                now,
                decision,
                correlationId,
                petition,
                // A decision that the system makes by itself counts as made on the day of receipt.
                LegalTime.dateOf(petition.receivedAt()),
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null);
    }

    public DecidedPetition repeating(@Nullable Repeat of) {
        return copy(
                conflicts,
                decidedAt,
                decision,
                since,
                decidedBy,
                objections,
                disputes,
                chain,
                new Rest(now, of, several));
    }

    public boolean knows(String digest) {
        return requestDigest.equals(digest) || conflicts.contains(digest);
    }

    public DecidedPetition with(String conflictDigest, RecordedConflict conflict) {
        return copy(
                plus(conflicts, conflictDigest),
                decidedAt,
                decision,
                since,
                decidedBy,
                objections,
                plus(disputes, conflict),
                chain,
                rest());
    }

    public DecidedPetition decided(RoutingAnswer anew, LocalDate on, @Nullable DecidedBy officer, Instant at) {
        return copy(conflicts, at, anew, on, officer, objections, disputes, chain, rest());
    }

    public DecidedPetition objected(Objection objection, RoutingAnswer triage, Instant at) {
        return copy(conflicts, at, triage, objection.on(), null, plus(objections, objection), disputes, chain, rest());
    }

    /** @param waitingSince the legal day from which an officer has to decide again */
    public DecidedPetition undecided(RoutingAnswer triage, LocalDate waitingSince, Instant at) {
        var whole = new Rest(now, repeat, several == null ? null : several.undone());
        return copy(conflicts, at, triage, waitingSince, null, objections, disputes, chain, whole);
    }

    public DecidedPetition with(@Nullable Several matters) {
        var other = new Rest(now, repeat, matters);
        return copy(conflicts, decidedAt, decision, since, decidedBy, objections, disputes, chain, other);
    }

    /** Whether it was split, and that stands. */
    public boolean isSplit() {
        return several != null && several.stands();
    }

    /** It is decided as if it had just been received: its limits count from its receipt. */
    public DecidedPetition unlinked(RoutingAnswer anew, Instant at) {
        var alone = new Rest(now, null, several);
        return copy(conflicts, at, anew, LegalTime.dateOf(receivedAt), null, objections, disputes, chain, alone);
    }

    /** @param told what tracking says now */
    public DecidedPetition told(CaseNow told) {
        var later = new Rest(told, repeat, several);
        return copy(conflicts, decidedAt, decision, since, decidedBy, objections, disputes, chain, later);
    }

    public DecidedPetition resolved(String conflict) {
        var settled = disputes.stream()
                .map(one -> one.eventId().equals(conflict) ? one.settled() : one)
                .toList();
        return copy(conflicts, decidedAt, decision, since, decidedBy, objections, settled, chain, rest());
    }

    public ChainLink chainOrNone() {
        return chain == null ? ChainLink.NONE : chain;
    }

    public DecidedPetition chained(ChainLink last) {
        return copy(conflicts, decidedAt, decision, since, decidedBy, objections, disputes, last, rest());
    }

    public DeskPetition desk() {
        return DeskView.of(this);
    }

    /**
     * Whether an officer has to decide. Of an objection that tracking has not told of yet, it knows nothing: what it says of the
     * case is older.
     */
    public boolean waits() {
        return decision.awaitsAnOfficer() && (now == null || now.isInTriage() || now.objections() < objections.size());
    }

    /** Code of the body that has the case: tracking says so once it has opened it; before, and in triage, the decision does. */
    public @Nullable String competentBody() {
        return now == null || now.isInTriage() ? decision.competentBody() : now.competentBody();
    }

    /** Code of the body that handles it for the receiving side. */
    public String handler() {
        return ConflictOfInterest.inPlaceOf(petition.receivingBody(), decision.conflict());
    }

    /** Code of the body that decides where it waits. */
    public String decider() {
        return desk().superior().orElseGet(this::handler);
    }

    /** What of it waits at the desk. */
    public Set<PendingEntry> pending(String petitionId) {
        return PendingEntry.of(petitionId, this);
    }

    private static <T> List<T> plus(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }

    /** The members that came later. */
    private record Rest(
            @Nullable CaseNow now,
            @Nullable Repeat repeat,
            @Nullable Several several) {}

    private Rest rest() {
        return new Rest(now, repeat, several);
    }

    private DecidedPetition copy(
            List<String> digests,
            Instant at,
            RoutingAnswer answer,
            LocalDate standing,
            @Nullable DecidedBy officer,
            List<Objection> objected,
            List<RecordedConflict> disputing,
            @Nullable ChainLink last,
            Rest rest) {
        return new DecidedPetition(
                version,
                eventId,
                requestDigest,
                digests,
                receivedAt,
                at,
                answer,
                correlationId,
                petition,
                standing,
                officer,
                objected,
                disputing,
                last,
                rest.now(),
                rest.repeat(),
                rest.several());
    }
}
