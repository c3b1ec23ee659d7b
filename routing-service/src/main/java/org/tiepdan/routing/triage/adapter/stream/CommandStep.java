package org.tiepdan.routing.triage.adapter.stream;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.routing.completion.Completion;
import org.tiepdan.routing.jurisdiction.JurisdictionDecider;
import org.tiepdan.routing.jurisdiction.Reason;
import org.tiepdan.routing.jurisdiction.RoutingAnswer;
import org.tiepdan.routing.split.Several;
import org.tiepdan.routing.triage.Rejection;
import org.tiepdan.routing.triage.TriageCommand.Unlink;
import org.tiepdan.routing.triage.TriageDecider;
import org.tiepdan.routing.triage.TriageEvent;
import org.tiepdan.routing.triage.TriageEvent.ConflictResolved;
import org.tiepdan.routing.triage.TriageEvent.FactsCompleted;
import org.tiepdan.routing.triage.TriageEvent.JurisdictionObjected;
import org.tiepdan.routing.triage.TriageEvent.TriageDecided;
import org.tiepdan.routing.triage.TriageEvent.Unlinked;
import org.tiepdan.routing.triage.Verdict;
import org.tiepdan.routing.triage.adapter.Background;
import org.tiepdan.routing.triage.adapter.DecidedBy;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.command.CommandRecord;
import org.tiepdan.routing.triage.adapter.command.RecordedDecision;
import org.tiepdan.routing.triage.adapter.command.StoredResult;
import org.tiepdan.routing.triage.adapter.event.DeskEvent;
import org.tiepdan.routing.triage.adapter.event.LinkEvent;
import org.tiepdan.routing.triage.adapter.event.PetitionRouted;
import org.tiepdan.routing.triage.adapter.event.PetitionSplit;
import org.tiepdan.routing.triage.adapter.event.RoutingEvent;
import org.tiepdan.routing.triage.adapter.event.TriageRequested;
import org.tiepdan.routing.triage.adapter.split.MatterRecord;

/** The effects of one command. */
record CommandStep(TriageDecider desk, JurisdictionDecider decider, String ruleset, Instant now) {

    /** @param first the stored result of the first command with this id; null if this is the first */
    Step of(Envelope envelope, CommandRecord record, @Nullable DecidedPetition known, @Nullable StoredResult first) {
        var command = record.command(envelope.type());
        var digest = record.digest();
        if (first != null) {
            return Step.answered(
                    known,
                    null,
                    digest.equals(first.requestDigest()) ? first : StoredResult.keyReused(envelope.id(), digest));
        }
        if (command instanceof Unlink && known != null && known.repeat() == null) {
            return refused(envelope, digest, Rejection.notLinked(), command.by(), known);
        }
        return switch (desk.decide(
                command, record.from(), known == null ? null : known.desk(), LegalTime.dateOf(now))) {
            case Verdict.Refused(var rejection) -> refused(envelope, digest, rejection, command.by(), known);
            case Verdict.Done(var event) -> done(envelope, digest, event, command.by(), known);
        };
    }

    private static Step refused(
            Envelope envelope, String digest, Rejection rejection, String by, @Nullable DecidedPetition known) {
        var result = StoredResult.refused(envelope.id(), digest, rejection, by);
        // The answer is not stored if there is no petition yet: once there is, the same command must be decided.
        return Step.answered(known, rejection.kind() == Rejection.Kind.UNKNOWN_PETITION ? null : result, result);
    }

    private Step done(
            Envelope envelope, String digest, TriageEvent event, String by, @Nullable DecidedPetition before) {
        if (before == null) {
            throw new IllegalStateException("Expected a petition that something was decided about.");
        }
        DecidedPetition after;
        List<RoutingEvent> events;
        List<Step.NewMatter> matters = List.of();
        Object answer;
        switch (event) {
            case TriageDecided decided -> {
                var officer = new DecidedBy(
                        decided.by(), decided.officer(), decided.reason().code());
                after = before.decided(answer(decided, before), decided.on(), officer, now)
                        .with(behind(envelope, PetitionRouted.TYPE, before));
                events = List.of(RoutingEvent.of(after));
                answer = RecordedDecision.of(envelope.subject(), after);
            }
            case TriageEvent.PetitionSplit split -> {
                var kept = Several.orNothing(before.several());
                var ids = kept.next(envelope.subject(), split.matters().size());
                var officer = new DecidedBy(
                        split.by(), split.officer(), split.reason().code());
                after = before.decided(answer(split, before), split.on(), officer, now)
                        .with(kept.split(ids))
                        .with(behind(envelope, PetitionSplit.TYPE, before));
                events = List.of(RoutingEvent.of(after));
                matters = matters(envelope.subject(), before, ids, split);
                answer = RecordedDecision.of(envelope.subject(), after);
            }
            case FactsCompleted completed -> {
                after = completed(completed, before);
                events = List.of(RoutingEvent.of(after));
                answer = RecordedDecision.of(envelope.subject(), after);
            }
            case JurisdictionObjected objected -> {
                var triage = RoutingAnswer.of(decider.objection(
                                Optional.of(objected.reason()),
                                objected.candidates(),
                                before.decision().procedure()))
                        .with(before.decision().conflict());
                after = before.objected(objected.objection(), triage, now);
                var told = DeskEvent.objected(before, objected);
                events = List.of(told, TriageRequested.of(before, triage, objected.objection()));
                answer = told;
            }
            case Unlinked unlinked -> {
                var repeat = Objects.requireNonNull(before.repeat());
                after = before.unlinked(RoutingAnswer.of(decider.decide(repeat.matter())), now);
                events = List.of(LinkEvent.unlinked(before, repeat, unlinked), RoutingEvent.of(after));
                answer = RecordedDecision.of(envelope.subject(), after);
            }
            case ConflictResolved resolved -> {
                after = before.resolved(resolved.conflict());
                var told = DeskEvent.resolved(before, resolved);
                events = List.of(told);
                answer = told;
            }
        }
        var result = StoredResult.done(envelope.id(), digest, EventJson.MAPPER.valueToTree(answer), by);
        return new Step(before, after, events, result, result, matters);
    }

    /**
     * The rules decide again, but what waits as a copy stays a copy, whatever is completed. A petition stored by an earlier program waits
     * for the officer, since it lacks facts for the rules.
     */
    private DecidedPetition completed(FactsCompleted act, DecidedPetition before) {
        var completion =
                new Completion(act.by(), act.officer(), act.on(), act.reason().code(), act.facts());
        var answer = !before.desk().repeats() && before.background().saysWhoPetitions()
                ? RoutingAnswer.of(decider.decide(act.facts().in(before.matter())))
                : before.decision();
        return before.completed(completion, answer, now);
    }

    /** @param type of the event of the officer's decision */
    private static Background behind(Envelope command, String type, DecidedPetition before) {
        return before.background().decided(before.decision().reasons(), Envelope.idOf(command.id(), type, ""));
    }

    private static List<Step.NewMatter> matters(
            CaseId petition, DecidedPetition before, List<CaseId> ids, TriageEvent.PetitionSplit split) {
        return IntStream.range(0, ids.size())
                .mapToObj(i -> new Step.NewMatter(
                        ids.get(i),
                        MatterRecord.of(petition, before, split.matters().get(i), split.on())))
                .toList();
    }

    private RoutingAnswer answer(TriageEvent.PetitionSplit split, DecidedPetition before) {
        return new RoutingAnswer(
                Several.OUTCOME,
                null,
                null,
                List.of(),
                List.of(Reason.of(split.reason())),
                ruleset,
                List.of(),
                before.decision().procedure(),
                before.decision().conflict());
    }

    private RoutingAnswer answer(TriageDecided decided, DecidedPetition before) {
        return new RoutingAnswer(
                decided.outcome().name(),
                decided.competentBody(),
                decided.settlesInstance(),
                List.of(),
                List.of(Reason.of(decided.reason())),
                ruleset,
                List.of(),
                before.decision().procedure(),
                before.decision().conflict());
    }
}
