package org.tiepdan.reporting.rebuild.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Date;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.reporting.adapter.progress.Positions;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.GrowingLog;
import org.tiepdan.reporting.testkit.RunningService;
import tools.jackson.databind.JsonNode;

/** The whole service with a real broker, while its read models are rebuilt; each test continues where the previous one ended. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RebuildBesideTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    static Path folder;

    private static GrowingLog log;
    private static ReadModels database;
    private static RunningService service;

    @BeforeAll
    static void start() {
        log = new GrowingLog(folder.resolve("broker"));
        log.open(IntStream.range(0, 200).toArray());
        database = new ReadModels();
        service = service();
        await().atMost(PATIENCE).until(service::isReady);
    }

    @AfterAll
    static void stop() {
        service.close();
        database.close();
        log.close();
    }

    @Test
    @Order(1)
    void servesAndWritesWithoutAGapUntilTheNewOnesTakeOver() throws Exception {
        var watch = GapWatch.start(RebuildBesideTest::received, service::isReady);
        var before = ledger();

        assertThat(service.post("/api/v1/rebuild").status()).isEqualTo(202);
        assertThat(service.post("/api/v1/rebuild").status()).isEqualTo(202);
        for (int number = 1_000; number < 1_020; number++) {
            log.open(number);
        }
        await().atMost(PATIENCE).until(() -> phase().equals("TAKEN_OVER"));
        log.settle(1_500);
        await().atMost(PATIENCE)
                .until(() -> service.get("/api/v1/cases/" + Events.caseId(1_500))
                        .json()
                        .path("state")
                        .asString("")
                        .equals("CLOSED"));

        assertThat(watch.found()).isEmpty();
        awaitReceived();
        assertThat(ledger().get("unaccounted")).isEqualTo(before.get("unaccounted"));
        assertThat(served()).isEqualTo(1);
        assertThat(progress().at("/found/different").asInt()).isZero();
        assertThat(database.names()).contains("cases", "cases_v1", "receipts_v1", "positions_v1");
        assertThat(database.parts("cases_v1")).hasSize(log.received());
        assertThat(database.collection("cases_v1").find().first()).containsEntry("schema", Positions.MODEL);
    }

    @Test
    @Order(2)
    void canBeGoneBackToAndAreDroppedAtTheirTime() {
        assertThat(progress().get("goBackTo").asInt()).isZero();
        log.open(2_000);
        awaitReceived();

        assertThat(service.post("/api/v1/rebuild/return").status()).isEqualTo(200);

        await().atMost(PATIENCE).until(() -> served() == 0 && service.isReady());
        awaitReceived();
        assertThat(service.get("/api/v1/cases/" + Events.caseId(2_000)).status())
                .isEqualTo(200);
        database.setServed("keptUntil", new Date(0));
        await().atMost(PATIENCE).until(() -> !database.names().contains("cases_v1"));
        assertThat(service.post("/api/v1/rebuild/return").json().get("code").asString())
                .isEqualTo("nothing-to-go-back-to");
    }

    @Test
    @Order(3)
    void doNotTakeOverWhenTheyLackACaseThatIsServed() {
        var lost = database.collection("cases").find().first();
        database.collection("cases").insertOne(new Document(lost).append("_id", "f".repeat(32)));

        service.post("/api/v1/rebuild");

        await().atMost(PATIENCE).until(() -> phase().equals("REFUSED"));
        assertThat(progress().get("sentenceEn").asString())
                .contains("lack 1 of the cases")
                .contains("go on");
        assertThat(served()).isZero();
        assertThat(service.isReady()).isTrue();
        database.collection("cases").deleteOne(new Document("_id", "f".repeat(32)));
        rebuild();
        assertThat(database.names()).doesNotContain("cases_v1").contains("cases_v2");
    }

    @Test
    @Order(4)
    void ofADatabaseThatIsDroppedAnswerTheSameAfterwards() {
        awaitReceived();
        var before = ledger();

        database.drop();

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(ledger()).isEqualTo(before));
        assertThat(phase()).isEqualTo("NONE");
        assertThat(database.parts("cases")).hasSize(log.received());
    }

    @Test
    @Order(5)
    void ofAnEarlierVersionAreSucceededBesideWhileTheLoneInstanceSaysHowFarItIs() {
        service.close();
        database.set("positions", "model", Positions.MODEL - 1);

        service = service();

        await().atMost(PATIENCE).until(service::isReady);
        assertThat(served()).isEqualTo(1);
        assertThat(progress().get("goBackTo").asInt()).isZero();
        awaitReceived();
    }

    @Test
    @Order(6)
    void ofALaterVersionAreLeftAloneByAnEarlierOneUntilItIsToldToGoBack() {
        rebuild();
        database.set("positions_v" + served(), "model", Positions.MODEL + 1);
        database.setServed("model", Positions.MODEL + 1);
        awaitReadinessSays("later version");
        service.close();

        service = service();
        awaitReadinessSays("later version");
        service.close();
        service = service("reporting.rebuild=true");

        await().atMost(PATIENCE).until(service::isReady);
        assertThat(served()).isEqualTo(1);
        awaitReceived();
    }

    @Test
    @Order(7)
    void areFollowedByAnotherInstance() {
        try (var other = service()) {
            await().atMost(PATIENCE).until(() -> other.isReady() && service.isReady());

            other.post("/api/v1/rebuild");

            await().atMost(PATIENCE).until(() -> served() > 1);
            log.open(3_000, 3_001, 3_002, 3_003);
            awaitReceived();
            await().atMost(PATIENCE)
                    .until(() ->
                            other.get("/api/v1/ledger").json().get("received").asInt() == log.received());
            assertThat(database.parts("cases_v" + served())).hasSize(log.received());
        }
    }

    private static void rebuild() {
        int before = served();
        service.post("/api/v1/rebuild");
        await().atMost(PATIENCE).until(() -> served() > before);
    }

    private static int served() {
        return progress().get("served").asInt();
    }

    private static RunningService service(String... settings) {
        return RunningService.start(log.settings(), database.uri(), settings);
    }

    private static void awaitReadinessSays(String words) {
        await().atMost(PATIENCE)
                .until(() -> service.get("/actuator/health/readiness").text().contains(words));
    }

    private static void awaitReceived() {
        await().atMost(PATIENCE).until(() -> received() == log.received());
    }

    private static JsonNode progress() {
        return service.get("/api/v1/rebuild").json();
    }

    private static String phase() {
        return progress().get("phase").asString();
    }

    private static JsonNode ledger() {
        return service.get("/api/v1/ledger").json();
    }

    private static int received() {
        return ledger().get("received").asInt();
    }
}
