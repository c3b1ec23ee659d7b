package org.tiepdan.tracking.casework.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseCommand;
import org.tiepdan.tracking.casework.CaseCommand.CorrectCase;
import org.tiepdan.tracking.casework.CaseEvent;
import org.tiepdan.tracking.casework.CaseEvent.CaseClosed;
import org.tiepdan.tracking.casework.CaseEvent.CaseCorrected;
import org.tiepdan.tracking.casework.CaseEvent.LimitChanged;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.CaseFile.Act;
import org.tiepdan.tracking.casework.CaseFile.Content;
import org.tiepdan.tracking.casework.ClosedAs;
import org.tiepdan.tracking.casework.CorrectionReason;
import org.tiepdan.tracking.casework.Rejection;
import org.tiepdan.tracking.casework.check.CommandCheck;
import org.tiepdan.tracking.casework.correction.CorrectionRefusals;
import org.tiepdan.tracking.casework.limits.LimitDifferences;
import org.tiepdan.tracking.casework.rules.Verdict.Done;
import org.tiepdan.tracking.casework.rules.Verdict.Refused;
import org.tiepdan.tracking.deadline.Deadline;
import org.tiepdan.tracking.petition.RoutingFact.DeskDecision;
import org.tiepdan.tracking.petition.RoutingFact.MatterVoided;
import org.tiepdan.tracking.petition.RoutingFact.PetitionSplit;
import org.tiepdan.tracking.petition.RoutingFact.RegistrationVoided;

/** Decides the effects of voiding a recorded act: everything after it is judged again, and nothing is erased. */
final class Corrections {
    private static final String KIND = "case.corrected";
    private static final String REGISTERED = "registration";
    /** The same code as in {@code ActView}. */
    private static final String ROUTING = "routing";

    private final CommandCheck check;
    private final Replay replay;
    private final int notices;

    /** @param notices number of notices in the law by which corrections are judged */
    Corrections(CommandCheck check, Casework casework, int notices) {
        this.check = check;
        this.notices = notices;
        this.replay = new Replay(casework::after);
    }

    /** @return a refusal without the event that records it */
    Verdict decide(CorrectCase command, CaseFile before, Case.Opened stage, Instant now, String id) {
        if (isMistaken(stage)) {
            return refused(CorrectionRefusals.caseIsVoid());
        }
        return command.voids().equals(CaseCommand.REGISTRATION)
                ? registeredByMistake(command, before, stage, now, id)
                : voided(command, before, stage, now, id);
    }

    private Verdict registeredByMistake(
            CorrectCase command, CaseFile before, Case.Opened stage, Instant now, String id) {
        if (command.corrected() != null) {
            return refused(CorrectionRefusals.nothingInsteadOfRegistration());
        }
        if (stage.petition().caseId().value().equals(command.registeredAs())) {
            return refused(CorrectionRefusals.sameCase());
        }
        if (Matters.isSplit(stage)) {
            return refused(Matters.splitStands());
        }
        if (!check.mayVoidRegistration(command.by(), stage, LegalTime.dateOf(now))) {
            return refused(CorrectionRefusals.notTheRecorder());
        }
        return mistaken(command, before, stage, now, id);
    }

    /**
     * The split that created the matter was taken back: it was registered by mistake, whatever was recorded about it at the same moment.
     */
    Done matterVoided(MatterVoided fact, CaseFile before, Instant now, String id) {
        return before.stage() instanceof Case.Opened stage && !isMistaken(stage)
                ? mistaken(command(fact), before, stage, now, id)
                : new Done(List.of(), before);
    }

    /** The petition was registered by mistake: its case ends, whatever a body recorded about it at the same moment. */
    Done registrationVoided(RegistrationVoided fact, CaseFile before, Instant now, String id) {
        var why = CorrectionReason.REGISTERED_BY_MISTAKE;
        var command = new CorrectCase(
                fact.by(), fact.officer(), fact.on(), CaseCommand.REGISTRATION, why, null, fact.registeredAs());
        return before.stage() instanceof Case.Opened stage && !isMistaken(stage)
                ? mistaken(command, before, stage, now, id)
                : new Done(List.of(), before);
    }

    private static boolean isMistaken(Case.Opened stage) {
        return stage instanceof Case.Closed closed && closed.closedAs() == ClosedAs.REGISTERED_BY_MISTAKE;
    }

    private static CorrectCase command(MatterVoided fact) {
        var reason = CorrectionReason.valueOf(fact.reason());
        return new CorrectCase(fact.by(), fact.officer(), fact.on(), CaseCommand.REGISTRATION, reason, null, null);
    }

    /** @param command that passed all checks */
    private Done mistaken(CorrectCase command, CaseFile before, Case.Opened stage, Instant now, String id) {
        var events = new ArrayList<CaseEvent>();
        events.add(corrected(command, REGISTERED, before));
        events.addAll(changes(before, List.of()));
        var competence = stage.competence();
        events.add(new CaseClosed(
                ClosedAs.REGISTERED_BY_MISTAKE, command.on(), competence == null ? null : competence.body()));
        return done(events, before, before.history(), command, now, id);
    }

    private Verdict voided(CorrectCase command, CaseFile before, Case.Opened stage, Instant now, String id) {
        if (before.acts() == null) {
            return refused(CorrectionRefusals.noHistory());
        }
        if (command.registeredAs() != null) {
            return refused(CorrectionRefusals.onlyForRegistration());
        }
        var decision = before.officersDecision(command.voids());
        if (decision.isPresent()) {
            return undecided(command, decision.get(), before, stage, now, id);
        }
        var found = find(command.voids(), before);
        if (found.isEmpty()) {
            return refused(CorrectionRefusals.unknownAct());
        }
        var wrong = found.get();
        if (wrong.act().voidedBy() != null) {
            return refused(CorrectionRefusals.isVoid());
        }
        var today = LegalTime.dateOf(now);
        return check.mayVoid(command.by(), wrong.command().by(), stage, today)
                ? judgedAgain(command, wrong.act(), wrong.command().name().word(), before, stage, now, id)
                : refused(CorrectionRefusals.notTheRecorder());
    }

    /** The desk's decision was a mistake: the case is in triage again, and the desk decides again. */
    private Verdict undecided(
            CorrectCase command, DeskDecision decision, CaseFile before, Case.Opened stage, Instant now, String id) {
        if (command.corrected() != null) {
            return refused(CorrectionRefusals.nothingInsteadOfRouting());
        }
        var act = before.history().stream()
                .filter(one -> one.id().equals(command.voids()))
                .findFirst()
                .orElseThrow();
        if (act.voidedBy() != null) {
            return refused(CorrectionRefusals.isVoid());
        }
        var stands = decision instanceof PetitionSplit ? Matters.refuseTakingBack(stage) : Optional.<Rejection>empty();
        if (stands.isPresent()) {
            return refused(stands.get());
        }
        var today = LegalTime.dateOf(now);
        boolean may = check.mayVoidRegistration(command.by(), stage, today)
                || (decision.decidedBy() != null && check.mayVoid(command.by(), decision.decidedBy(), stage, today));
        return may
                ? judgedAgain(command, act, ROUTING, before, stage, now, id)
                : refused(CorrectionRefusals.notTheRecorder());
    }

    /** @param name of the act that is void */
    private Verdict judgedAgain(
            CorrectCase command, Act wrong, String name, CaseFile before, Case.Opened stage, Instant now, String id) {
        var acts = before.voiding(wrong.id(), id);
        var all = Stream.concat(acts.stream(), Stream.of(act(command, now, id))).toList();
        return switch (replay.of(all, LegalTime.dateOf(now), id)) {
            case Replay.Outcome.Breaks(var act, var why) ->
                why != null && act.id().equals(wrong.id())
                        ? refused(why)
                        : refused(doesNotHold(act, command.by(), stage, LegalTime.dateOf(now)));
            case Replay.Outcome.Holds(var file) -> {
                var events = new ArrayList<CaseEvent>();
                events.add(corrected(command, name, file.with(before.deadlines())));
                events.addAll(changes(before, file.deadlines()));
                yield done(events, before, acts, command, now, id);
            }
        };
    }

    /** A body that no longer has the case does not learn what others did later. */
    private Rejection doesNotHold(Act act, String by, Case.Opened stage, LocalDate today) {
        return check.isOfTheCase(by, stage, today) || check.isOf(by, act, today)
                ? CorrectionRefusals.doesNotHold(act)
                : CorrectionRefusals.anothersDoesNotHold();
    }

    private Act act(CorrectCase command, Instant now, String id) {
        return new Act(id, now, null, new Content.Done(command), notices);
    }

    private Done done(
            List<CaseEvent> events, CaseFile before, List<Act> acts, CorrectCase command, Instant now, String id) {
        var after = before;
        for (var event : events) {
            after = after.evolve(event);
        }
        var kept = before.acts() == null ? null : acts;
        return new Done(List.copyOf(events), after.withActs(kept).recording(act(command, now, id)));
    }

    private static List<CaseEvent> changes(CaseFile before, List<Deadline> wanted) {
        var changes = LimitDifferences.between(before.deadlines(), wanted, KIND).stream()
                .<CaseEvent>map(LimitChanged::new);
        return Stream.concat(changes, LimitDifferences.effect(before.deadlines(), wanted, KIND).stream())
                .toList();
    }

    private static CaseCorrected corrected(CorrectCase command, String act, CaseFile after) {
        return new CaseCorrected(
                command.by(),
                command.officer(),
                command.on(),
                command.voids(),
                act,
                command.reason(),
                command.corrected(),
                command.registeredAs(),
                after);
    }

    /** The caller adds the event that records the refusal. */
    private static Verdict refused(Rejection why) {
        return new Refused(why, List.of());
    }

    private record Wrong(Act act, CaseCommand command) {}

    private static Optional<Wrong> find(String id, CaseFile file) {
        return file.history().stream()
                .filter(act -> act.id().equals(id))
                .filter(act -> act.content() instanceof Content.Done(var command) && !(command instanceof CorrectCase))
                .map(act -> new Wrong(act, ((Content.Done) act.content()).command()))
                .findFirst();
    }
}
