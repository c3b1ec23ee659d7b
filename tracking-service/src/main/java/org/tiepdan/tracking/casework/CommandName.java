package org.tiepdan.tracking.casework;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tiepdan.lawpack.words.CommandWords;
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

/** The commands, and the states of a case in which each is allowed: the table of docs/architecture.md. */
public enum CommandName {
    ACCEPTANCE(AcceptCase.class),
    REFUSAL(RefuseCase.class),
    ANSWER(AnswerCase.class),
    TRANSFER(TransferCase.class),
    OBJECTION(ObjectToCase.class),
    COMPLEXITY(FindComplex.class),
    EXTENSION(ExtendLimit.class),
    SUSPENSION(SuspendCase.class),
    RESUMPTION(ResumeCase.class),
    TERMINATION(TerminateCase.class),
    DIALOGUE(HoldDialogue.class),
    DECISION(DecideCase.class),
    NOTIFICATION(Notify.class),
    PUBLICATION(PublishDecision.class),
    EXECUTION(ExecuteDecision.class),
    LODGING(LodgeAgain.class),
    TAKEOVER(TakeOver.class),
    REPORT(ReportOverdue.class),
    URGING(UrgeCase.class),
    CLOSURE(CloseCase.class),
    WITHDRAWAL(WithdrawCase.class),
    CORRECTION(CorrectCase.class);

    /** All states except split, because acts on a split petition are done on its matters. */
    private static final List<CaseState> EVER_BUT_SPLIT = Stream.of(CaseState.values())
            .filter(state -> state != CaseState.SPLIT)
            .toList();

    private final Class<? extends CaseCommand> form;
    private final String word;

    CommandName(Class<? extends CaseCommand> form) {
        this.form = form;
        this.word = name().toLowerCase(Locale.ROOT);
    }

    static CommandName of(CaseCommand command) {
        return Stream.of(values())
                .filter(name -> name.form.isInstance(command))
                .findFirst()
                .orElseThrow();
    }

    /** The record of this command's members; components that are not nullable are required. */
    public Class<? extends CaseCommand> form() {
        return form;
    }

    /** The name in paths and in wire types. */
    public String word() {
        return word;
    }

    public static Optional<CommandName> parse(String word) {
        return Stream.of(values()).filter(name -> name.word().equals(word)).findFirst();
    }

    /** The Vietnamese name, for the middle of a sentence. */
    public String vi() {
        return CommandWords.of(word()).vi();
    }

    public String en() {
        return CommandWords.of(word()).en();
    }

    /** The states in which it is allowed, in the order of a case's life. */
    public List<CaseState> allowedIn() {
        return switch (this) {
            case ACCEPTANCE, REFUSAL, TRANSFER, OBJECTION -> List.of(CaseState.ROUTED);
            case ANSWER -> List.of(CaseState.ROUTED, CaseState.ACCEPTED);
            case COMPLEXITY, EXTENSION -> List.of(CaseState.ROUTED, CaseState.ACCEPTED);
            case SUSPENSION, DIALOGUE, DECISION -> List.of(CaseState.ACCEPTED);
            case RESUMPTION -> List.of(CaseState.SUSPENDED);
            case TERMINATION -> List.of(CaseState.ACCEPTED, CaseState.SUSPENDED);
            case TAKEOVER -> List.of(CaseState.ROUTED, CaseState.ACCEPTED, CaseState.SUSPENDED);
            case PUBLICATION, EXECUTION -> List.of(CaseState.DECIDED, CaseState.CLOSED);
            case CLOSURE -> List.of(CaseState.DECIDED);
            case WITHDRAWAL -> List.of(CaseState.IN_TRIAGE, CaseState.ROUTED, CaseState.ACCEPTED, CaseState.SUSPENDED);
            case REPORT -> List.of(CaseState.ROUTED, CaseState.ACCEPTED);
            // Execution of a decision can also be urged: LKN 25, LTC 44.3.
            case URGING -> List.of(CaseState.ROUTED, CaseState.ACCEPTED, CaseState.DECIDED);
            case NOTIFICATION, LODGING -> EVER_BUT_SPLIT;
            case CORRECTION -> List.of(CaseState.values());
        };
    }
}
