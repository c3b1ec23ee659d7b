package org.tiepdan.tracking.casework.adapter.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.access.Caller;
import org.tiepdan.servicekit.web.RequestFaultsException;
import org.tiepdan.tracking.casework.CommandName;
import org.tiepdan.tracking.casework.adapter.CommandRecord;

class CommandRequestTest {
    private static final String BODY = """
            {"by": "19-05443", "officer": "cb-0142", "on": "2026-07-02"}""";

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
                {"by": "19-05443", "officer": "cb-0142", "number": "12/QD-UBND", "settlement": "RIGHT"}""");

        assertThat(request.toString()).doesNotContain("12/QD-UBND");
    }

    @Test
    void closesAsSettled() {
        assertThat(read(CommandName.CLOSURE, "k-1", """
                {"by": "19-05443", "officer": "cb-0142", "as": "SETTLED"}""")
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
                {"by": "19-05443", "officer": "cb-0142", "as": "WITHDRAWN"}""", "/as");
    }

    private static void thenFault(CommandName name, String json, String pointer) {
        assertThatExceptionOfType(RequestFaultsException.class)
                .isThrownBy(() -> read(name, "k-1", json))
                .satisfies(refused ->
                        assertThat(refused.faults().getFirst().pointer()).isEqualTo(pointer));
    }
}
