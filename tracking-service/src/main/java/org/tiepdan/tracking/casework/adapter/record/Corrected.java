package org.tiepdan.tracking.casework.adapter.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.jurisdiction.Settlement;
import org.tiepdan.lawpack.petition.Channel;
import org.tiepdan.lawpack.petition.ComplexityCriterion;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.petition.Procedure;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseCommand;
import org.tiepdan.tracking.casework.CaseCommand.AcceptCase;
import org.tiepdan.tracking.casework.CaseCommand.AnswerCase;
import org.tiepdan.tracking.casework.CaseCommand.CloseCase;
import org.tiepdan.tracking.casework.CaseCommand.DecideCase;
import org.tiepdan.tracking.casework.CaseCommand.RefuseCase;
import org.tiepdan.tracking.casework.CaseCommand.TakeOver;
import org.tiepdan.tracking.casework.CaseCommand.TerminateCase;
import org.tiepdan.tracking.casework.CaseCommand.TransferCase;
import org.tiepdan.tracking.casework.CaseCommand.WithdrawCase;
import org.tiepdan.tracking.casework.CaseEvent.CaseCorrected;
import org.tiepdan.tracking.casework.CaseFile.Content;
import org.tiepdan.tracking.casework.CaseState;
import org.tiepdan.tracking.casework.ClosedAs;
import org.tiepdan.tracking.casework.CorrectionReason;
import org.tiepdan.tracking.casework.adapter.CommandRecord;
import org.tiepdan.tracking.casework.result.SettlementResult;
import org.tiepdan.tracking.petition.ConflictOfInterest;
import org.tiepdan.tracking.petition.Petition;
import org.tiepdan.tracking.petition.RoutingFact.PetitionRouted;
import tools.jackson.databind.node.ObjectNode;

/** The payload of {@code case.corrected.v1}: what is void, what is recorded instead, and the present state of the case. */
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
        @Nullable LocalDate closedOn,
        @Nullable LocalDate triageSince,
        @Nullable String decider,
        @Nullable LocalDate suspendedOn,
        List<ComplexityCriterion> complexity,
        @Nullable String registeredAs,
        @Nullable PetitionNow petition,
        @Nullable SettlementResult result) {

    /** The decider's name for the registered facts of the petition. */
    private static final String FACTS = "facts";

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
                stage instanceof Case.Closed ? closedOn(event) : null,
                stage instanceof Case.InTriage triage ? triage.since() : null,
                stage instanceof Case.InTriage triage ? triage.decider() : null,
                stage instanceof Case.Suspended suspended ? suspended.since() : null,
                criteria(stage),
                event.registeredAs(),
                event.act().equals(FACTS) ? PetitionNow.of(stage.petition()) : null,
                result(event));
    }

    /**
     * The facts of the petition that decide who handles and who sees the case.
     *
     * @param keptFrom code of the body that it denounces; null for none
     */
    record PetitionNow(
            PetitionType type,
            @Nullable Integer instance,
            Channel channel,
            @Nullable Procedure procedure,
            String receivingBody,
            @Nullable String keptFrom,
            @Nullable ConflictOfInterest conflict) {
        static PetitionNow of(Petition petition) {
            return new PetitionNow(
                    petition.type(),
                    petition.instance(),
                    petition.channel(),
                    petition.procedure(),
                    petition.receivingBody(),
                    petition.keptFrom().orElse(null),
                    petition.conflict());
        }
    }

    private static List<ComplexityCriterion> criteria(Case.Opened stage) {
        var circumstances = stage.petition().circumstances();
        var criteria = circumstances == null ? null : circumstances.criteria();
        return criteria == null ? List.of() : criteria;
    }

    private static LocalDate closedOn(CaseCorrected event) {
        return event.after().standing().reversed().stream()
                .flatMap(content -> end(content).stream())
                .findFirst()
                .orElse(event.on());
    }

    /** @return the day of the act, if it ended the case */
    private static Optional<LocalDate> end(Content content) {
        return switch (content) {
            case Content.Done(var command) -> closes(command) ? Optional.of(command.on()) : Optional.empty();
            case Content.Heard(PetitionRouted routed) ->
                switch (routed.outcome()) {
                    case GUIDE, RETURN, FILE, REFUSE, TRANSFER -> Optional.of(routed.decidedOn());
                    case ACCEPT, URGE, TRIAGE -> Optional.empty();
                };
            case Content.Heard _, Content.Looked _, Content.Succeeded _ -> Optional.empty();
        };
    }

    private static boolean closes(CaseCommand command) {
        return switch (command) {
            case CloseCase _, RefuseCase _, AnswerCase _, TerminateCase _, TransferCase _ -> true;
            case WithdrawCase withdrawal ->
                withdrawal.remaining() == null && !Boolean.TRUE.equals(withdrawal.continues());
            default -> false;
        };
    }

    /** @return result of the valid decision */
    private static @Nullable SettlementResult result(CaseCorrected event) {
        return done(event, DecideCase.class::isInstance)
                .map(decision -> ((DecideCase) decision).result())
                .orElse(null);
    }

    /** @return day of the last valid act of this kind */
    private static @Nullable LocalDate day(CaseCorrected event, Predicate<CaseCommand> which) {
        return done(event, which).map(CaseCommand::on).orElse(null);
    }

    private static Optional<CaseCommand> done(CaseCorrected event, Predicate<CaseCommand> which) {
        return event.after().standing().reversed().stream()
                .flatMap(content -> content instanceof Content.Done(var command) ? Stream.of(command) : Stream.empty())
                .filter(which)
                .findFirst();
    }
}
