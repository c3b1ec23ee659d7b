package org.tiepdan.routing.triage.adapter.stream;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.routing.duplicate.Found;
import org.tiepdan.routing.duplicate.Link;
import org.tiepdan.routing.duplicate.Notice;
import org.tiepdan.routing.duplicate.Repeat;
import org.tiepdan.routing.duplicate.RepeatDecider;
import org.tiepdan.routing.jurisdiction.JurisdictionDecider;
import org.tiepdan.routing.jurisdiction.Matter;
import org.tiepdan.routing.jurisdiction.RoutingAnswer;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.event.DeskEvent;
import org.tiepdan.routing.triage.adapter.event.LinkEvent;
import org.tiepdan.routing.triage.adapter.event.RoutingEvent;
import org.tiepdan.routing.triage.adapter.registration.Mending;
import org.tiepdan.routing.triage.adapter.registration.Voiding;

/**
 * The effects of a corrected or void registration. ADR 95. The decision is made again if a fact changed on which it depends; its event is
 * written again in any case, since limits depend on more facts.
 */
record RegistrationStep(JurisdictionDecider decider, RepeatDecider repeats, Instant now) {
    static final String CORRECTED = "petition.corrected.v1";

    /** A body has accepted the matter, after examining the facts itself. */
    private static final Set<String> TAKEN_UP = Set.of("ACCEPTED", "SUSPENDED", "DECIDED", "SPLIT");

    /** @param found petitions like the corrected one */
    Optional<Step> of(
            Envelope envelope,
            PetitionReceived petition,
            Mending mending,
            @Nullable DecidedPetition known,
            Found found) {
        if (known == null
                || known.registrationNow().mistaken()
                || known.registrationNow().corrections() >= mending.number()) {
            return Optional.empty();
        }
        var mended = known.mended(petition.facts(), petition.background(), petition.several(), mending);
        var step = isTakenUp(known)
                ? new Step(known, mended, List.of(), null, null)
                : decidedAgain(known, mended, mending, found, petition.fingerprint());
        boolean saysTheSame =
                found.staysAsBefore() && (found.hasTheSamePetitioner() || !mending.changesThePetitioner());
        return Optional.of(saysTheSame ? step : step.with(gone(envelope, mending)));
    }

    /** Copies with another fingerprint are decided again: no index tells whether they still say the same. */
    private static Step.Following gone(Envelope envelope, Mending mending) {
        return gone(new Notice.Left(envelope.subject(), mending.by(), mending.officer(), mending.on()));
    }

    private static Step.Following gone(Notice.Left left) {
        return new Step.Following(left, List.of(), List.of());
    }

    private static boolean isTakenUp(DecidedPetition known) {
        return known.isSplit()
                || (known.now() != null && TAKEN_UP.contains(known.now().state()));
    }

    private Step decidedAgain(
            DecidedPetition known, DecidedPetition mended, Mending mending, Found found, @Nullable String petitioner) {
        var link = found.link();
        var matter = mended.matter();
        var linked = mended.repeating(repeat(found, known.repeat(), matter, petitioner));
        var after = isSame(known, linked, mending) ? linked : decided(known, linked, matter, link);
        var events = new ArrayList<RoutingEvent>();
        var was = known.repeat();
        if (was != null && !saysTheSame(was, linked.repeat())) {
            events.add(LinkEvent.left(known, was, mending));
        }
        if (link != null && !saysTheSame(was, linked.repeat())) {
            events.add(LinkEvent.linked(after, link));
        }
        events.add(RoutingEvent.of(after).because(mending));
        return new Step(known, after, List.copyOf(events), null, null)
                .replacing(link != null && repeats.decide(link, matter).isEmpty());
    }

    private static @Nullable Repeat repeat(
            Found found, @Nullable Repeat was, Matter matter, @Nullable String petitioner) {
        if (found.staysAsBefore()) {
            return was == null ? null : new Repeat(was.first(), matter, petitioner, was.now());
        }
        var link = found.link();
        return link == null ? null : Repeat.of(link, matter, petitioner);
    }

    /**
     * Whether all facts for the rules are unchanged: then the decision stays, whether of the rules or an officer. For data of an earlier
     * program, only the correction shows what changed.
     */
    private static boolean isSame(DecidedPetition known, DecidedPetition mended, Mending mending) {
        boolean matter = known.background().saysWhoPetitions()
                ? mended.matter().equals(known.matter())
                : !mending.changesWhatTheRulesAsk();
        return matter && saysTheSame(known.repeat(), mended.repeat());
    }

    private static boolean saysTheSame(@Nullable Repeat one, @Nullable Repeat other) {
        return Objects.equals(first(one), first(other));
    }

    private static @Nullable String first(@Nullable Repeat repeat) {
        return repeat == null ? null : repeat.first();
    }

    private DecidedPetition decided(DecidedPetition known, DecidedPetition linked, Matter matter, @Nullable Link link) {
        var repeat = Optional.ofNullable(link).flatMap(one -> repeats.decide(one, matter));
        var answer = RoutingAnswer.of(
                repeat.map(decision -> decider.handled(matter, decision)).orElseGet(() -> decider.decide(matter)));
        // The rules do not give the matter back to a body that said it is not competent.
        boolean objected =
                known.objections().stream().anyMatch(objection -> objection.by().equals(answer.competentBody()));
        return objected ? linked : linked.undone(answer, since(linked, answer), now);
    }

    /** A decision of the rules counts as made on the day of receipt; a waiting petition waits since then. */
    private static LocalDate since(DecidedPetition petition, RoutingAnswer answer) {
        return answer.awaitsAnOfficer() && petition.waits()
                ? petition.since()
                : LegalTime.dateOf(petition.receivedAt());
    }

    Optional<Step> of(Envelope envelope, Voiding voiding, @Nullable DecidedPetition known) {
        if (known == null || known.registrationNow().mistaken()) {
            return Optional.empty();
        }
        var left = new Notice.Left(
                envelope.subject(), voiding.by(), voiding.officer(), LegalTime.dateOf(voiding.voidedAt()));
        return Optional.of(Step.happened(known, known.mistaken(), DeskEvent.voided(known, voiding))
                .with(gone(left)));
    }
}
