package org.tiepdan.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.eventing.Topics;
import org.tiepdan.localstack.MongoStandIn;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.GrowingLog;
import org.tiepdan.reporting.testkit.RunningService;
import tools.jackson.databind.JsonNode;

/** The service as started in production, with a real broker; one log that grows from test to test. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReportingServiceTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    static Path folder;

    private static GrowingLog log;

    private MongoStandIn mongo = MongoStandIn.start(0);
    private RunningService service;

    @BeforeAll
    static void startBroker() {
        log = new GrowingLog(folder.resolve("broker"));
    }

    @AfterAll
    static void stopBroker() {
        log.close();
    }

    @BeforeEach
    void startService() {
        service = start();
        await().atMost(PATIENCE).until(service::isReady);
    }

    @AfterEach
    void stop() {
        service.close();
        mongo.close();
    }

    @Test
    @Order(1)
    void carriesACaseIntoTheRegisterAndLagsBehindNothing() {
        log.settle(1);

        awaitState(1, "CLOSED");
        assertThat(service.get("/api/v1/cases?q=%00").text()).contains("\"invalid-character\"");
        assertThat(json("/api/v1/cases?q=%FF").get("code").asString()).isEqualTo("unreadable-query");
        assertThat(json("/api/v1/dashboard?body=19-05443")
                        .at("/ledger/received")
                        .asInt())
                .isEqualTo(1);
        assertThat(json("/api/v1/dashboard?year=1850&body=nobody").get("errors"))
                .hasSize(2);
        assertThat(json("/api/v1/cases").get("items")).hasSize(1);
        await().atMost(PATIENCE).until(() -> json("/api/v1/lag").get("total").asInt() == 0);
        var end = "/topics/" + Topics.TRACKING_EVENTS + "/end";
        assertThat(json("/api/v1/lag").at(end).asInt())
                .as("marks that end transactions count too")
                .isEqualTo(8);
        await().atMost(PATIENCE)
                .until(() ->
                        json("/api/v1/lag").at("/readModel/level").asString("").equals("enough"));
        var ledger = json("/api/v1/ledger");
        assertThat(ledger.get("received").asInt()).isEqualTo(1);
        assertThat(ledger.get("closed").get("SETTLED").asInt()).isEqualTo(1);
        assertThat(ledger.get("unaccounted").asInt()).isZero();
        var audit = json("/api/v1/ledger/audit");
        assertThat(audit.get("differences")).isEmpty();
        assertThat(audit.get("equal").asBoolean()).isTrue();
        assertThat(audit.get("cases").asInt()).isEqualTo(1);
        assertThat(audit.get("inMemory").asBoolean()).isTrue();
    }

    @Test
    @Order(2)
    void measuresAsTheContractNamesIt() {
        log.open(2);
        awaitState(2, "ROUTED");

        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(service.get("/actuator/prometheus").text())
                                .contains(
                                        "end_to_end_seconds_bucket{",
                                        "end_to_end_seconds_count 1",
                                        "ledger_unaccounted 0.0",
                                        "read_model_used_ratio ",
                                        "dead_letters_total{service=\"reporting\"} 0.0",
                                        "law_pack_info{version=\"vn-"));
        assertThat(service.managementFaults()).isEmpty();
    }

    @Test
    @Order(3)
    void letsNothingBeStoppedByRandomBytesOrAnImpossibleDate() {
        log.send(Events.toSend(new Events()
                .write(Events.caseId(3), "command.rejected.v1", rejected -> rejected.put("on", "-999999999-01-01"))));
        var random = new Random(3);
        for (var topic : List.of(Topics.PETITION_EVENTS, Topics.ROUTING_EVENTS, Topics.TRACKING_EVENTS)) {
            for (int partition = 0; partition < 12; partition++) {
                var key = new byte[20];
                var value = new byte[50];
                random.nextBytes(key);
                random.nextBytes(value);
                log.send(new ProducerRecord<>(topic, partition, key, value));
            }
        }
        log.open(3);

        awaitState(3, "ROUTED");
        await().atMost(PATIENCE)
                .until(() -> service.get("/actuator/prometheus")
                        .text()
                        .contains("dead_letters_total{service=\"reporting\"} 37.0"));
    }

    @Test
    @Order(4)
    void waitsForADatabaseThatIsAwayAndSkipsNothing() {
        int port = mongo.port();
        mongo.close();
        log.open(4);
        await().atMost(PATIENCE).until(() -> !service.isReady());
        assertThat(service.get("/api/v1/cases").status()).isEqualTo(503);

        mongo = MongoStandIn.start(port);

        await().atMost(PATIENCE).until(service::isReady);
        awaitState(4, "ROUTED");
        // The stand-in loses everything: the records read before had to be read again.
        awaitState(1, "CLOSED");
        assertThat(ledger("received")).isEqualTo(log.received());
    }

    @Test
    @Order(5)
    void rebuildsAnEmptyDatabaseWhenItStarts() {
        awaitState(1, "CLOSED");
        assertThat(ledger("received")).isEqualTo(log.received());
        assertThat(ledger("orphans")).isZero();
        assertThat(service.get("/actuator/prometheus").text()).contains("end_to_end_seconds_count 0");
    }

    @Test
    @Order(6)
    void goesOnWhereItStoppedAndHoldsEverythingOnce() {
        service.close();
        log.open(IntStream.range(100, 400).toArray());
        service = start();

        await().atMost(PATIENCE).until(service::isReady);
        assertThat(ledger("received")).isEqualTo(log.received());
        assertThat(ledger("unaccounted")).isZero();
        assertThat(json("/api/v1/cases/" + Events.caseId(100) + "/timeline").get("items"))
                .hasSize(4);
    }

    @Test
    @Order(7)
    void refusesTheReadModelsOfAnotherClusterUntilToldToRebuildThem() {
        service.close();
        changePositions(new Document("$set", new Document("clusterId", "another")));
        service = start();

        await().atMost(PATIENCE)
                .until(() ->
                        service.get("/actuator/health/readiness").text().contains("belong to another Kafka cluster"));
        assertThat(service.isReady()).isFalse();
        service.close();
        service = start("reporting.rebuild=true");
        await().atMost(PATIENCE).until(service::isReady);
        assertThat(ledger("received")).isEqualTo(log.received());
    }

    @Test
    @Order(8)
    void refusesReadModelsThatKnowMoreThanTheLogHolds() {
        service.close();
        changePositions(new Document("$inc", new Document("next", 1_000_000L)));

        service = start();
        await().atMost(PATIENCE)
                .until(() -> service.get("/actuator/health/readiness").text().contains("know more records"));
    }

    @Test
    @Order(9)
    void documentsItselfWithRealAnswers() {
        var paths = json("/v3/api-docs").get("paths");

        assertThat(paths.properties())
                .hasSize(31)
                .filteredOn(
                        path -> path.getValue().at("/get/responses/200/content").has("application/json"))
                .noneMatch(path -> path.getValue()
                        .at("/get/responses/200/content/application~1json/example")
                        .isMissingNode());
    }

    private void changePositions(Document change) {
        try (var client = MongoClients.create(mongo.uri("test"))) {
            client.getDatabase("test").getCollection("positions").updateMany(new Document(), change);
        }
    }

    private RunningService start(String... settings) {
        return RunningService.start(log.settings(), mongo.uri("test"), settings);
    }

    private void awaitState(int number, String state) {
        await("case " + number + " to be " + state).atMost(PATIENCE).until(() -> {
            var answer = service.get("/api/v1/cases/" + Events.caseId(number));
            return answer.status() == 200
                    && answer.json().path("state").asString("").equals(state);
        });
    }

    private int ledger(String member) {
        return json("/api/v1/ledger").get(member).asInt();
    }

    private JsonNode json(String path) {
        return service.get(path).json();
    }
}
