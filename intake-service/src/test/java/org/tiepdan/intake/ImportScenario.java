package org.tiepdan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.intake.testkit.Counter;
import org.tiepdan.intake.testkit.IntakeProcess;
import tools.jackson.databind.JsonNode;

/** Whole files, with a real broker. */
@ExtendWith(Counter.AtTheSharedOffice.class)
abstract class ImportScenario {
    static final String PATH = "/api/v1/petitions/import";
    static final String LINES = "application/x-ndjson";
    static final String CSV = "text/csv";

    final Counter counter;
    final IntakeProcess intake;

    public ImportScenario(Counter counter) {
        this.counter = counter;
        this.intake = counter.intake();
    }

    List<JsonNode> send(String type, String file) throws Exception {
        return send(intake, type, file);
    }

    static List<JsonNode> send(IntakeProcess intake, String type, String file) throws Exception {
        var answer = intake.send(PATH, type, BodyPublishers.ofString(file));
        assertThat(answer.status()).isEqualTo(200);
        return answer.response().body().lines().map(EventJson.MAPPER::readTree).toList();
    }

    String petition(String key) {
        return counter.complaint().put("idempotencyKey", key(key)).toString();
    }

    String key(String key) {
        return IntakeProcess.keyAt(counter.body(), key);
    }

    static List<JsonNode> of(String status, List<JsonNode> answers) {
        return answers.stream()
                .filter(answer -> answer.path("status").asString("").equals(status))
                .toList();
    }

    static JsonNode summary(List<JsonNode> answers) {
        return answers.getLast().get("summary");
    }

    static JsonNode counts(int lines, int registered, int repeated, int rejected, int unknown, boolean complete) {
        return counts(lines, registered, repeated, rejected, unknown, 0, complete);
    }

    static JsonNode counts(
            int lines, int registered, int repeated, int rejected, int unknown, int questioned, boolean complete) {
        return EventJson.MAPPER.readTree(
                """
                {"lines":%d,"registered":%d,"repeated":%d,"rejected":%d,"unknown":%d,"questioned":%d,"complete":%b}""".formatted(lines, registered, repeated, rejected, unknown, questioned, complete));
    }
}
