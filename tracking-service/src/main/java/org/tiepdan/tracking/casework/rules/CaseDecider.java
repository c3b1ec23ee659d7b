package org.tiepdan.tracking.casework.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.desk.RefusalGround;
import org.tiepdan.lawpack.desk.SettlementGround;
import org.tiepdan.lawpack.desk.SettlementGround.Act;
import org.tiepdan.lawpack.limit.LimitEvent;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseCommand;
import org.tiepdan.tracking.casework.CaseCommand.AcceptCase;
import org.tiepdan.tracking.casework.CaseCommand.AnswerCase;
import org.tiepdan.tracking.casework.CaseCommand.CloseCase;
import org.tiepdan.tracking.casework.CaseCommand.CorrectCase;
import org.tiepdan.tracking.casework.CaseCommand.DecideCase;
import org.tiepdan.tracking.casework.CaseCommand.ExecuteDecision;
import org.tiepdan.tracking.casework.CaseCommand.ExtendLimit;
import org.tiepdan.tracking.casework.CaseCommand.FindComplex;
import org.tiepdan.tracking.casework.CaseCommand.HoldDialogue;
import org.tiepdan.tracking.casework.CaseCommand.LodgeAgain;
import org.tiepdan.tracking.casework.CaseCommand.Notify;
import org.tiepdan.tracking.casework.CaseCommand.ObjectToCase;
import org.tiepdan.tracking.casework.CaseCommand.PublishDecision;
import org.tiepdan.tracking.casework.CaseCommand.RefuseCase;
import org.tiepdan.tracking.casework.CaseCommand.ReportOverdue;
import org.tiepdan.tracking.casework.CaseCommand.ResumeCase;
import org.tiepdan.tracking.casework.CaseCommand.SuspendCase;
import org.tiepdan.tracking.casework.CaseCommand.TakeOver;
import org.tiepdan.tracking.casework.CaseCommand.TerminateCase;
import org.tiepdan.tracking.casework.CaseCommand.TransferCase;
import org.tiepdan.tracking.casework.CaseCommand.UrgeCase;
import org.tiepdan.tracking.casework.CaseCommand.WithdrawCase;
import org.tiepdan.tracking.casework.CaseEvent;
import org.tiepdan.tracking.casework.CaseEvent.CaseAccepted;
import org.tiepdan.tracking.casework.CaseEvent.CaseAnswered;
import org.tiepdan.tracking.casework.CaseEvent.CaseClosed;
import org.tiepdan.tracking.casework.CaseEvent.CaseDecided;
import org.tiepdan.tracking.casework.CaseEvent.CaseExecuted;
import org.tiepdan.tracking.casework.CaseEvent.CaseExtended;
import org.tiepdan.tracking.casework.CaseEvent.CaseFoundComplex;
import org.tiepdan.tracking.casework.CaseEvent.CaseLodgedAgain;
import org.tiepdan.tracking.casework.CaseEvent.CaseNotified;
import org.tiepdan.tracking.casework.CaseEvent.CaseObjected;
import org.tiepdan.tracking.casework.CaseEvent.CasePublished;
import org.tiepdan.tracking.casework.CaseEvent.CaseRefused;
import org.tiepdan.tracking.casework.CaseEvent.CaseReported;
import org.tiepdan.tracking.casework.CaseEvent.CaseResumed;
import org.tiepdan.tracking.casework.CaseEvent.CaseSuspended;
import org.tiepdan.tracking.casework.CaseEvent.CaseTakenOver;
import org.tiepdan.tracking.casework.CaseEvent.CaseTerminated;
import org.tiepdan.tracking.casework.CaseEvent.CaseTransferred;
import org.tiepdan.tracking.casework.CaseEvent.CaseUrged;
import org.tiepdan.tracking.casework.CaseEvent.CaseWithdrawn;
import org.tiepdan.tracking.casework.CaseEvent.DialogueHeld;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.ClosedAs;
import org.tiepdan.tracking.casework.check.HandOvers;
import org.tiepdan.tracking.deadline.NoticeGiven;
import org.tiepdan.tracking.petition.Petition;

/** Decides the acts of a case, without its time limits: the table of commands in docs/architecture.md. */
final class CaseDecider {
    private final LawPack law;
    private final HandOvers handOvers;

    CaseDecider(LawPack law) {
        this.law = law;
        this.handOvers = new HandOvers(law);
    }

    /**
     * @param command that passed all checks
     * @param today day on which it is recorded
     */
    List<CaseEvent> decide(CaseCommand command, CaseFile file, Case.Opened before, LocalDate today) {
        return switch (command) {
            case AcceptCase(var by, var officer, var on) -> List.of(new CaseAccepted(by, officer, on));
            case RefuseCase(var by, var officer, var on, var ground) ->
                List.of(new CaseRefused(by, officer, on, canonical(ground)), new CaseClosed(ClosedAs.REFUSED, on, by));
            case AnswerCase(var by, var officer, var on) ->
                List.of(new CaseAnswered(by, officer, on), new CaseClosed(ClosedAs.ANSWERED, on, by));
            case TransferCase transfer -> transferred(transfer, competentBody(before), file.hop() + 1);
            case ObjectToCase(var by, var officer, var on, var reason, var proposed) -> {
                var decider = handOvers
                        .deciderInTriage(by, file, before.petition(), today)
                        .orElse(null);
                yield List.of(new CaseObjected(by, officer, on, reason, file.hop() + 1, decider, proposed));
            }
            case FindComplex(var by, var officer, var on, var criteria) ->
                List.of(new CaseFoundComplex(by, officer, on, criteria));
            case ExtendLimit(var by, var officer, var on, var days, var reference) ->
                List.of(new CaseExtended(by, officer, on, days, reference));
            case SuspendCase(var by, var officer, var on, var ground, var reference) ->
                List.of(new CaseSuspended(by, officer, on, canonical(ground, Act.SUSPENSION, before), reference));
            case ResumeCase(var by, var officer, var on, var reference) ->
                List.of(new CaseResumed(by, officer, on, reference));
            case TerminateCase(var by, var officer, var on, var ground) ->
                List.of(
                        new CaseTerminated(by, officer, on, canonical(ground, Act.TERMINATION, before)),
                        new CaseClosed(ClosedAs.TERMINATED, on, by));
            case HoldDialogue(var by, var officer, var on, var notifiedOn) ->
                List.of(new DialogueHeld(by, officer, on, notifiedOn, notice(before.petition(), on, notifiedOn)));
            case DecideCase(var by, var officer, var on, var settlement, var result) ->
                List.of(new CaseDecided(by, officer, on, settlement, result));
            case Notify(var by, var officer, var on, var of) -> List.of(new CaseNotified(by, officer, on, of));
            case PublishDecision(var by, var officer, var on) -> List.of(new CasePublished(by, officer, on));
            case ExecuteDecision(var by, var officer, var on, var stage) ->
                List.of(new CaseExecuted(by, officer, on, stage));
            case LodgeAgain(var by, var officer, var on, var further) ->
                List.of(new CaseLodgedAgain(by, officer, on, further));
            case TakeOver(var by, var officer, var on) ->
                List.of(new CaseTakenOver(by, officer, on, competentBody(before)));
            case ReportOverdue(var by, var officer, var on, var stage) ->
                List.of(new CaseReported(by, officer, on, stage));
            case UrgeCase(var by, var officer, var on, var step) ->
                List.of(new CaseUrged(by, officer, on, competentBody(before), step));
            case CloseCase close -> List.of(new CaseClosed(ClosedAs.SETTLED, close.on(), close.by()));
            case WithdrawCase withdrawal -> withdrawn(withdrawal);
            case CorrectCase _ ->
                throw new IllegalStateException("Expected a correction to be decided by the history.");
        };
    }

    /** Lateness never refuses an act: a late notice is recorded with it. */
    private @Nullable NoticeGiven notice(Petition petition, LocalDate on, LocalDate notifiedOn) {
        return law.timeLimits().noticesBefore(LimitEvent.DIALOGUE_HELD, on).stream()
                .filter(limit -> limit.appliesTo()
                        .covers(
                                petition.type(),
                                petition.instance(),
                                petition.channel(),
                                petition.procedure(),
                                petition.contestedKind()))
                .findFirst()
                .map(limit -> {
                    var notice = law.timeLimits().notice(limit, on, notifiedOn);
                    return new NoticeGiven(limit.ruleId(), notice.latestOn(), notice.daysShort(), limit.basis());
                })
                .orElse(null);
    }

    private static List<CaseEvent> withdrawn(WithdrawCase command) {
        var withdrawn = new CaseWithdrawn(
                command.by(), command.officer(), command.on(), command.remaining(), command.continues());
        return withdrawn.endsTheCase()
                ? List.of(withdrawn, new CaseClosed(ClosedAs.WITHDRAWN, command.on(), command.by()))
                : List.of(withdrawn);
    }

    private static String competentBody(Case.Opened before) {
        var competence = before.competence();
        return Objects.requireNonNull(competence == null ? null : competence.body());
    }

    /** @param from code of the body that has the case, which may be below the one that hands it on */
    private List<CaseEvent> transferred(TransferCase command, String from, int hop) {
        var events = new ArrayList<CaseEvent>();
        events.add(new CaseTransferred(command.by(), command.officer(), command.on(), command.to(), hop));
        if (!law.bodies().relation(from, command.to()).staysInProvince()) {
            events.add(new CaseClosed(ClosedAs.TRANSFERRED_OUT, command.on(), command.to()));
        }
        return List.copyOf(events);
    }

    private String canonical(String ground, Act act, Case.Opened at) {
        return law.settlementGrounds().versions(ground, act, at.petition().type()).stream()
                .findFirst()
                .map(SettlementGround::code)
                .orElse(ground);
    }

    private String canonical(String ground) {
        return law.refusalGrounds().find(ground).map(RefusalGround::code).orElse(ground);
    }
}
