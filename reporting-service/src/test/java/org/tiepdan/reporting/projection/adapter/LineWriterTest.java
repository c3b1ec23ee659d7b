package org.tiepdan.reporting.projection.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.Topics;
import org.tiepdan.reporting.adapter.Receipts;
import org.tiepdan.reporting.lines.LineWriter;
import org.tiepdan.reporting.lines.Lines;
import org.tiepdan.reporting.projection.adapter.writing.CaseWriter;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.Histories;
import org.tiepdan.reporting.testkit.TestDatabase;

class LineWriterTest {
    private static final Clock MUCH_LATER = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(5));

    private final TestDatabase database = TestDatabase.create();
    private final Events events = new Events();
    private final Random random = new Random(5);

    @BeforeEach
    void writeHistories() {
        new Histories(events, 3, LocalDate.of(2024, 11, 1), LocalDate.of(2026, 11, 17)).write(60);
    }

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    @Test
    void writesTheSameLinesInWhateverOrderTheLogsComeAndHoweverOften() {
        projection().project(events.written(), new KnownCases());
        var expected = lines();

        for (int round = 0; round < 5; round++) {
            database.get().drop();
            var intake = of(Topics.PETITION_EVENTS);
            var routing = of(Topics.ROUTING_EVENTS);
            var tracking = of(Topics.TRACKING_EVENTS);
            var batches = new ArrayList<>(List.of(cut(intake), cut(routing), cut(tracking)));
            Collections.shuffle(batches, random);
            batches.forEach(log -> log.forEach(batch -> {
                projection().project(batch, new KnownCases());
                projection().project(batch.subList(0, batch.size() / 2), new KnownCases());
            }));

            assertThat(lines()).isEqualTo(expected);
        }
    }

    @Test
    void writesTheSameLinesWhenTheOneConsumerRemembersWhatItWrote() {
        projection().project(events.written(), new KnownCases());
        var expected = lines();

        for (int round = 0; round < 5; round++) {
            database.get().drop();
            var known = new KnownCases();
            known.start(true);
            var batches = new ArrayList<>(List.of(
                    cut(of(Topics.PETITION_EVENTS)), cut(of(Topics.ROUTING_EVENTS)), cut(of(Topics.TRACKING_EVENTS))));
            Collections.shuffle(batches, random);
            batches.forEach(log -> log.forEach(batch -> {
                projection().project(batch, known);
                projection().project(batch, known);
            }));

            assertThat(lines()).isEqualTo(expected);
        }
    }

    @Test
    void writesTheSameLinesWhenTwoConsumersReadTheLogsOfTheSameCases() {
        projection().project(events.written(), new KnownCases());
        var expected = lines();

        for (int round = 0; round < 5; round++) {
            database.get().drop();
            var tracking = cut(of(Topics.TRACKING_EVENTS));
            var one = new KnownCases();
            var another = new KnownCases();
            var other = CompletableFuture.runAsync(
                    () -> tracking.forEach(batch -> projection().project(batch, another)));
            cut(of(Topics.ROUTING_EVENTS)).forEach(batch -> projection().project(batch, one));
            cut(of(Topics.PETITION_EVENTS)).forEach(batch -> projection().project(batch, one));
            other.join();

            assertThat(lines()).isEqualTo(expected);
        }
    }

    @Test
    void keepsOnlyWhatIsUnfinishedAmongTheUnfinished() {
        events.settle(Events.caseId(500));
        events.open(Events.caseId(501));
        projection().project(events.written(), new KnownCases());

        var unfinished = lines().get("lines-unfinished");

        assertThat(unfinished).doesNotContainKey(Events.caseId(500).value());
        assertThat(unfinished).containsKey(Events.caseId(501).value());
    }

    @Test
    void doesNotLetASlowerConsumerBringAFinishedCaseBack() {
        events.open(Events.caseId(500));
        projection().project(events.written(), new KnownCases());
        var all = Lines.unfinished(database.get());
        var id = new Document("_id", Events.caseId(500).value());
        var old = all.find(id).first();
        events.write(Events.caseId(500), "case.accepted.v1");
        events.write(Events.caseId(500), "deadline.met.v1");
        events.write(Events.caseId(500), "case.closed.v1");
        projection().project(events.written(), new KnownCases());

        all.updateOne(id, new Document("$max", new Document("line", old.get("line"))));

        assertThat(all.find(id).first().get("line", Document.class)).containsOnlyKeys("version", "finishedAt");
    }

    private CaseProjection projection() {
        var meters = new SimpleMeterRegistry();
        var nowhere = new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
        return new CaseProjection(
                new CaseWriter(database.get()),
                new LineWriter(database.get(), Clock.systemUTC()),
                new Receipts(database.get()),
                new DeadLetters(nowhere, meters),
                meters);
    }

    /** Every line by collection and case, swept. */
    private Map<String, Map<String, Object>> lines() {
        new LineWriter(database.get(), MUCH_LATER).sweep();
        var all = new TreeMap<String, Map<String, Object>>();
        for (var name : database.get().listCollectionNames().into(new ArrayList<>())) {
            if (name.startsWith("lines-") && !name.equals("lines-years")) {
                var byCase = new TreeMap<String, Object>();
                MongoCollection<Document> lines = database.get().getCollection(name);
                lines.find().forEach(line -> byCase.put(line.getString("_id"), line.get("line")));
                all.put(name, byCase);
            }
        }
        all.put("kept", kept());
        return all;
    }

    /** The days of the register are kept beside the marks, which differ from time to time. */
    private Map<String, Object> kept() {
        var marks = database.get()
                .getCollection("lines-years")
                .find(new Document("_id", 0))
                .first();
        var days = new TreeMap<String, Object>(Objects.requireNonNull(marks));
        days.keySet().retainAll(List.of("firstKept", "lastKept"));
        assertThat(days).hasSize(2);
        return days;
    }

    private List<ConsumerRecord<byte[], byte[]>> of(String topic) {
        return events.written().stream()
                .filter(event -> event.topic().equals(topic))
                .toList();
    }

    private List<List<ConsumerRecord<byte[], byte[]>>> cut(List<ConsumerRecord<byte[], byte[]>> log) {
        var batches = new ArrayList<List<ConsumerRecord<byte[], byte[]>>>();
        for (int from = 0; from < log.size(); ) {
            int to = Math.min(log.size(), from + 1 + random.nextInt(15));
            batches.add(log.subList(from, to));
            from = to;
        }
        return batches;
    }
}
