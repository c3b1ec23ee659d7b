package org.tiepdan.reporting.rebuild.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tiepdan.reporting.adapter.generation.Generations;
import org.tiepdan.reporting.adapter.generation.Served;
import org.tiepdan.reporting.adapter.generation.SwitchedDatabase;
import org.tiepdan.reporting.adapter.progress.Positions;
import org.tiepdan.reporting.adapter.progress.Positions.LogIdentity;
import org.tiepdan.reporting.adapter.progress.ReadModelState;
import org.tiepdan.reporting.casefile.event.Log;
import org.tiepdan.reporting.projection.adapter.Filling;
import org.tiepdan.reporting.projection.adapter.order.MortalDatabase;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.TestDatabase;
import org.tiepdan.reporting.testkit.life.Lives;

/** However a backlog is read, and wherever its reader dies, the documents are the same as after reading everything once in plain order. */
class BacklogReaderTest {
    private static final List<String> WRITTEN = List.of("cases", "receipts", "positions");
    private static final Duration PAUSE = Duration.ofMillis(1);
    private static final LogIdentity IDENTITY =
            new LogIdentity("cluster", Log.topics().stream().collect(Collectors.toMap(log -> log, _ -> "topic")));

    private static WrittenLogs logs;
    private static Map<String, Map<Object, Document>> plain;

    private final TestDatabase database = TestDatabase.create();
    private final MortalDatabase mortal = new MortalDatabase(database.get());
    private final ReadModelState state = new ReadModelState();

    @BeforeAll
    static void write() throws Exception {
        var events = new Events();
        Lives.withRareActs(events, 5).write(2_500);
        logs = WrittenLogs.of(events.written());
        assertThat(logs.records()).hasSizeGreaterThan(15_000);
        try (var once = TestDatabase.create()) {
            Filling.fill(once.get(), logs.records());
            plain = stored(once.get(), "");
        }
    }

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    @Test
    void isReadToItsEnd() {
        assertThat(reader(this::ends, () -> {}).read(IDENTITY)).isTrue();

        assertThat(left()).isZero();
        check("");
        assertThat(state.health().getDetails().get("reason")).asString().contains("; 0 records are left");
    }

    @Test
    void continuesWhereItDied() {
        var random = new Random(3);
        var lives = new AtomicInteger();

        boolean reads = reader(this::ends, () -> {
                    mortal.live();
                    if (lives.incrementAndGet() < 12) {
                        mortal.dieIn(1 + random.nextInt(4), random.nextDouble());
                    }
                })
                .read(IDENTITY);

        assertThat(reads).isTrue();
        assertThat(lives).hasValueGreaterThan(3);
        assertThat(left()).isLessThan(BacklogReader.MANY);
        mortal.live();
        readAsUsual();
        check("");
    }

    @Test
    void oneOfTwoInstancesReadsItToItsEnd() {
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(
                                () -> reader(this::ends, () -> {}).read(IDENTITY)),
                        CompletableFuture.runAsync(
                                () -> reader(this::ends, () -> {}).read(IDENTITY)))
                .join();

        assertThat(left()).isLessThan(BacklogReader.MANY);
        readAsUsual();
        check("");
    }

    @Test
    void ofADatabaseThatIsEmptiedMeanwhileIsReadFromTheBeginning() {
        var asked = new AtomicInteger();

        reader(
                        () -> {
                            if (asked.incrementAndGet() == 2) {
                                database.get().drop();
                            }
                            return asked.get() == 1 ? logs.ends(logs.records().size() / 2) : ends();
                        },
                        () -> {})
                .read(IDENTITY);

        assertThat(left()).isZero();
        check("");
    }

    @Test
    void ofAnotherGenerationIsReadIntoThatOne() {
        var served = new Served(new Generations(database.get(), Positions.MODEL), Positions.MODEL);
        var switched = SwitchedDatabase.of(database.get(), served::current);
        var attempts = new AtomicInteger();
        var reader = new BacklogReader(
                switched,
                served,
                Filling.backlog(switched),
                () -> {
                    if (attempts.incrementAndGet() == 1) {
                        database.get()
                                .getCollection("readModels")
                                .insertOne(new Document("_id", "served")
                                        .append("generation", 3)
                                        .append("model", Positions.MODEL));
                    }
                    return logs.consumer();
                },
                this::ends,
                state,
                PAUSE);

        assertThat(reader.read(IDENTITY)).isTrue();

        WRITTEN.forEach(name -> assertThat(database.get().getCollection(name).countDocuments())
                .as(name)
                .isZero());
        check("_v3");
    }

    @Test
    void isNotReadByAnEarlierVersion() {
        database.get()
                .getCollection("readModels")
                .insertOne(new Document("_id", "served").append("generation", 1).append("model", Positions.MODEL + 1));

        assertThat(reader(this::ends, () -> {}).read(IDENTITY)).isFalse();

        assertThat(left()).isEqualTo(logs.records().size());
    }

    @Test
    void aShortOneIsLeftToTheUsualReader() {
        var reader = reader(() -> logs.ends((int) BacklogReader.MANY - 1), () -> {
            throw new AssertionError("Nothing was to be read.");
        });

        assertThat(reader.read(IDENTITY)).isTrue();
    }

    /** @param before runs before each attempt */
    private BacklogReader reader(Supplier<Map<TopicPartition, Long>> ends, Runnable before) {
        return new BacklogReader(
                mortal.get(),
                new Served(new Generations(database.get(), Positions.MODEL), Positions.MODEL),
                Filling.backlog(mortal.get()),
                () -> {
                    before.run();
                    return logs.consumer();
                },
                ends,
                state,
                PAUSE);
    }

    private Map<TopicPartition, Long> ends() {
        return logs.ends(logs.records().size());
    }

    private Map<TopicPartition, Long> read() {
        return GrowingLogs.stored(new Positions(database.get()));
    }

    private long left() {
        return logs.records().size()
                - read().values().stream().mapToLong(Long::longValue).sum();
    }

    /** The rest, as one batch of a reader that knows nothing. */
    private void readAsUsual() {
        var read = read();
        Filling.fill(
                database.get(),
                logs.records().stream()
                        .filter(one ->
                                one.offset() >= read.getOrDefault(new TopicPartition(one.topic(), one.partition()), 0L))
                        .toList());
        var moves = ends().entrySet().stream()
                .map(end -> new Positions.Move(end.getKey(), read.getOrDefault(end.getKey(), 0L), end.getValue()))
                .filter(move -> move.to() > move.from())
                .toList();
        new Positions(database.get()).move(moves, IDENTITY);
    }

    /** @param generation suffix of its collections */
    private void check(String generation) {
        var now = stored(database.get(), generation);
        for (var name : List.of("cases", "receipts")) {
            var wanted = plain.get(name);
            assertThat(now.get(name).keySet()).as(name).isEqualTo(wanted.keySet());
            now.get(name).forEach((id, document) -> assertThat(document).isEqualTo(wanted.get(id)));
        }
    }

    private static Map<String, Map<Object, Document>> stored(MongoDatabase database, String generation) {
        var stored = new HashMap<String, Map<Object, Document>>();
        for (var name : WRITTEN) {
            var documents = new HashMap<Object, Document>();
            database.getCollection(name + generation)
                    .find()
                    .forEach(document -> documents.put(document.get("_id"), document));
            stored.put(name, documents);
        }
        return stored;
    }
}
