package org.tiepdan.routing.triage.adapter.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.Topics;
import org.tiepdan.routing.triage.adapter.CommandRecord;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.Desk;

/** An office that ran with version 1 goes on with what it had in triage. */
class UpgradeTest extends DecisionsScenario {
    private static final String DECISION = """
            {"by": "19-btcd", "officer": "cb-01", "on": "2026-08-19", "outcome": "TRANSFER", "competentBody": "19-05443",
             "instance": 1, "reason": "FACTS-COMPLETED", "requestDigest": "q-a"}""";

    /** As version 1 wrote it: no petition, of a conflict its digest alone. */
    private static DecidedPetition versionOne(String eventId, String digest) {
        return EventJson.MAPPER.readValue("""
                {"version": 1, "eventId": "%s", "requestDigest": "%s", "conflicts": ["q-other"],
                 "receivedAt": "2026-07-01T02:15:00Z", "decidedAt": "2026-07-01T02:15:03.250Z",
                 "decision": {"outcome": "TRIAGE", "candidates": ["19-05443", "19-ubnd"], "reasons": [],
                  "ruleset": "vn-3f9a1c20d4e5", "unresolved": ["instance"]}}""".formatted(eventId, digest), DecidedPetition.class);
    }

    @Test
    void learnsFromItsOwnLogWhatVersionOneDidNotKeep() {
        var petition = petition();
        petition.remove("instance");
        receive(petition);
        receive(petition().put("requestDigest", "q-other"));
        var log = service.written(Topics.ROUTING_EVENTS);
        upgrade();

        log.forEach(this::replay);
        log.forEach(this::replay);
        assertThat(pending()).extracting(entry -> entry.conflict() == null).containsExactlyInAnyOrder(true, false);
        assertThat(values()).isEmpty();

        command("k1", CommandRecord.DECIDE, DECISION);
        assertThat(onlyValue().get("subject")).isEqualTo(petition.get("subject"));
        assertThat(pending()).hasSize(1);
    }

    @Test
    void knowsWhatVersionOneKnewBeforeItHasLearntMore() {
        upgrade();

        receive(petition());
        receive(petition().put("requestDigest", "q-other"));

        assertThat(values()).isEmpty();
    }

    @Test
    void decidesNothingAboutAPetitionWhoseFactsItHasNotLearntYet() {
        upgrade();

        var id = command("k1", CommandRecord.DECIDE, DECISION);

        assertThat(values()).isEmpty();
        assertThat(result(id)).isNull();
    }

    @Test
    void aProgramThatIsOlderThanItsStateSaysSo() {
        var later = versionOne("e", "q");

        assertThatIllegalStateException()
                .isThrownBy(() -> new DecidedPetition(
                        3,
                        later.eventId(),
                        later.requestDigest(),
                        later.conflicts(),
                        later.receivedAt(),
                        later.decidedAt(),
                        later.decision(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null))
                .withMessageContaining("version 3");
    }

    private void upgrade() {
        service.close();
        service = start();
        var stored = versionOne(
                envelopeOf(petition()).id(), petition().get("requestDigest").stringValue());
        service.restore(Desk.DECIDED, Map.of(CASE.value(), stored));
    }

    private void replay(TestRecord<byte[], byte[]> event) {
        service.send(Topics.ROUTING_EVENTS, event.key(), event.value(), event.headers());
    }
}
