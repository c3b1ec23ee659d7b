package org.tiepdan.reporting.rebuild.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.localstack.MongoStandIn;
import org.tiepdan.reporting.adapter.generation.Generation;
import org.tiepdan.reporting.adapter.generation.Generations;
import org.tiepdan.reporting.adapter.progress.Positions;
import org.tiepdan.reporting.testkit.GrowingLog;
import org.tiepdan.reporting.testkit.RunningService;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The service is killed while it reads a backlog, and again while it reads new records and its read models are rebuilt: its documents and
 * answers are those of one that was never killed.
 */
class KilledServiceTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration OFTEN = Duration.ofMillis(5);
    private static final int MANY = 3_000;
    private static final int LIVE = 100;
    private static final int AT_ONCE = 10;
    private static final Duration LIVE_EVERY = Duration.ofMillis(50);
    private static final List<String> ANSWERS = List.of(
            "/api/v1/reports/01-XLD?body=19-ubnd&from=2026-07-01&to=2026-07-31",
            "/api/v1/scorecards?from=2026-07-01&to=2026-07-31",
            "/api/v1/ledger?from=2026-07-01&to=2026-07-31",
            "/api/v1/ledger");

    @TempDir
    Path work;

    @TempDir
    Path keys;

    private final MongoStandIn mongo = MongoStandIn.start(0);
    private final MongoClient client = MongoClients.create(mongo.uri("test"));
    private final MongoDatabase database = client.getDatabase("test");
    private GrowingLog log;
    private int starts;

    @AfterEach
    void close() {
        client.close();
        log.close();
        mongo.close();
    }

    @Test
    void answersTheSameAfterItWasKilledInABacklogInLiveReadingAndInARebuild() throws Exception {
        log = new GrowingLog(work.resolve("broker"));
        log.open(IntStream.range(0, MANY).toArray());
        try (var first = start()) {
            await().atMost(PATIENCE).pollInterval(OFTEN).until(() -> documents("cases") > MANY / 8);
            first.kill();
        }
        long readBefore = read("positions");
        assertThat(documents("cases")).as("killed in a backlog").isLessThan(MANY);

        try (var second = start()) {
            await().atMost(PATIENCE).until(() -> everything("cases"));
            assertThat(read("positions")).isGreaterThan(readBefore);
            whileCasesComeIn(() -> documents("cases") > MANY + LIVE);
            new Generations(database, Positions.MODEL).want(Positions.MODEL, Instant.now());
            whileCasesComeIn(() -> documents("cases_v1") > MANY / 8);
            second.kill();
        }
        receive();
        assertThat(documents("cases")).as("killed in live reading").isBetween(MANY + LIVE + 1L, log.received() - 1L);
        long grownBefore = read("positions_v1");
        assertThat(served()).as("killed in a rebuild").isEqualTo(new Generation(0, Positions.MODEL));

        var least = new AtomicLong(Long.MAX_VALUE);
        var starting = CompletableFuture.supplyAsync(() -> RunningService.start(log.settings(), mongo.uri("test")));
        await().atMost(PATIENCE).pollInterval(OFTEN).until(() -> {
            least.accumulateAndGet(read("positions_v1"), Math::min);
            return served().number() == 1 || starting.isCompletedExceptionally();
        });
        try (var third = starting.join();
                var never = new NeverKilled(log.reader(), keys)) {
            assertThat(least).as("it went on, and did not begin again").hasValue(grownBefore);
            assertThat(grownBefore).isPositive();
            await().atMost(PATIENCE).until(() -> everything("cases_v1") && third.isReady());
            assertThat(NeverKilled.byId(database.getCollection("cases_v1"))).isEqualTo(never.documents());
            ANSWERS.forEach(path -> assertThat(whatIsCounted(third.get(path).json()))
                    .as(path)
                    .isEqualTo(whatIsCounted(never.get(path))));
            assertThat(third.get("/api/v1/ledger/audit").json().at("/equal").asBoolean())
                    .isTrue();
        }
        var found = new Generations(database, Positions.MODEL).served().comparison();
        assertThat(found).isNotNull();
        assertThat(found.different()).isZero();
        assertThat(found.digestAfter()).isEqualTo(found.digestBefore());
    }

    /** The service is ready, and each poll brings it some more. */
    private void whileCasesComeIn(BooleanSupplier done) {
        await().atMost(PATIENCE).pollInterval(LIVE_EVERY).until(() -> {
            boolean is = done.getAsBoolean();
            if (!is) {
                receive();
            }
            return is;
        });
    }

    private void receive() {
        log.open(IntStream.range(log.received(), log.received() + AT_ONCE).toArray());
    }

    /** Without when it was counted, and up to which records. */
    private static JsonNode whatIsCounted(JsonNode answer) {
        return ((ObjectNode) answer).without(List.of("asOf", "positions"));
    }

    private ForkedService start() {
        return ForkedService.start(log.settings(), mongo.uri("test"), work.resolve("output-" + ++starts));
    }

    private Generation served() {
        return new Generations(database, Positions.MODEL).served().served();
    }

    private long documents(String collection) {
        return database.getCollection(collection).countDocuments();
    }

    /** @return whether each case contains everything from all three logs */
    private boolean everything(String collection) {
        var whole = new Document();
        for (var part : new String[] {"intake", "routing", "tracking"}) {
            whole.append(part, new Document("$exists", true));
        }
        return database.getCollection(collection).countDocuments(whole) == log.received();
    }

    private long read(String positions) {
        long sum = 0;
        for (var position : database.getCollection(positions).find()) {
            sum += position.getLong("next");
        }
        return sum;
    }
}
