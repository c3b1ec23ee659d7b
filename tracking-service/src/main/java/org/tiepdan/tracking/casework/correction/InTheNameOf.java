package org.tiepdan.tracking.casework.correction;

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

/** Replaces the body of an act: one body may correct the act of another. */
public final class InTheNameOf {
    private InTheNameOf() {}

    public static CaseCommand body(String by, CaseCommand command) {
        return switch (command) {
            case AcceptCase(var _, var officer, var on) -> new AcceptCase(by, officer, on);
            case RefuseCase(var _, var officer, var on, var ground) -> new RefuseCase(by, officer, on, ground);
            case AnswerCase(var _, var officer, var on) -> new AnswerCase(by, officer, on);
            case TransferCase(var _, var officer, var on, var to) -> new TransferCase(by, officer, on, to);
            case ObjectToCase(var _, var officer, var on, var reason, var proposed) ->
                new ObjectToCase(by, officer, on, reason, proposed);
            case FindComplex(var _, var officer, var on, var criteria) -> new FindComplex(by, officer, on, criteria);
            case ExtendLimit(var _, var officer, var on, var days, var reference) ->
                new ExtendLimit(by, officer, on, days, reference);
            case SuspendCase(var _, var officer, var on, var ground, var reference) ->
                new SuspendCase(by, officer, on, ground, reference);
            case ResumeCase(var _, var officer, var on, var reference) -> new ResumeCase(by, officer, on, reference);
            case TerminateCase(var _, var officer, var on, var ground) -> new TerminateCase(by, officer, on, ground);
            case HoldDialogue(var _, var officer, var on, var notified) -> new HoldDialogue(by, officer, on, notified);
            case DecideCase(var _, var officer, var on, var settlement, var result) ->
                new DecideCase(by, officer, on, settlement, result);
            case Notify(var _, var officer, var on, var of) -> new Notify(by, officer, on, of);
            case PublishDecision(var _, var officer, var on) -> new PublishDecision(by, officer, on);
            case ExecuteDecision(var _, var officer, var on, var stage) -> new ExecuteDecision(by, officer, on, stage);
            case LodgeAgain(var _, var officer, var on, var further) -> new LodgeAgain(by, officer, on, further);
            case TakeOver(var _, var officer, var on) -> new TakeOver(by, officer, on);
            case ReportOverdue(var _, var officer, var on, var stage) -> new ReportOverdue(by, officer, on, stage);
            case UrgeCase(var _, var officer, var on, var step) -> new UrgeCase(by, officer, on, step);
            case CloseCase(var _, var officer, var on) -> new CloseCase(by, officer, on);
            case WithdrawCase(var _, var officer, var on, var remaining, var continues) ->
                new WithdrawCase(by, officer, on, remaining, continues);
            case CorrectCase _ -> command;
        };
    }
}
