package org.tiepdan.system.journey;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.StreamSupport;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.system.harness.Http;
import org.tiepdan.system.harness.WholeSystem;
import tools.jackson.databind.JsonNode;

/** Observes the system as its readers do, and waits until they have caught up with the log. */
final class Observer {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final WholeSystem system;

    Observer(WholeSystem system) {
        this.system = system;
    }

    Http.Answer registered(String caseId) {
        return Http.get(system.reporting().uri("/api/v1/cases/" + caseId));
    }

    JsonNode ledger() {
        return Http.get(system.reporting().uri("/api/v1/ledger")).body();
    }

    String timeline(String caseId) {
        return Http.get(system.reporting().uri("/api/v1/cases/" + caseId + "/timeline"))
                .body()
                .toString();
    }

    Http.Answer awaitState(String caseId, String state) {
        await(state).atMost(PATIENCE).until(() -> registered(caseId).text("/state"), state::equals);
        return registered(caseId);
    }

    void awaitStatus(String receiptCode, String state) {
        var status = system.reporting().uri("/api/v1/status/" + receiptCode);
        await(state).atMost(PATIENCE).until(() -> Http.get(status).text("/state"), state::equals);
    }

    void awaitDeadline(String caseId, String rule, String member, String value) {
        await(rule + " " + member)
                .atMost(PATIENCE)
                .until(() -> deadline(caseId, rule).path(member).asString(), value::equals);
    }

    void awaitDeadLetter(String topic, byte[] key, byte[] value) {
        await(topic)
                .atMost(PATIENCE)
                .until(() -> system.log().readAll(topic).stream()
                        .anyMatch(letter -> Arrays.equals(letter.key(), key) && Arrays.equals(letter.value(), value)));
    }

    /** A missing node until the register has it. */
    private JsonNode deadline(String caseId, String rule) {
        return StreamSupport.stream(registered(caseId).body().path("deadlines").spliterator(), false)
                .filter(deadline -> deadline.get("ruleId").asString().equals(rule))
                .findFirst()
                .orElseGet(EventJson.MAPPER::missingNode);
    }
}
