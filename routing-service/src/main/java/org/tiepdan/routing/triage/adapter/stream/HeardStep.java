package org.tiepdan.routing.triage.adapter.stream;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.lawpack.desk.TriageReason;
import org.tiepdan.lawpack.desk.TriageReasons;
import org.tiepdan.routing.jurisdiction.JurisdictionDecider;
import org.tiepdan.routing.jurisdiction.RoutingAnswer;
import org.tiepdan.routing.triage.Objection;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.event.RoutingEvent;
import org.tiepdan.routing.triage.adapter.event.TriageRequested;
import org.tiepdan.routing.triage.adapter.tracking.CaseHeard;
import org.tiepdan.routing.triage.adapter.tracking.CaseNow;

/**
 * The effects of an event of tracking: routing stores the state of the case, and an objection puts the petition back on a desk. In old
 * logs, routing recorded objections first; tracking's event about one of them is no new objection.
 */
record HeardStep(JurisdictionDecider decider, TriageReasons reasons, Instant now) {
    /** @return empty for an unknown petition */
    Optional<Step> of(Envelope envelope, CaseHeard heard, @Nullable DecidedPetition known) {
        if (known == null) {
            return Optional.empty();
        }
        var told = heard.after(envelope.type(), known.now());
        if (told == null) {
            return Optional.empty();
        }
        return Optional.of(
                switch (envelope.type()) {
                    case CaseHeard.OBJECTED -> objected(heard, known, told);
                    case CaseHeard.CORRECTED -> corrected(envelope, heard, known, told);
                    default -> new Step(known, known.told(told), List.of(), null, null);
                });
    }

    /**
     * A correction may leave the case in triage after the desk has decided: either that decision was a mistake, and has to be made again,
     * or the case had been closed, and the decision applies now.
     */
    private Step corrected(Envelope envelope, CaseHeard heard, DecidedPetition known, CaseNow told) {
        if (!told.isInTriage() || known.decision().awaitsAnOfficer()) {
            return new Step(known, known.told(told), List.of(), null, null);
        }
        var after = known.told(told);
        if (!heard.undoesTheDesk()) {
            var again = RoutingEvent.of(known);
            var event = Envelope.idOf(envelope.id(), again.wireType(), "");
            return Step.happened(known, after.with(after.background().saidAgain(event)), again);
        }
        var triage = RoutingAnswer.of(decider.undone(known.decision().procedure()))
                .with(known.decision().conflict());
        var since = heard.triageSince();
        var taken = after.with(after.background().takenBackBy(CaseHeard.need(envelope.causationId())));
        var waiting = taken.undecided(triage, since == null ? CaseHeard.need(heard.on()) : since, now);
        return Step.happened(
                known,
                waiting,
                TriageRequested.of(known, triage, null)
                        .with(waiting.desk().superior().orElse(null), null));
    }

    private Step objected(CaseHeard heard, DecidedPetition known, CaseNow told) {
        var objection = new Objection(
                known.objections().size() + 1,
                CaseHeard.need(heard.by()),
                CaseHeard.need(heard.on()),
                CaseHeard.need(heard.reason()),
                heard.proposedBody());
        var recorded = recorded(objection, known);
        if (recorded.isPresent()) {
            var counted = new CaseNow(
                    told.state(),
                    told.competentBody(),
                    told.decider(),
                    recorded.get().number());
            return new Step(known, known.told(counted), List.of(), null, null);
        }
        var counted = new CaseNow(told.state(), told.competentBody(), told.decider(), objection.number());
        var triage = RoutingAnswer.of(decider.objection(
                        reasons.find(objection.reason(), TriageReason.Use.OBJECTION),
                        Stream.of(objection.proposedBody(), objection.by())
                                .flatMap(Stream::ofNullable)
                                .toList(),
                        known.decision().procedure()))
                .with(known.decision().conflict());
        var after = known.objected(objection, triage, now).told(counted);
        return Step.happened(
                known,
                after,
                TriageRequested.of(known, triage, objection)
                        .with(after.desk().superior().orElse(null), null));
    }

    /** The first equal objection that tracking has not confirmed yet. */
    private static Optional<Objection> recorded(Objection objection, DecidedPetition known) {
        int told = known.now() == null ? 0 : known.now().objections();
        return known.objections().stream()
                .filter(one -> one.number() > told
                        && one.by().equals(objection.by())
                        && one.on().equals(objection.on())
                        && one.reason().equals(objection.reason()))
                .findFirst();
    }
}
