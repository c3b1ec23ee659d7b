package org.tiepdan.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.localstack.MongoStandIn;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.GrowingLog;
import org.tiepdan.reporting.testkit.RunningService;

/** What officers save lives only in topics: an instance that starts with an empty database has it once it is ready. */
class OverAnEmptyDatabaseTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String FILTERS = "/api/v1/filters";
    private static final String SUBMISSIONS = "/api/v1/reports/01-XLD/submissions";
    private static final String SUBMIT = "{\"body\":\"19-ubnd\",\"from\":\"2026-07-01\",\"to\":\"2026-07-07\"}";
    private static final String KEY = "a-key";

    @Test
    void filtersAndSubmittedFormsAreTheSame(@TempDir Path folder) {
        try (var log = new GrowingLog(folder.resolve("broker"))) {
            log.open(1);
            String filters;
            Frozen frozen;
            try (var mongo = MongoStandIn.start(0);
                    var service = RunningService.start(log.settings(), mongo.uri("test"))) {
                await().atMost(PATIENCE).until(service::isReady);
                filters = keepFilters(service);
                frozen = submit(service, log);
            }
            try (var mongo = MongoStandIn.start(0);
                    var service = RunningService.start(log.settings(), mongo.uri("test"))) {
                await().atMost(PATIENCE).until(service::isReady);

                assertThat(service.get(FILTERS).text()).isEqualTo(filters);
                await().atMost(PATIENCE)
                        .untilAsserted(() ->
                                assertThat(Frozen.of(service, frozen.id())).isEqualTo(frozen));
                repeatsAfterTheAnswerWasLost(service, frozen.id());
            }
        }
    }

    private static String keepFilters(RunningService service) {
        var kept = service.send("POST", FILTERS, filter("Quá hạn"));
        assertThat(kept.status()).isEqualTo(201);
        var gone =
                service.send("POST", FILTERS, filter("Bỏ đi")).json().get("id").asString();
        assertThat(service.send("DELETE", FILTERS + "/" + gone, null).status()).isEqualTo(204);
        service.send("PUT", FILTERS + "/" + kept.json().get("id").asString(), filter("Quá hạn nữa"));
        assertThat(service.get(FILTERS).json().get("items")).hasSize(1);
        return service.get(FILTERS).text();
    }

    private static String filter(String name) {
        return "{\"name\":\"" + name + "\",\"query\":{\"overdue\":\"true\"}}";
    }

    /** A submission as read back, with its differences. */
    private record Frozen(String id, String whole, String csv, String differences) {
        static Frozen of(RunningService service, String id) {
            var at = SUBMISSIONS + "/" + id;
            return new Frozen(
                    id,
                    service.get(at).text(),
                    service.get(at + "?format=csv").text(),
                    service.get(at + "/differences").json().path("columns").toString());
        }
    }

    /** It contains one case; another of its days is entered later. */
    private static Frozen submit(RunningService service, GrowingLog log) {
        var submitted = service.send("POST", SUBMISSIONS, SUBMIT, "Idempotency-Key", KEY);
        assertThat(submitted.status()).isEqualTo(201);
        var id = submitted.json().get("id").asString();
        assertThat(service.get(SUBMISSIONS + "/" + id).json().at("/table/rows").values().stream()
                        .filter(row -> row.get("total").asBoolean())
                        .findFirst()
                        .orElseThrow()
                        .at("/values/0")
                        .asInt())
                .as("all that was in the logs is in the form that is submitted")
                .isEqualTo(1);
        var late = new Events();
        late.receive(
                Events.caseId(2),
                petition -> petition.put("receivedAt", "2026-07-03T02:15:00Z")
                        .put("recordedAt", Instant.now().toString())
                        .remove("respondent"));
        log.send(late.taken().stream().map(Events::toSend).toList());
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(Frozen.of(service, id).differences()).contains("REGISTERED_LATER"));
        return Frozen.of(service, id);
    }

    private static void repeatsAfterTheAnswerWasLost(RunningService service, String id) {
        var again = service.send("POST", SUBMISSIONS, SUBMIT, "Idempotency-Key", KEY);
        var another =
                service.send("POST", SUBMISSIONS, SUBMIT.replace("2026-07-07", "2026-07-06"), "Idempotency-Key", KEY);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json().get("id").asString()).isEqualTo(id);
        assertThat(another.json().get("code").asString()).isEqualTo("key-used-for-another");
        assertThat(service.get(SUBMISSIONS + "?body=19-ubnd").json().get("submissions"))
                .hasSize(1);
    }
}
