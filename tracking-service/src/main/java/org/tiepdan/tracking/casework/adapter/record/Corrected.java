package org.tiepdan.tracking.casework.adapter.record;

import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.jurisdiction.Settlement;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseCommand;
import org.tiepdan.tracking.casework.CaseCommand.AcceptCase;
import org.tiepdan.tracking.casework.CaseCommand.DecideCase;
import org.tiepdan.tracking.casework.CaseCommand.TakeOver;
import org.tiepdan.tracking.casework.CaseEvent.CaseCorrected;
import org.tiepdan.tracking.casework.CaseFile.Content;
import org.tiepdan.tracking.casework.CaseState;
import org.tiepdan.tracking.casework.ClosedAs;
import org.tiepdan.tracking.casework.CorrectionReason;
import org.tiepdan.tracking.casework.adapter.CommandRecord;
import tools.jackson.databind.node.ObjectNode;

/** The payload of {@code case.corrected.v1}: what is void, what is recorded in its place, and the case as it now is. */
record Corrected(
        String by,
        String officer,
        LocalDate on,
        String voids,
        String act,
        CorrectionReason reason,
        @Nullable ObjectNode corrected,
        CaseState state,
        @Nullable String competentBody,
        @Nullable Outcome outcome,
        @Nullable ClosedAs closedAs,
        @Nullable Settlement settlement,
        int hop,
        @Nullable LocalDate lastActOn,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate closedOn) {

    static Corrected of(CaseCorrected event) {
        if (!(event.after().stage() instanceof Case.Opened stage)) {
            throw new IllegalStateException("Expected a case after its correction.");
        }
        var competence = stage.competence();
        return new Corrected(
                event.by(),
                event.officer(),
                event.on(),
                event.voids(),
                event.act(),
                event.reason(),
                CommandRecord.correctedAct(event.corrected()),
                stage.state(),
                competence == null ? null : competence.body(),
                competence == null ? null : competence.outcome(),
                stage instanceof Case.Closed closed ? closed.closedAs() : null,
                stage.settlement(),
                event.after().hop(),
                event.after().lastActOn(),
                day(event, command -> command instanceof AcceptCase || command instanceof TakeOver),
                day(event, DecideCase.class::isInstance),
                stage instanceof Case.Closed ? closedOn(event) : null);
    }

    private static @Nullable LocalDate closedOn(CaseCorrected event) {
        var closed = day(event, Corrected::closes);
        return closed == null ? event.on() : closed;
    }

    private static boolean closes(CaseCommand command) {
        return switch (command.name()) {
            case CLOSURE, REFUSAL, ANSWER, WITHDRAWAL, TERMINATION, TRANSFER -> true;
            default -> false;
        };
    }

    /** @return of the last such act that is not void */
    private static @Nullable LocalDate day(CaseCorrected event, Predicate<CaseCommand> which) {
        return event.after().history().reversed().stream()
                .filter(act -> act.voidedBy() == null)
                .flatMap(
                        act -> act.content() instanceof Content.Done(var command) ? Stream.of(command) : Stream.empty())
                .filter(which)
                .findFirst()
                .map(CaseCommand::on)
                .orElse(null);
    }
}
