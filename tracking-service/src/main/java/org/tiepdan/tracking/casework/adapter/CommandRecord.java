package org.tiepdan.tracking.casework.adapter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.UnreadableRecordException;
import org.tiepdan.eventing.caller.Caller;
import org.tiepdan.lawpack.jurisdiction.Settlement;
import org.tiepdan.tracking.casework.CaseCommand;
import org.tiepdan.tracking.casework.CaseCommand.AcceptCase;
import org.tiepdan.tracking.casework.CaseCommand.AnswerCase;
import org.tiepdan.tracking.casework.CaseCommand.CloseCase;
import org.tiepdan.tracking.casework.CaseCommand.DecideCase;
import org.tiepdan.tracking.casework.CaseCommand.RefuseCase;
import org.tiepdan.tracking.casework.CaseCommand.TransferCase;
import org.tiepdan.tracking.casework.CaseCommand.WithdrawCase;
import org.tiepdan.tracking.casework.CommandName;

/**
 * The payload of {@code case.<command>.v1}. A decision's number is no part of it: it names people too well.
 *
 * @param on the day of the act, filled in at the edge where the request left it out
 * @param caller opaque id of who asked; absent when that is nobody
 * @param requestDigest tells whether a repeated key came with the same request
 */
public record CommandRecord(
        @Nullable String by,
        @Nullable String officer,
        @Nullable LocalDate on,
        @Nullable String requestDigest,
        @Nullable String ground,
        @Nullable String to,
        @Nullable Settlement settlement,
        @Nullable String caller) {

    public static String type(CommandName name) {
        return "case." + name.word() + ".v1";
    }

    /** @throws UnreadableRecordException when a member that the command needs is missing */
    public CaseCommand command(CommandName name) {
        var body = need(by, "by");
        var person = need(officer, "officer");
        var day = need(on, "on");
        return switch (name) {
            case ACCEPTANCE -> new AcceptCase(body, person, day);
            case REFUSAL -> new RefuseCase(body, person, day, need(ground, "ground"));
            case ANSWER -> new AnswerCase(body, person, day);
            case TRANSFER -> new TransferCase(body, person, day, need(to, "to"));
            case DECISION -> new DecideCase(body, person, day, need(settlement, "settlement"));
            case CLOSURE -> new CloseCase(body, person, day);
            case WITHDRAWAL -> new WithdrawCase(body, person, day);
        };
    }

    public String digest() {
        return need(requestDigest, "requestDigest");
    }

    public Caller from() {
        return caller == null ? Caller.NOBODY : new Caller(caller);
    }

    private static <T> T need(@Nullable T value, String member) {
        if (value == null) {
            throw new UnreadableRecordException("Expected the member " + member + " in a command.");
        }
        return value;
    }
}
