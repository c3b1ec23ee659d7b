package org.tiepdan.tracking.casework;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tiepdan.tracking.casework.CaseCommand.AcceptCase;
import org.tiepdan.tracking.casework.CaseCommand.AnswerCase;
import org.tiepdan.tracking.casework.CaseCommand.CloseCase;
import org.tiepdan.tracking.casework.CaseCommand.DecideCase;
import org.tiepdan.tracking.casework.CaseCommand.RefuseCase;
import org.tiepdan.tracking.casework.CaseCommand.TransferCase;
import org.tiepdan.tracking.casework.CaseCommand.WithdrawCase;

/** The commands, and the states of a case in which each is allowed: the table of docs/architecture.md. */
public enum CommandName {
    ACCEPTANCE(AcceptCase.class, "thụ lý", "an acceptance"),
    REFUSAL(RefuseCase.class, "không thụ lý", "a refusal"),
    ANSWER(AnswerCase.class, "trả lời kiến nghị, phản ánh", "an answer"),
    TRANSFER(TransferCase.class, "chuyển đơn", "a transfer"),
    DECISION(DecideCase.class, "ghi quyết định giải quyết", "a decision"),
    CLOSURE(CloseCase.class, "kết thúc vụ việc", "a closure"),
    WITHDRAWAL(WithdrawCase.class, "ghi nhận việc rút đơn", "a withdrawal");

    private final Class<? extends CaseCommand> form;
    private final String vi;
    private final String en;

    CommandName(Class<? extends CaseCommand> form, String vi, String en) {
        this.form = form;
        this.vi = vi;
        this.en = en;
    }

    static CommandName of(CaseCommand command) {
        return Stream.of(values())
                .filter(name -> name.form.isInstance(command))
                .findFirst()
                .orElseThrow();
    }

    /** The record that holds what this command says; a component that is not nullable is required. */
    public Class<? extends CaseCommand> form() {
        return form;
    }

    /** As it stands in a path and in the middle of a wire type. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<CommandName> parse(String word) {
        return Stream.of(values()).filter(name -> name.word().equals(word)).findFirst();
    }

    String vi() {
        return vi;
    }

    String en() {
        return en;
    }

    /** In the order of a case's life. */
    public List<CaseState> allowedIn() {
        return switch (this) {
            case ACCEPTANCE, REFUSAL, TRANSFER -> List.of(CaseState.ROUTED);
            case ANSWER, WITHDRAWAL -> List.of(CaseState.ROUTED, CaseState.ACCEPTED);
            case DECISION -> List.of(CaseState.ACCEPTED);
            case CLOSURE -> List.of(CaseState.DECIDED);
        };
    }
}
