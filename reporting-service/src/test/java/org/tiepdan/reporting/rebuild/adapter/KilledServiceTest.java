package org.tiepdan.reporting.rebuild.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.localstack.MongoStandIn;
import org.tiepdan.reporting.adapter.generation.Generation;
import org.tiepdan.reporting.adapter.generation.Generations;
import org.tiepdan.reporting.adapter.progress.Positions;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.GrowingLog;

/** The service is killed while it reads new records, and while its read models are rebuilt: the answers are the same afterwards. */
class KilledServiceTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration OFTEN = Duration.ofMillis(5);
    private static final int MANY = 3_000;

    @TempDir
    Path work;

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
    void answersTheSameAfterItWasKilledInTheMiddleOfReadingAndOfARebuild() {
        log = new GrowingLog(work.resolve("broker"));
        log.open(IntStream.range(0, MANY).toArray());
        try (var first = start()) {
            await().atMost(PATIENCE).pollInterval(OFTEN).until(() -> documents("cases") > MANY / 8);
            first.kill();
        }
        long readBefore = read("positions");
        assertThat(documents("cases")).as("killed in the middle").isLessThan(MANY);

        try (var second = start()) {
            await().atMost(PATIENCE).until(() -> everything("cases"));
            assertThat(read("positions")).isGreaterThan(readBefore);
            new Generations(database, Positions.MODEL).want(Positions.MODEL, Instant.now());
            await().atMost(PATIENCE).pollInterval(OFTEN).until(() -> documents("cases_v1") > MANY / 8);
            log.settle(MANY);
            second.kill();
        }
        long grownBefore = read("positions_v1");
        assertThat(served()).as("killed in the middle").isEqualTo(new Generation(0, Positions.MODEL));

        var least = new AtomicLong(Long.MAX_VALUE);
        try (var third = start()) {
            await().atMost(PATIENCE).pollInterval(OFTEN).until(() -> {
                least.accumulateAndGet(read("positions_v1"), Math::min);
                return served().number() == 1;
            });
            assertThat(least).as("it went on, and did not begin again").hasValue(grownBefore);
            assertThat(grownBefore).isPositive();
            await().atMost(PATIENCE).until(() -> everything("cases_v1") && third.isAlive());
        }
        var found = new Generations(database, Positions.MODEL).served().comparison();
        assertThat(found).isNotNull();
        assertThat(found.different()).isZero();
        assertThat(found.digestAfter()).isEqualTo(found.digestBefore());
        assertThat(contents("cases_v1").entrySet())
                .containsAll(contents("cases").entrySet());
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

    private Map<String, Document> contents(String collection) {
        var all = new HashMap<String, Document>();
        database.getCollection(collection).find().forEach(document -> all.put(document.getString("_id"), document));
        all.remove(Events.caseId(MANY).value());
        return all;
    }
}
