package org.tiepdan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.tiepdan.access.Role;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.eventing.Topics;
import org.tiepdan.intake.adapter.EventLog;
import org.tiepdan.intake.testkit.Counter;
import org.tiepdan.intake.testkit.IntakeProcess.Answer;

/** Petitions whose registration a clerk corrects or voids. */
abstract class CorrectionScenario extends OpeningScenario {
    static final String VOID = "{\"reason\": \"TEST_ENTRY\"}";

    CorrectionScenario(Counter counter) {
        super(counter);
    }

    String openedComplaint(String key) throws Exception {
        var id = complaint(key);
        opened(id);
        return id;
    }

    void opened(String id) throws Exception {
        tracked(id, "case.opened.v1", Map.of("competentBody", "19-05443"));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(send(id, "void", "{}", "wait").text("/code")).isEqualTo("invalid-request"));
    }

    Answer correct(String id, String json) throws Exception {
        return intake.postAs(as("cb-1", Role.CLERK), "/api/v1/petitions/" + id + "/correction", json);
    }

    Answer correct(String id, String json, String key) throws Exception {
        return send(id, "correction", json, key);
    }

    Answer send(String id, String act, String json, String key) throws Exception {
        return intake.postAs(as("cb-1", Role.CLERK), "/api/v1/petitions/" + id + "/" + act, json, key);
    }

    void tracked(String id, String type, Map<String, String> payload) throws Exception {
        var envelope = new Envelope(
                Envelope.idOf(id, type, ""),
                type,
                URI.create("/tracking-service"),
                new CaseId(id),
                Instant.now(),
                "c",
                null);
        log.write(EventLog.written(Topics.TRACKING_EVENTS, envelope, payload));
    }
}
