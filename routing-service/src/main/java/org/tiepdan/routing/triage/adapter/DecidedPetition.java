package org.tiepdan.routing.triage.adapter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.chain.ChainLink;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.routing.interest.ConflictOfInterest;
import org.tiepdan.routing.jurisdiction.RoutingAnswer;
import org.tiepdan.routing.triage.DeskPetition;
import org.tiepdan.routing.triage.Objection;
import org.tiepdan.routing.triage.Standing;

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
        @Nullable ChainLink chain) {
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
                null);
    }

    public boolean knows(String digest) {
        return requestDigest.equals(digest) || conflicts.contains(digest);
    }

    public DecidedPetition with(String conflictDigest, RecordedConflict conflict) {
        var digests =
                Stream.concat(conflicts.stream(), Stream.of(conflictDigest)).toList();
        return copy(digests, decision, since, decidedBy, objections, disputing(conflict));
    }

    public DecidedPetition decided(RoutingAnswer anew, LocalDate on, DecidedBy officer, Instant now) {
        return copy(conflicts, anew, on, officer, objections, disputes).at(now);
    }

    public DecidedPetition objected(Objection objection, RoutingAnswer triage, Instant now) {
        var more = Stream.concat(objections.stream(), Stream.of(objection)).toList();
        return copy(conflicts, triage, objection.on(), null, more, disputes).at(now);
    }

    public DecidedPetition resolved(String conflict) {
        var settled = disputes.stream()
                .map(one -> one.eventId().equals(conflict) ? one.settled() : one)
                .toList();
        return copy(conflicts, decision, since, decidedBy, objections, settled);
    }

    /**
     * @param conflict id of another petition under the same key
     * @return who is kept from what becomes of both: where either denounces the receiving body, that body; null for nobody
     */
    public @Nullable ConflictOfInterest interestIn(String conflict) {
        var ofTheOther = disputes.stream()
                .filter(one -> one.eventId().equals(conflict))
                .flatMap(one -> Stream.ofNullable(one.interest()));
        return Stream.concat(Stream.ofNullable(decision.conflict()), ofTheOther)
                .filter(interest -> interest.body().equals(petition.receivingBody()))
                .findFirst()
                .orElse(decision.conflict());
    }

    public ChainLink chainOrNone() {
        return chain == null ? ChainLink.NONE : chain;
    }

    public DecidedPetition chained(ChainLink last) {
        return new DecidedPetition(
                version,
                eventId,
                requestDigest,
                conflicts,
                receivedAt,
                decidedAt,
                decision,
                correlationId,
                petition,
                since,
                decidedBy,
                objections,
                disputes,
                last);
    }

    public DeskPetition desk() {
        var standing = decision.awaitsAnOfficer()
                ? new Standing.InTriage(since)
                : new Standing.Decided(
                        Outcome.valueOf(decision.outcome()), Objects.requireNonNull(decision.competentBody()), since);
        return new DeskPetition(
                petition.type(),
                petition.instance(),
                petition.respondent(),
                handler(),
                LegalTime.dateOf(receivedAt),
                standing,
                objections,
                disputes.stream().map(RecordedConflict::conflict).toList());
    }

    /** Code of the body that handles it for the receiving side. */
    public String handler() {
        return ConflictOfInterest.inPlaceOf(petition.receivingBody(), decision.conflict());
    }

    /** What of it waits at the desk. */
    public Set<PendingEntry> pending(String petitionId) {
        var entries = new LinkedHashSet<PendingEntry>();
        if (decision.awaitsAnOfficer()) {
            entries.add(new PendingEntry(petitionId, petition.receivingBody(), since, receivedAt, null, above()));
        }
        disputes.stream()
                .filter(conflict -> !conflict.resolved())
                .forEach(conflict -> entries.add(conflict.pending(petitionId)));
        return entries;
    }

    private @Nullable String above() {
        return handler().equals(petition.receivingBody()) ? null : handler();
    }

    private List<RecordedConflict> disputing(RecordedConflict conflict) {
        return Stream.concat(disputes.stream(), Stream.of(conflict)).toList();
    }

    private DecidedPetition at(Instant now) {
        return new DecidedPetition(
                version,
                eventId,
                requestDigest,
                conflicts,
                receivedAt,
                now,
                decision,
                correlationId,
                petition,
                since,
                decidedBy,
                objections,
                disputes,
                chain);
    }

    private DecidedPetition copy(
            List<String> digests,
            RoutingAnswer answer,
            LocalDate standing,
            @Nullable DecidedBy officer,
            List<Objection> objected,
            List<RecordedConflict> disputing) {
        return new DecidedPetition(
                version,
                eventId,
                requestDigest,
                digests,
                receivedAt,
                decidedAt,
                answer,
                correlationId,
                petition,
                standing,
                officer,
                objected,
                disputing,
                chain);
    }
}
