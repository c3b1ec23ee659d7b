package org.tiepdan.tracking.casework.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.rules.CaseSpec.BOARD;
import static org.tiepdan.tracking.casework.rules.CaseSpec.COMMUNE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.OFFICER;
import static org.tiepdan.tracking.casework.rules.CaseSpec.PROVINCE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.lawpack.jurisdiction.Settlement;
import org.tiepdan.lawpack.petition.ComplexityCriterion;
import org.tiepdan.lawpack.petition.PetitionType;
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
import org.tiepdan.tracking.casework.CaseState;
import org.tiepdan.tracking.casework.CommandName;
import org.tiepdan.tracking.casework.CorrectionReason;
import org.tiepdan.tracking.casework.Notified;
import org.tiepdan.tracking.casework.stage.ExecutionStage;
import org.tiepdan.tracking.casework.stage.ReportStage;
import org.tiepdan.tracking.petition.RoutingFact.PetitionSplit;

/** Each command in each state of a case: the state that it leads to, or the code of the refusal. */
class AllowedInStateTest {
    private static final LocalDate DAY = on("2026-07-03");
    private static final String NO = "not-allowed-in-state";

    /** Rows are commands, columns the states in the order of {@link #leadsWhereTheTableSays}; a dash where the state forbids it. */
    private static final String TABLE = """
            ACCEPTANCE,   -,         -,            ACCEPTED,  -,         -,         -,       -
            REFUSAL,      -,         -,            CLOSED,    -,         -,         -,       -
            ANSWER,       -,         -,            CLOSED,    CLOSED,    -,         -,       -
            TRANSFER,     -,         -,            ROUTED,    -,         -,         -,       -
            OBJECTION,    -,         -,            IN_TRIAGE, -,         -,         -,       -
            COMPLEXITY,   -,         -,            ROUTED,    ACCEPTED,  -,         -,       -
            EXTENSION,    -,         -,            ROUTED,    ACCEPTED,  -,         -,       -
            SUSPENSION,   -,         -,            -,         SUSPENDED, -,         -,       -
            RESUMPTION,   -,         -,            -,         -,         ACCEPTED,  -,       -
            TERMINATION,  -,         -,            -,         CLOSED,    CLOSED,    -,       -
            DIALOGUE,     -,         -,            -,         ACCEPTED,  -,         -,       -
            DECISION,     -,         -,            -,         DECIDED,   -,         -,       -
            NOTIFICATION, IN_TRIAGE, -,            ROUTED,    ACCEPTED,  SUSPENDED, DECIDED, CLOSED
            PUBLICATION,  -,         -,            -,         -,         -,         DECIDED, CLOSED
            EXECUTION,    -,         -,            -,         -,         -,         DECIDED, CLOSED
            LODGING,      IN_TRIAGE, -,            ROUTED,    ACCEPTED,  SUSPENDED, DECIDED, CLOSED
            TAKEOVER,     -,         -,            ACCEPTED,  ACCEPTED,  ACCEPTED,  -,       -
            REPORT,       -,         -,            ROUTED,    ACCEPTED,  -,         -,       -
            URGING,       -,         -,            ROUTED,    ACCEPTED,  -,         DECIDED, -
            CLOSURE,      -,         -,            -,         -,         -,         CLOSED,  -
            WITHDRAWAL,   CLOSED,    -,            CLOSED,    CLOSED,    CLOSED,    -,       -
            CORRECTION,   CLOSED,    split-stands, CLOSED,    CLOSED,    CLOSED,    CLOSED,  CLOSED
            """;

    @ParameterizedTest
    @CsvSource(textBlock = TABLE)
    void leadsWhereTheTableSays(
            CommandName name,
            String inTriage,
            String split,
            String routed,
            String accepted,
            String suspended,
            String decided,
            String closed) {
        then(name, CaseState.IN_TRIAGE, inTriage);
        then(name, CaseState.SPLIT, split);
        then(name, CaseState.ROUTED, routed);
        then(name, CaseState.ACCEPTED, accepted);
        then(name, CaseState.SUSPENDED, suspended);
        then(name, CaseState.DECIDED, decided);
        then(name, CaseState.CLOSED, closed);
    }

    @Test
    void theTableHasEveryCommandAndState() {
        var rows = TABLE.lines().map(line -> line.split(",")).toList();

        assertThat(rows.stream().map(cells -> cells[0]).collect(Collectors.toSet()))
                .isEqualTo(Arrays.stream(CommandName.values()).map(Enum::name).collect(Collectors.toSet()));
        assertThat(rows).allMatch(cells -> cells.length == 1 + CaseState.values().length);
    }

    private static void then(CommandName name, CaseState state, String expected) {
        var spec = inState(state, name);
        assertThat(state(spec)).as("before").isEqualTo(state.name());

        spec.when(command(name, state));

        var code = spec.refusalCode();
        assertThat(code == null ? state(spec) : code)
                .as(name + " in " + state)
                .isEqualTo(expected.equals("-") ? NO : expected);
    }

    private static String state(CaseSpec spec) {
        return ((Case.Opened) spec.file().stage()).state().name();
    }

    /** A petition of which the act is possible, as far as such a petition has the state. */
    private static CaseSpec inState(CaseState state, CommandName name) {
        var spec = new CaseSpec();
        boolean proposalsHaveIt =
                state != CaseState.SUSPENDED && state != CaseState.DECIDED && state != CaseState.CLOSED;
        if (name == CommandName.ANSWER && proposalsHaveIt) {
            spec.petition(PetitionType.PROPOSAL, null);
        } else if (name == CommandName.TAKEOVER || name == CommandName.EXTENSION) {
            spec.petition(PetitionType.DENUNCIATION, null);
        }
        var right = spec.petition.type == PetitionType.DENUNCIATION ? Settlement.TRUE : Settlement.RIGHT;
        var at = at(state, spec, right);
        return name == CommandName.EXTENSION
                        && List.of(CaseState.ROUTED, CaseState.ACCEPTED).contains(state)
                ? at.when(command(CommandName.COMPLEXITY, state))
                : at;
    }

    private static CaseSpec at(CaseState state, CaseSpec spec, Settlement right) {
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
            case DECIDED -> spec.acceptedByCommune().when(new DecideCase(COMMUNE, OFFICER, DAY, right));
            case CLOSED ->
                spec.acceptedByCommune()
                        .when(new DecideCase(COMMUNE, OFFICER, DAY, right))
                        .when(new CloseCase(COMMUNE, OFFICER, DAY));
        };
    }

    private static CaseCommand command(CommandName name, CaseState state) {
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
            case NOTIFICATION -> new Notify(BOARD, OFFICER, DAY, Notified.DECISION);
            case PUBLICATION -> new PublishDecision(COMMUNE, OFFICER, DAY);
            case EXECUTION -> new ExecuteDecision(COMMUNE, OFFICER, DAY, ExecutionStage.ORDERED);
            case LODGING -> new LodgeAgain(BOARD, OFFICER, DAY, "1".repeat(32));
            case TAKEOVER -> new TakeOver(PROVINCE, OFFICER, DAY);
            case REPORT -> new ReportOverdue(COMMUNE, OFFICER, DAY, ReportStage.GIVEN);
            case URGING -> new UrgeCase(PROVINCE, OFFICER, DAY);
            case CORRECTION ->
                new CorrectCase(
                        BOARD,
                        OFFICER,
                        DAY,
                        CaseCommand.REGISTRATION,
                        CorrectionReason.REGISTERED_BY_MISTAKE,
                        null,
                        null);
            case WITHDRAWAL ->
                new WithdrawCase(state == CaseState.IN_TRIAGE ? BOARD : COMMUNE, OFFICER, DAY, null, null);
        };
    }
}
