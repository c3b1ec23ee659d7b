package org.tiepdan.routing.triage.adapter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.routing.jurisdiction.RoutingAnswer;
import org.tiepdan.routing.triage.DeskPetition;
import org.tiepdan.routing.triage.Objection;
import org.tiepdan.routing.triage.Standing;

/**
 * What is kept of a petition once it is decided.
 *
 * @param version of this form; version 1 ended with {@code decision} and is completed from the log of decisions
 * @param eventId id of the event that first recorded it
 * @param requestDigest tells whether a later event of the same id is the same one again
 * @param conflicts digests of later ones that differ
 * @param decision the latest
 * @param correlationId of the petition's first event
 * @param petition null in version 1
 * @param since the legal day of the latest act; null in version 1
 * @param decidedBy null where the rules decided
 */
public record DecidedPetition(
        int version,
        String eventId,
        String requestDigest,
        List<String> conflicts,
        Instant receivedAt,
        Instant decidedAt,
        RoutingAnswer decision,
        @Nullable String correlationId,
        @Nullable PetitionFacts petition,
        @Nullable LocalDate since,
        @Nullable DecidedBy decidedBy,
        @Nullable List<Objection> objections,
        @Nullable List<RecordedConflict> disputes) {
    public static final int VERSION = 2;

    public DecidedPetition {
        if (version > VERSION) {
            throw new IllegalStateException("Expected stored decisions of version " + VERSION
                    + " or earlier, but found version " + version + ": this program is older than its state.");
        }
        objections = objections == null ? List.of() : List.copyOf(objections);
        disputes = disputes == null ? List.of() : List.copyOf(disputes);
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
                List.of());
    }

    /** @return false for a record of version 1, about which nothing can be decided yet */
    public boolean knowsItsPetition() {
        return petition != null;
    }

    public PetitionFacts facts() {
        return Objects.requireNonNull(petition, "Expected a record that was completed.");
    }

    public String correlation() {
        return correlationId == null ? eventId : correlationId;
    }

    public boolean knows(String digest) {
        return requestDigest.equals(digest) || conflicts.contains(digest);
    }

    public DecidedPetition with(String conflictDigest, RecordedConflict conflict) {
        var digests =
                Stream.concat(conflicts.stream(), Stream.of(conflictDigest)).toList();
        return copy(digests, decision, since, decidedBy, objections, disputing(conflict));
    }

    /** @param first what the log says of a petition that version 1 kept less of */
    public DecidedPetition completed(PetitionFacts first, String correlation) {
        return new DecidedPetition(
                VERSION,
                eventId,
                requestDigest,
                conflicts,
                receivedAt,
                decidedAt,
                decision,
                correlation,
                first,
                LegalTime.dateOf(receivedAt),
                null,
                objections,
                disputes);
    }

    public DecidedPetition disputed(RecordedConflict conflict) {
        return copy(conflicts, decision, since, decidedBy, objections, disputing(conflict));
    }

    public DecidedPetition decided(RoutingAnswer anew, LocalDate on, DecidedBy officer, Instant now) {
        return copy(conflicts, anew, on, officer, objections, disputes).at(now);
    }

    public DecidedPetition objected(Objection objection, RoutingAnswer triage, Instant now) {
        var more = Stream.concat(objections().stream(), Stream.of(objection)).toList();
        return copy(conflicts, triage, objection.on(), null, more, disputes).at(now);
    }

    public DecidedPetition resolved(String conflict) {
        var settled = disputes().stream()
                .map(one -> one.eventId().equals(conflict) ? one.settled() : one)
                .toList();
        return copy(conflicts, decision, since, decidedBy, objections, settled);
    }

    @Override
    public List<Objection> objections() {
        return Objects.requireNonNull(objections);
    }

    @Override
    public List<RecordedConflict> disputes() {
        return Objects.requireNonNull(disputes);
    }

    public LocalDate standsSince() {
        return since == null ? LegalTime.dateOf(receivedAt) : since;
    }

    public DeskPetition desk() {
        var standing = decision.awaitsAnOfficer()
                ? new Standing.InTriage(standsSince())
                : new Standing.Decided(
                        Outcome.valueOf(decision.outcome()),
                        Objects.requireNonNull(decision.competentBody()),
                        standsSince());
        return new DeskPetition(
                facts().type(),
                facts().instance(),
                facts().receivingBody(),
                LegalTime.dateOf(receivedAt),
                standing,
                objections(),
                disputes().stream().map(RecordedConflict::conflict).toList());
    }

    /** What of it waits at the desk. */
    public Set<PendingEntry> pending(String petitionId) {
        var entries = new LinkedHashSet<PendingEntry>();
        if (knowsItsPetition() && decision.awaitsAnOfficer()) {
            entries.add(new PendingEntry(petitionId, facts().receivingBody(), standsSince(), receivedAt, null));
        }
        disputes().stream()
                .filter(conflict -> !conflict.resolved())
                .forEach(conflict -> entries.add(conflict.pending(petitionId)));
        return entries;
    }

    private List<RecordedConflict> disputing(RecordedConflict conflict) {
        return Stream.concat(disputes().stream(), Stream.of(conflict)).toList();
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
                disputes);
    }

    private DecidedPetition copy(
            List<String> digests,
            RoutingAnswer answer,
            @Nullable LocalDate standing,
            @Nullable DecidedBy officer,
            @Nullable List<Objection> objected,
            @Nullable List<RecordedConflict> disputing) {
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
                disputing);
    }
}
