package org.tiepdan.routing.triage.adapter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.chain.ChainLink;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.routing.completion.Completion;
import org.tiepdan.routing.duplicate.Repeat;
import org.tiepdan.routing.interest.ConflictOfInterest;
import org.tiepdan.routing.jurisdiction.Matter;
import org.tiepdan.routing.jurisdiction.RoutingAnswer;
import org.tiepdan.routing.split.Several;
import org.tiepdan.routing.triage.DeskPetition;
import org.tiepdan.routing.triage.Objection;
import org.tiepdan.routing.triage.adapter.registration.Mending;
import org.tiepdan.routing.triage.adapter.registration.RegistrationNow;
import org.tiepdan.routing.triage.adapter.tracking.CaseNow;

/**
 * The stored state of a decided petition.
 *
 * @param version of this form
 * @param eventId id of the event that first recorded it
 * @param requestDigest shows whether a later event with the same id is a repetition
 * @param conflicts digests of later events that differ
 * @param decision the latest
 * @param correlationId of the petition's first event
 * @param since the legal day of the latest act
 * @param decidedBy null if the rules decided
 * @param chain the last event written about it; null in data of earlier versions, whose chain begins with the next event
 * @param now state of its case; null before tracking has opened it
 * @param repeat set for a copy of an earlier petition; otherwise null
 * @param several only for a petition of several matters; null in data of earlier versions
 * @param background further data behind the decision
 * @param registration changes of its registration; null if unchanged
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
        @Nullable Several several,
        Background background,
        @Nullable RegistrationNow registration) {
    public static final int VERSION = 2;

    public DecidedPetition {
        if (version > VERSION) {
            throw new IllegalStateException("Expected stored decisions of version " + VERSION
                    + " or earlier, but found version " + version + ": this program is older than its state.");
        }
        conflicts = List.copyOf(conflicts);
        objections = List.copyOf(objections);
        disputes = List.copyOf(disputes);
        background = background == null ? Background.NONE : background;
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
                // A decision by the rules counts as made on the day of receipt.
                LegalTime.dateOf(petition.receivedAt()),
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                Background.NONE,
                null);
    }

    public DecidedPetition repeating(@Nullable Repeat of) {
        return with(lasting().repeating(of));
    }

    public DecidedPetition with(Background behind) {
        return with(lasting().with(behind));
    }

    public boolean knows(String digest) {
        return requestDigest.equals(digest) || conflicts.contains(digest);
    }

    public DecidedPetition with(String conflictDigest, RecordedConflict conflict) {
        return with(lasting().disputed(conflictDigest, conflict));
    }

    public DecidedPetition decided(RoutingAnswer anew, LocalDate on, @Nullable DecidedBy officer, Instant at) {
        return lasting().in(this, at, anew, on, officer, chain);
    }

    public DecidedPetition objected(Objection objection, RoutingAnswer triage, Instant at) {
        var whole = lasting().objected(objection).with(background.waiting(decision.reasons()));
        return whole.in(this, at, triage, objection.on(), null, chain);
    }

    /** @param waitingSince the legal day since which an officer has to decide again */
    public DecidedPetition undecided(RoutingAnswer triage, LocalDate waitingSince, Instant at) {
        return lasting().waiting(decision.reasons()).in(this, at, triage, waitingSince, null, chain);
    }

    public DecidedPetition with(@Nullable Several matters) {
        return with(lasting().with(matters));
    }

    /** @param anew the rules' new decision with the officer's facts */
    public DecidedPetition completed(Completion completion, RoutingAnswer anew, Instant at) {
        var on = anew.awaitsAnOfficer() ? since : completion.on();
        return lasting().completed(completion).in(this, at, anew, on, null, chain);
    }

    /** The known facts for the rules. */
    public Matter matter() {
        return background.matter(petition);
    }

    /** Whether it was split, and the split is in force. */
    public boolean isSplit() {
        return several != null && several.stands();
    }

    /** Decided as if it had just been received: its limits count from its receipt. */
    public DecidedPetition unlinked(RoutingAnswer anew, Instant at) {
        return lasting().repeating(null).openedAgain().in(this, at, anew, LegalTime.dateOf(receivedAt), null, chain);
    }

    /** Like {@link #unlinked}, but it stays a copy of the first, which nobody handles. */
    public DecidedPetition handled(RoutingAnswer anew, Instant at) {
        return lasting().openedAgain().in(this, at, anew, LegalTime.dateOf(receivedAt), null, chain);
    }

    public RegistrationNow registrationNow() {
        return RegistrationNow.orUnchanged(registration);
    }

    /**
     * With the corrected registration; facts that a desk officer completed stay, unless the correction changes them. The decision stays the
     * same.
     */
    public DecidedPetition mended(PetitionFacts facts, Background behind, @Nullable Several matters, Mending mending) {
        return with(lasting().mended(facts, behind, matters, mending));
    }

    /** No officer's decision is in force: the rules decide again. */
    public DecidedPetition undone(RoutingAnswer anew, LocalDate on, Instant at) {
        return lasting().waiting(decision.reasons()).in(this, at, anew, on, null, chain);
    }

    /** It was registered by mistake: it waits for nobody, and is no copy. */
    public DecidedPetition mistaken() {
        return with(lasting().mistaken());
    }

    /** @param told the current state in tracking */
    public DecidedPetition told(CaseNow told) {
        return with(lasting().told(told));
    }

    public DecidedPetition resolved(String conflict) {
        return with(lasting().settled(conflict));
    }

    public ChainLink chainOrNone() {
        return chain == null ? ChainLink.NONE : chain;
    }

    public DecidedPetition chained(ChainLink last) {
        return lasting().in(this, decidedAt, decision, since, decidedBy, last);
    }

    public DeskPetition desk() {
        return DeskView.of(this);
    }

    /** Whether an officer has to decide. Before tracking has processed an objection, its state of the case is outdated. */
    public boolean waits() {
        return decision.awaitsAnOfficer()
                && !registrationNow().mistaken()
                && (now == null || now.isInTriage() || now.objections() < objections.size());
    }

    /** Code of the body that has the case: from tracking once it has opened the case; before that, and in triage, from the decision. */
    public @Nullable String competentBody() {
        return now == null || now.isInTriage() ? decision.competentBody() : now.competentBody();
    }

    /** Code of the body that handles it for the receiving side. */
    public String handler() {
        return ConflictOfInterest.inPlaceOf(petition.receivingBody(), decision.conflict());
    }

    /** Code of the body at whose desk it is decided, by the stored facts alone. */
    public String decider() {
        return desk().superior().orElseGet(this::handler);
    }

    /** @return code of the body at whose desk it is decided today, see {@link DeskPetition#superior(Bodies, LocalDate)} */
    public String decider(Bodies bodies, LocalDate today) {
        var desk = desk();
        return desk.superior(bodies, today).orElseGet(() -> desk.handler(bodies, today));
    }

    /** The rows of this petition at the desk. */
    public Set<PendingEntry> pending(String petitionId) {
        return PendingEntry.of(petitionId, this);
    }

    private DecisionBasis lasting() {
        return DecisionBasis.of(this);
    }

    private DecidedPetition with(DecisionBasis lasting) {
        return lasting.in(this, decidedAt, decision, since, decidedBy, chain);
    }
}
