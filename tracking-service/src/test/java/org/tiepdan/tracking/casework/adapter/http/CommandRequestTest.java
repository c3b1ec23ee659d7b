package org.tiepdan.tracking.casework.adapter.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.access.Caller;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.lawpack.escalation.EscalationStep;
import org.tiepdan.servicekit.web.RequestFaultsException;
import org.tiepdan.tracking.casework.CaseCommand.AcceptCase;
import org.tiepdan.tracking.casework.CaseCommand.CorrectCase;
import org.tiepdan.tracking.casework.CaseCommand.DecideCase;
import org.tiepdan.tracking.casework.CaseCommand.UrgeCase;
import org.tiepdan.tracking.casework.CommandName;
import org.tiepdan.tracking.casework.adapter.CommandRecord;
import org.tiepdan.tracking.casework.result.SettlementResult;
import org.tiepdan.tracking.casework.result.SettlementResult.Discipline;
import org.tiepdan.tracking.casework.result.SettlementResult.Investigation;
import org.tiepdan.tracking.casework.result.SettlementResult.Returned;
import org.tiepdan.tracking.casework.result.SettlementResult.Share;
import org.tiepdan.tracking.casework.result.SettlementResult.Worth;

class CommandRequestTest {
    private static final String BODY = """
        {"by": "19-05443", "officer": "cb-0142", "on": "2026-07-02"}\
        """;

    private static CommandRecord read(CommandName name, String key, String json) {
        return CommandRequest.read(
                name, Caller.named("cb-0142"), key, json.getBytes(UTF_8), LocalDate.parse("2026-07-03"));
    }

    @Test
    void tellsTheSameBodyOfTwoCommandsApart() {
        assertThat(read(CommandName.WITHDRAWAL, "k-1", BODY).digest())
                .isNotEqualTo(read(CommandName.ACCEPTANCE, "k-1", BODY).digest());
    }

    @Test
    void keepsTheNumberOfADecisionToItself() {
        var request = read(CommandName.DECISION, "k-1", """
            {"by": "19-05443", "officer": "cb-0142", "number": "12/QD-UBND", "settlement": "RIGHT"}\
            """);

        assertThat(request.toString()).doesNotContain("12/QD-UBND");
    }

    @Test
    void takesWhatADecisionBringsAbout() {
        var request = read(CommandName.DECISION, "k-1", """
            {"by": "19-05443", "number": "12", "settlement": "RIGHT", "result": {
             "forState": {"moneyMillion": 120.50, "landM2": 1e3}, "returned": {"individuals": {"landM2": 85.125, "count": 1}},
             "discipline": {"people": 2, "officials": 2}, "investigation": {"matters": 1, "people": 3}}}\
            """);

        assertThat(request.result())
                .isEqualTo(new SettlementResult(
                        new Worth(new BigDecimal("120.5"), new BigDecimal("1000")),
                        new Returned(null, new Share(null, new BigDecimal("85.125"), 1)),
                        new Discipline(2, 2),
                        new Investigation(1, 3, null)));
        // Kept as text between the services, and in the state of the case.
        assertThat(EventJson.MAPPER.readValue(EventJson.MAPPER.writeValueAsString(request), CommandRecord.class))
                .isEqualTo(request);
        assertThat(request.command(CommandName.DECISION))
                .isInstanceOfSatisfying(
                        DecideCase.class,
                        decision -> assertThat(decision.result()).isEqualTo(request.result()));
    }

    @Test
    void namesEveryFaultOfWhatADecisionBringsAbout() {
        assertThatExceptionOfType(RequestFaultsException.class)
                .isThrownBy(() -> read(CommandName.DECISION, "k-1", """
                    {"by": "19-05443", "number": "12", "settlement": "RIGHT", "result": {
                     "forState": {"moneyMillion": -1, "landM2": 0.0001},
                     "returned": {"organisations": {"moneyMillion": 1e400, "count": 100001}, "persons": {}},
                     "discipline": {"officials": 1}, "investigation": {"people": 1.5, "officials": "2"}}}\
                    """))
                .satisfies(refused -> assertThat(refused.faults())
                        .extracting(fault -> fault.pointer() + " " + fault.code())
                        .containsExactlyInAnyOrder(
                                "/result/forState/moneyMillion out-of-range",
                                "/result/forState/landM2 too-precise",
                                "/result/returned/organisations/moneyMillion not-a-number",
                                "/result/returned/organisations/count out-of-range",
                                "/result/returned/persons unknown-member",
                                "/result/discipline/officials more-than-people",
                                "/result/investigation/people not-a-integer",
                                "/result/investigation/officials not-a-integer"));
    }

    @Test
    void takesTheResultOfADecisionThatACorrectionRecords() {
        var request = read(CommandName.CORRECTION, "k-1", """
            {"by": "19-05443", "voids": "a", "reason": "WRONG_CONTENT", "corrected": {"act": "DECISION", "on": "2026-07-02",
             "number": "12", "settlement": "RIGHT", "result": {"discipline": {"people": 1}}}}\
            """);

        assertThat(request.command(CommandName.CORRECTION))
                .isInstanceOfSatisfying(
                        CorrectCase.class,
                        correction -> assertThat(correction.corrected())
                                .isInstanceOfSatisfying(
                                        DecideCase.class,
                                        decision -> assertThat(decision.result())
                                                .isEqualTo(new SettlementResult(
                                                        null, null, new Discipline(1, null), null))));
    }

    @ParameterizedTest
    @CsvSource({
        "EXTENSION, '\"days\": 30'",
        "SUSPENSION, '\"ground\": \"OBSTACLE\"'",
        "RESUMPTION, '\"on\": \"2026-07-02\"'"
    })
    void takesTheNumberOfTheDecisionOnALimit(CommandName name, String member) {
        var request = read(name, "k-1", "{\"by\": \"19-05443\", " + member + ", \"reference\": \" 15/QĐ-UBND \"}");

        assertThat(request.reference()).isEqualTo("15/QĐ-UBND");
        assertThat(CommandRecord.members(request.command(name)).get("reference").stringValue())
                .isEqualTo("15/QĐ-UBND");
        var without = read(name, "k-1", "{\"by\": \"19-05443\", " + member + "}");
        assertThat(without.reference()).isNull();
        assertThat(without.command(name).name()).isEqualTo(name);
    }

    @Test
    void takesNoNameForTheNumberOfADecision() {
        assertThatExceptionOfType(RequestFaultsException.class)
                .isThrownBy(() -> read(CommandName.CORRECTION, "k-1", """
                    {"by": "19-05443", "voids": "a", "reason": "WRONG_CONTENT", "corrected": {"act": "suspension", "on": "2026-07-02",
                     "ground": "OBSTACLE", "reference": "15/QĐ-UBND của bà Lan"}}\
                    """))
                .satisfies(refused -> assertThat(refused.faults())
                        .extracting(fault -> fault.pointer() + " " + fault.code())
                        .containsExactly("/corrected/reference not-a-reference"));
    }

    /** Paths, events and lists of acts have it in lower case; at first only capitals were accepted. */
    @ParameterizedTest
    @ValueSource(strings = {"acceptance", "ACCEPTANCE", "Acceptance", " acceptance"})
    void takesTheActThatACorrectionRecordsByItsName(String act) {
        assertThat(correcting(act).command(CommandName.CORRECTION))
                .isInstanceOfSatisfying(
                        CorrectCase.class,
                        correction -> assertThat(correction.corrected())
                                .isEqualTo(new AcceptCase("19-05443", "cb-0142", LocalDate.parse("2026-07-02"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"thu ly", "routing", "correction", "CORRECTION", "TAKE_OVER", "case.accepted"})
    void saysOnceWhichActsThereAreWhereACorrectionNamesNone(String act) {
        assertThatExceptionOfType(RequestFaultsException.class)
                .isThrownBy(() -> correcting(act))
                .satisfies(refused -> assertThat(refused.faults())
                        .singleElement()
                        .satisfies(fault -> {
                            assertThat(fault.pointer()).isEqualTo("/corrected/act");
                            assertThat(fault.code()).isEqualTo("not-an-act");
                            assertThat(fault.message())
                                    .contains("acceptance", "withdrawal")
                                    .doesNotContain("ACCEPTANCE", "correction");
                        }));
    }

    private static CommandRecord correcting(String act) {
        return read(CommandName.CORRECTION, "k-1", """
            {"by": "19-05443", "voids": "a", "reason": "WRONG_CONTENT",
             "corrected": {"act": "%s", "on": "2026-07-02"}}\
            """.formatted(act));
    }

    @Test
    void takesWhichStepAgainstALateBodyWasTaken() {
        var request = read(CommandName.URGING, "k-1", """
            {"by": "19-ubnd", "step": "ACCOUNTABILITY"}\
            """);

        assertThat(request.command(CommandName.URGING))
                .isInstanceOfSatisfying(
                        UrgeCase.class, urging -> assertThat(urging.step()).isEqualTo(EscalationStep.ACCOUNTABILITY));
        assertThat(read(CommandName.URGING, "k-1", BODY).step()).isNull();
        thenFault(CommandName.URGING, "{\"by\": \"19-ubnd\", \"step\": \"DISMISSAL\"}", "/step");
    }

    @Test
    void closesAsSettled() {
        assertThat(read(CommandName.CLOSURE, "k-1", """
            {"by": "19-05443", "officer": "cb-0142", "as": "SETTLED"}\
            """)
                        .command(CommandName.CLOSURE)
                        .name())
                .isEqualTo(CommandName.CLOSURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-999999999-01-01", "+999999999-12-31", "0000-00-00", "1899-12-31", "3000-01-01", "2026-02-30"})
    void takesNoDayThatNobodyCanMeanToTheLog(String day) {
        for (var name : CommandName.values()) {
            assertThatExceptionOfType(RequestFaultsException.class)
                    .isThrownBy(() -> read(name, "k-1", BODY.replace("2026-07-02", day)))
                    .satisfies(refused -> assertThat(refused.faults())
                            .filteredOn(fault -> fault.pointer().equals("/on"))
                            .hasSize(1));
        }
    }

    @ParameterizedTest
    @CsvSource({"REFUSAL, /ground", "TRANSFER, /to", "DECISION, /number"})
    void asksForWhatTheCommandNeeds(CommandName name, String pointer) {
        thenFault(name, BODY, pointer);
    }

    @ParameterizedTest
    @CsvSource({
        "ACCEPTANCE, oficer, /oficer",
        "ACCEPTANCE, ground, /ground",
        "CLOSURE, On, /On",
        "WITHDRAWAL, a/b~c, /a~1b~0c"
    })
    void namesAMemberThatItDoesNotKnow(CommandName name, String member, String pointer) {
        thenFault(name, BODY.replace("{", "{\"" + member + "\": 1, "), pointer);
    }

    @Test
    void leavesOtherEndsToTheirOwnCommands() {
        thenFault(CommandName.CLOSURE, """
            {"by": "19-05443", "officer": "cb-0142", "as": "WITHDRAWN"}\
            """, "/as");
    }

    private static void thenFault(CommandName name, String json, String pointer) {
        assertThatExceptionOfType(RequestFaultsException.class)
                .isThrownBy(() -> read(name, "k-1", json))
                .satisfies(refused ->
                        assertThat(refused.faults().getFirst().pointer()).isEqualTo(pointer));
    }
}
