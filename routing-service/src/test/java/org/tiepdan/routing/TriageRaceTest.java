package org.tiepdan.routing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.tiepdan.routing.ServiceOnABroker.awaitReadiness;
import static org.tiepdan.routing.ServiceOnABroker.broker;
import static org.tiepdan.routing.ServiceOnABroker.get;
import static org.tiepdan.routing.ServiceOnABroker.post;
import static org.tiepdan.routing.ServiceOnABroker.received;
import static org.tiepdan.routing.ServiceOnABroker.records;
import static org.tiepdan.routing.ServiceOnABroker.send;
import static org.tiepdan.routing.ServiceOnABroker.start;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.testkit.ContractSamples;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Two officers decide the same petition at the same moment, over HTTP and with a real broker. */
class TriageRaceTest {
    private static final CaseId CASE = new CaseId("0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e");
    private static final String DECISION = "/api/v1/triage/" + CASE + "/decision";
    private static final String TRANSFER = """
            {"by": "19-btcd", "officer": "cb-01", "on": "2025-08-05", "outcome": "TRANSFER", "competentBody": "19-05443",
             "instance": 1, "reason": "FACTS-COMPLETED"}""";
    private static final String FILE = """
            {"by": "19-btcd", "officer": "cb-02", "on": "2025-08-05", "outcome": "FILE", "reason": "NOT-ELIGIBLE"}""";

    @TempDir
    private Path state;

    @Test
    void oneOfTwoOfficersDecidesAndThePetitionLeavesTriageOnce() throws Exception {
        var broker = broker();
        try (var service = start(broker, state)) {
            awaitReadiness(service, 200);
            send(broker, received(CASE, petition()));
            await("in triage").atMost(Duration.ofSeconds(40)).until(() -> waiting(service) == 1);

            var barrier = new CyclicBarrier(2);
            try (var officers = Executors.newVirtualThreadPerTaskExecutor()) {
                var one = officers.submit(decision(service, barrier, "k1", TRANSFER));
                var other = officers.submit(decision(service, barrier, "k2", FILE));

                assertThat(new int[] {one.get().statusCode(), other.get().statusCode()})
                        .containsExactlyInAnyOrder(200, 409);
                var winner = one.get().statusCode() == 200 ? "k1" : "k2";
                assertThat(waiting(service)).isZero();
                isRepeatedWithoutAnotherDecision(service, winner);
            }

            // A later petition on the same partition shows that the earlier commands have been processed.
            send(broker, received(CASE, petition().put("requestDigest", "q-other")));
            assertThat(records("events", broker, Topics.ROUTING_EVENTS, 3))
                    .extracting(event ->
                            EventRecords.envelope(event.headers(), event.key()).type())
                    .containsExactly(
                            "petition.triage-requested.v1", "petition.routed.v1", "petition.triage-requested.v1");
            assertThat(get(service, "/actuator/prometheus").body()).contains("triage_decisions_total{outcome=");
        } finally {
            broker.destroy();
        }
    }

    private static void isRepeatedWithoutAnotherDecision(ServletWebServerApplicationContext service, String winner)
            throws Exception {
        var same = winner.equals("k1") ? TRANSFER : FILE;
        var different = winner.equals("k1") ? FILE : TRANSFER;
        var again = post(service, DECISION, winner, same);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(json(again).get("decidedBy").get("by").stringValue()).isEqualTo("19-btcd");

        var reused = post(service, DECISION, winner, different);
        assertThat(reused.statusCode()).isEqualTo(422);
        assertThat(json(reused).get("code").stringValue()).isEqualTo("idempotency-key-reused");
        var told = get(service, "/api/v1/petitions/" + CASE + "/routing");
        assertThat(json(told).get("outcome")).isEqualTo(json(again).get("outcome"));
    }

    private static Callable<HttpResponse<String>> decision(
            ServletWebServerApplicationContext service, CyclicBarrier barrier, String key, String json) {
        return () -> {
            barrier.await();
            return post(service, DECISION, key, json);
        };
    }

    private static int waiting(ServletWebServerApplicationContext service) throws Exception {
        var page = get(service, "/api/v1/triage?body=19-btcd");
        return page.statusCode() == 200 ? json(page).get("items").size() : -1;
    }

    private static ObjectNode petition() {
        var petition =
                (ObjectNode) ContractSamples.value("petition.received.v1").deepCopy();
        petition.remove("instance");
        return petition.put("receivedAt", "2025-08-04T02:15:00Z");
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return EventJson.MAPPER.readTree(answer.body().getBytes(UTF_8));
    }
}
