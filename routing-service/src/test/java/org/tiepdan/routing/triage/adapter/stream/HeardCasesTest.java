package org.tiepdan.routing.triage.adapter.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.Topics;
import org.tiepdan.routing.triage.adapter.Desk;
import org.tiepdan.routing.triage.adapter.command.CommandRecord;
import org.tiepdan.routing.triage.adapter.tracking.CaseNow;

/** The events of tracking about a case, and their effect on the desk. */
class HeardCasesTest extends HeardScenario {
    private static final String OLD_OBJECTION = """
            {"by": "19-05443", "officer": "cb-11", "on": "2026-08-19", "reason": "NOT-COMPETENT", "requestDigest": "q-c"}""";

    @Test
    void anObjectionPutsThePetitionOnTheDeskOfTheReceivingSide() {
        routed();

        heard(OBJECTED, sample(OBJECTED).put("on", "2026-08-19").put("proposedBody", "19-so-y-te"));

        var requested = onlyValue();
        assertThat(requested.get("missing").toString()).isEqualTo("[\"objection\"]");
        assertThat(requested.at("/reasons/1/ruleId").stringValue()).isEqualTo("NOT-COMPETENT");
        assertThat(requested.get("candidates").toString()).isEqualTo("[\"19-so-y-te\",\"19-05443\"]");
        assertThat(requested.at("/objection/number").intValue()).isEqualTo(1);
        assertThat(requested.has("decider")).isFalse();
        assertThat(pending()).singleElement().satisfies(entry -> {
            assertThat(entry.desk()).isEqualTo("19-btcd");
            assertThat(entry.waitingSince()).isEqualTo("2026-08-19");
        });
        assertThat(service.count("objections")).isEqualTo(1);
    }

    @Test
    void afterSeveralHandOversItWaitsAtTheDeskOfTheCommonSuperiorWhichAloneDecides() {
        routed();

        heard(OBJECTED, sample(OBJECTED).put("on", "2026-08-19").put("decider", "19-ubnd"));

        assertThat(onlyValue().get("decider").stringValue()).isEqualTo("19-ubnd");
        assertThat(pending())
                .singleElement()
                .satisfies(entry -> assertThat(entry.desk()).isEqualTo("19-ubnd"));
        var refused = decide("k1", "19-so-y-te", "FILE");
        assertThat(Objects.requireNonNull(result(refused)).code()).isEqualTo("not-the-deciding-body");
        var done = decide("k2", "19-ubnd", "FILE");
        assertThat(Objects.requireNonNull(result(done)).status()).isEqualTo(200);
        assertThat(pending()).isEmpty();
    }

    @Test
    void anObjectionOfALaterVersionsReasonIsLookedAtAllTheSame() {
        routed();

        heard(OBJECTED, sample(OBJECTED).put("reason", "A-REASON-OF-TOMORROW"));

        assertThat(onlyValue().get("reasons").size()).isEqualTo(1);
        assertThat(pending()).hasSize(1);
    }

    @Test
    void anObjectionRecordedHereByAnEarlierVersionIsTheSameWhenTrackingTellsOfIt() {
        routed();
        command("k1", CommandRecord.OBJECT, OLD_OBJECTION);
        heard("case.opened.v1", sample("case.opened.v1"));
        assertThat(pending()).hasSize(1);
        decide("k2", "19-btcd", "FILE");
        values();

        heard(OBJECTED, sample(OBJECTED).put("on", "2026-08-19"));

        assertThat(values()).isEmpty();
        assertThat(pending()).isEmpty();
        assertThat(petitionNow().objections()).hasSize(1);

        heard("case.routed.v1", sample("case.routed.v1"));
        heard(OBJECTED, sample(OBJECTED).put("on", "2026-08-19"));
        assertThat(onlyValue().at("/objection/number").intValue()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "case.closed.v1, CLOSED",
        "case.accepted.v1, ACCEPTED",
        "case.routed.v1, ROUTED",
        "case.corrected.v1, ACCEPTED"
    })
    void theRowLeavesTheDeskWhenTheCaseLeftTriageOtherwise(String type, String state) {
        routed();
        heard(OBJECTED, sample(OBJECTED).put("on", "2026-08-19"));

        heard(type, sample(type));

        assertThat(pending()).isEmpty();
        assertThat(now().state()).isEqualTo(state);
        var late = decide("k1", "19-btcd", "FILE");
        assertThat(Objects.requireNonNull(result(late)).code()).isEqualTo("not-in-triage");
    }

    @Test
    void aClosingInTriageThatWasASlipBringsTheRowBack() {
        routed();
        heard(OBJECTED, sample(OBJECTED).put("on", "2026-08-19").put("decider", "19-ubnd"));
        heard("case.closed.v1", sample("case.closed.v1"));
        assertThat(pending()).isEmpty();

        heard("case.corrected.v1", sample("case.corrected.v1").put("state", "IN_TRIAGE"));

        assertThat(pending())
                .singleElement()
                .satisfies(entry -> assertThat(entry.desk()).isEqualTo("19-ubnd"));
    }

    @Test
    void whoHasTheCaseIsWhatTrackingSays() {
        routed();
        heard("case.opened.v1", sample("case.opened.v1"));
        assertThat(now()).isEqualTo(new CaseNow("ROUTED", "19-05443", null, 0));

        // A body above hands on what another has.
        heard(
                "case.transferred.v1",
                sample("case.transferred.v1").put("by", "19-ubnd").put("to", "19-05860"));
        assertThat(now()).isEqualTo(new CaseNow("ROUTED", "19-05860", null, 0));

        heard("case.succeeded.v1", sample("case.succeeded.v1"));
        assertThat(now()).isEqualTo(new CaseNow("ROUTED", "19-05443", null, 0));

        heard(
                "case.succeeded.v1",
                sample("case.succeeded.v1").put("role", "RECEIVING").put("to", "19-ubnd"));
        assertThat(now()).isEqualTo(new CaseNow("ROUTED", "19-05443", null, 0));

        heard("case.suspended.v1", sample("case.suspended.v1"));
        assertThat(now().state()).isEqualTo("SUSPENDED");
        heard("case.resumed.v1", sample("case.resumed.v1"));
        assertThat(now()).isEqualTo(new CaseNow("ACCEPTED", "19-05443", null, 0));

        heard("case.taken-over.v1", sample("case.taken-over.v1"));
        assertThat(now()).isEqualTo(new CaseNow("ACCEPTED", "19-ubnd", null, 0));

        heard("case.decided.v1", sample("case.decided.v1"));
        assertThat(now()).isEqualTo(new CaseNow("DECIDED", "19-ubnd", null, 0));
        assertThat(values()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"deadline.set.v1", "case.urged.v1", "command.rejected.v1"})
    void whatMovesNoCaseIsNotEvenRead(String type) {
        routed();

        service.send(
                Topics.TRACKING_EVENTS, EventRecords.key(CASE), new byte[] {'{'}, EventRecords.headers(envelope(type)));

        assertThat(service.deadLetters()).isEmpty();
        assertThat(petitionNow().now()).isNull();
    }

    @Test
    void whatIsNoEventIsLeftToTheFeedsToSetAside() {
        service.send(Topics.TRACKING_EVENTS, new byte[] {1}, new byte[] {1}, new RecordHeaders());

        assertThat(service.deadLetters()).isEmpty();
    }

    @Test
    void aCaseOfAnUnknownPetitionChangesNothing() {
        heard(OBJECTED, sample(OBJECTED));

        assertThat(values()).isEmpty();
        assertThat(service.stored(Desk.DECIDED)).isEmpty();
    }

    @Test
    void setsAnObjectionOfNobodyAside() {
        routed();
        var nobody = sample(OBJECTED);
        nobody.remove("by");

        heard(OBJECTED, nobody);

        assertThat(service.deadLetters()).hasSize(1);
        assertThat(pending()).isEmpty();
    }

    @Test
    void tellsWhatAComplaintIsAboutWithoutTheNumber() {
        var complaint = petition();
        complaint
                .putObject("decision")
                .put("kind", "ADMINISTRATIVE_DECISION")
                .put("issuedOn", "2026-06-02")
                .put("receivedOn", "2026-06-05")
                .put("number", "123/QD-UBND");
        receive(complaint);

        assertThat(onlyValue().get("decision").toString())
                .isEqualTo("{\"kind\":\"ADMINISTRATIVE_DECISION\",\"receivedOn\":\"2026-06-05\"}");
    }
}
