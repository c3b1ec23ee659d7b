package org.tiepdan.tracking.casework.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.rules.CaseSpec.COMMUNE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.OFFICER;
import static org.tiepdan.tracking.casework.rules.CaseSpec.PROVINCE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiepdan.lawpack.jurisdiction.Settlement;
import org.tiepdan.lawpack.petition.ComplexityCriterion;
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
import org.tiepdan.tracking.casework.CaseEvent.CommandRejected;
import org.tiepdan.tracking.casework.CaseState;
import org.tiepdan.tracking.casework.CommandName;
import org.tiepdan.tracking.casework.CorrectionReason;
import org.tiepdan.tracking.casework.Notified;
import org.tiepdan.tracking.casework.stage.ExecutionStage;
import org.tiepdan.tracking.casework.stage.ReportStage;
import org.tiepdan.tracking.petition.RoutingFact.PetitionSplit;

/** Each command in each state of a case. */
class AllowedInStateTest {
    private static final LocalDate DAY = on("2026-07-03");

    static Stream<CommandName> commands() {
        return Stream.of(CommandName.values());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void allowsACommandInItsStatesOnly(CommandName name) {
        for (var state : CaseState.values()) {
            var at = inState(state).when(command(name));
            boolean refusedForState = at.recorded().stream()
                    .anyMatch(event -> event instanceof CommandRejected rejected
                            && rejected.code().equals("not-allowed-in-state"));

            assertThat(refusedForState)
                    .as(name + " in " + state)
                    .isEqualTo(!name.allowedIn().contains(state));
        }
    }

    private static CaseSpec inState(CaseState state) {
        var spec = new CaseSpec();
        return switch (state) {
            case IN_TRIAGE -> spec.triageRequested(false).now("2026-07-03T10:00");
            case SPLIT -> {
                var triage = spec.triageRequested(false).now("2026-07-03T10:00");
                var petition = triage.petition.openedAt(CaseSpec.at("2026-07-01T09:16"));
                var matters = List.of("1".repeat(32), "2".repeat(32));
                yield triage.hearUnder("split-1", new PetitionSplit(petition, matters, DAY, null));
            }
            case ROUTED -> spec.routedToCommune();
            case ACCEPTED -> spec.acceptedByCommune();
            case SUSPENDED ->
                spec.acceptedByCommune().when(new SuspendCase(COMMUNE, OFFICER, DAY, "WAITING-FOR-RESULT"));
            case DECIDED -> spec.decidedByCommune();
            case CLOSED -> spec.decidedByCommune().when(new CloseCase(COMMUNE, OFFICER, DAY));
        };
    }

    private static CaseCommand command(CommandName name) {
        return switch (name) {
            case ACCEPTANCE -> new AcceptCase(COMMUNE, OFFICER, DAY);
            case REFUSAL -> new RefuseCase(COMMUNE, OFFICER, DAY, "LKN-11-6");
            case ANSWER -> new AnswerCase(COMMUNE, OFFICER, DAY);
            case TRANSFER -> new TransferCase(COMMUNE, OFFICER, DAY, PROVINCE);
            case DECISION -> new DecideCase(COMMUNE, OFFICER, DAY, Settlement.RIGHT);
            case CLOSURE -> new CloseCase(COMMUNE, OFFICER, DAY);
            case OBJECTION -> new ObjectToCase(COMMUNE, OFFICER, DAY, "NOT-COMPETENT", null);
            case COMPLEXITY -> new FindComplex(COMMUNE, OFFICER, DAY, List.of(ComplexityCriterion.SEVERAL_PLACES));
            case EXTENSION -> new ExtendLimit(COMMUNE, OFFICER, DAY, null);
            case SUSPENSION -> new SuspendCase(COMMUNE, OFFICER, DAY, "WAITING-FOR-RESULT");
            case RESUMPTION -> new ResumeCase(COMMUNE, OFFICER, DAY);
            case TERMINATION -> new TerminateCase(COMMUNE, OFFICER, DAY, "NO-SUCCESSOR");
            case DIALOGUE -> new HoldDialogue(COMMUNE, OFFICER, DAY, DAY);
            case NOTIFICATION -> new Notify(COMMUNE, OFFICER, DAY, Notified.DECISION);
            case PUBLICATION -> new PublishDecision(COMMUNE, OFFICER, DAY);
            case EXECUTION -> new ExecuteDecision(COMMUNE, OFFICER, DAY, ExecutionStage.ORDERED);
            case LODGING -> new LodgeAgain(COMMUNE, OFFICER, DAY, "1".repeat(32));
            case TAKEOVER -> new TakeOver(PROVINCE, OFFICER, DAY);
            case REPORT -> new ReportOverdue(COMMUNE, OFFICER, DAY, ReportStage.GIVEN);
            case URGING -> new UrgeCase(PROVINCE, OFFICER, DAY);
            case CORRECTION ->
                new CorrectCase(COMMUNE, OFFICER, DAY, "unknown", CorrectionReason.WRONG_ACT, null, null);
            case WITHDRAWAL -> new WithdrawCase(COMMUNE, OFFICER, DAY, null, null);
        };
    }
}
