package org.tiepdan.reporting.projection.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.MockProducer;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.Topics;
import org.tiepdan.reporting.adapter.Paths;
import org.tiepdan.reporting.adapter.Receipts;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.projection.adapter.writing.CaseWriter;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.TestDatabase;

class CaseProjectionTest {
    private final TestDatabase database = TestDatabase.create();
    private final MongoCollection<Document> cases = database.get().getCollection(Paths.CASES);
    private final MockProducer<byte[], byte[]> deadLetters = TestProjection.deadLetters();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final CaseProjection projection = TestProjection.of(database, deadLetters, meters);
    private final Events events = new Events();

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    @Test
    void writesTheSameDocumentsInWhateverOrderTheLogsComeAndHoweverTheyAreCut() {
        IntStream.range(0, 20).mapToObj(Events::caseId).forEach(events::settle);
        projection.project(events.written(), new KnownCases());
        var expected = documents();
        var random = new Random(42);

        for (int round = 0; round < 10; round++) {
            cases.drop();
            byLogs(events.written(), random).forEach(batch -> projection.project(batch, new KnownCases()));
            assertThat(documents()).isEqualTo(expected);
        }
    }

    @Test
    void changesNothingWhenBatchesComeAgain() {
        events.settle(Events.caseId(1));
        projection.project(events.written(), new KnownCases());
        var expected = documents();

        projection.project(events.written().subList(0, 3), new KnownCases());
        projection.project(events.written(), new KnownCases());

        assertThat(documents()).isEqualTo(expected);
    }

    @Test
    void doesNotLetAnOlderPartOverwriteANewerOne() {
        events.settle(Events.caseId(1));
        var writer = new CaseWriter(database.get());
        var id = Events.caseId(1).value();
        projection.project(events.written().subList(0, 4), new KnownCases());
        var old = writer.load(List.of(id));
        projection.project(events.written(), new KnownCases());
        var expected = documents();

        writer.write(writer.prepare(Map.of(), old.values()));

        assertThat(documents()).isEqualTo(expected);
    }

    @Test
    void keepsOutOfItsWayWhatCannotBeRead() {
        events.open(Events.caseId(1));
        var random = new Random(1);
        var key = new byte[24];
        var value = new byte[100];
        random.nextBytes(key);
        random.nextBytes(value);
        var batch = new ArrayList<>(events.written());
        batch.add(1, new ConsumerRecord<>(Topics.ROUTING_EVENTS, 3, 17, key, value));
        batch.add(2, new ConsumerRecord<>(Topics.TRACKING_EVENTS, 3, 18, key, null));
        batch.add(events.write(Events.caseId(1), "case.closed.v1", sample -> sample.remove("closedAs")));

        projection.project(batch, new KnownCases());

        assertThat(document(1).state()).isEqualTo("ROUTED");
        assertThat(deadLetters.history()).hasSize(3);
        var letter = deadLetters.history().getFirst();
        assertThat(letter.topic()).isEqualTo("reporting.dead-letters.v1");
        assertThat(letter.key()).isEqualTo(key);
        assertThat(letter.value()).isEqualTo(value);
        assertThat(header(letter.headers().lastHeader("__streams.errors.topic").value()))
                .isEqualTo(Topics.ROUTING_EVENTS);
        assertThat(header(letter.headers().lastHeader("__streams.errors.offset").value()))
                .isEqualTo("17");
        assertThat(meters.counter("dead.letters", "service", "reporting").count())
                .isEqualTo(3);
    }

    @Test
    void skipsAndCountsATypeItDoesNotKnow() {
        var unknown = events.write(Events.caseId(1), "case.closed.v1");
        unknown.headers().remove("ce_type").add("ce_type", "case.praised.v1".getBytes(StandardCharsets.UTF_8));

        projection.project(List.of(unknown), new KnownCases());

        assertThat(cases.countDocuments()).isZero();
        assertThat(deadLetters.history()).isEmpty();
        assertThat(meters.counter("events.unknown", "topic", Topics.TRACKING_EVENTS)
                        .count())
                .isEqualTo(1);
    }

    @Test
    void holdsNothingThatCouldTellPetitionersApart() {
        events.settle(Events.caseId(1));

        projection.project(events.written(), new KnownCases());

        var everything = new ArrayList<>(documents()).toString();
        assertThat(everything)
                .doesNotContain("fingerprint", "contentDigest", "requestDigest", "petitionerRef", "receiptRef")
                .doesNotContain("f-5d0c3e6a91b2f7740c8de5a1", "p-7c1f0a9be2d34410", "cb-0142");
    }

    @Test
    void findsACaseByItsReceipt() {
        events.open(Events.caseId(5));
        projection.project(events.written(), new KnownCases());

        var reference = "r-" + Events.caseId(5).value().substring(8);
        assertThat(new Receipts(database.get()).caseOf(List.of(reference)))
                .contains(Events.caseId(5).value());
        assertThat(new Receipts(database.get()).caseOf(List.of("r-0"))).isEmpty();
    }

    private CaseDocument document(int number) {
        var id = Events.caseId(number).value();
        return new CaseWriter(database.get()).load(List.of(id)).getOrDefault(id, CaseDocument.empty(id));
    }

    private List<Document> documents() {
        return cases.find().sort(new Document("_id", 1)).into(new ArrayList<>());
    }

    private static String header(byte[] value) {
        return new String(value, StandardCharsets.UTF_8);
    }

    /** The logs one after another or interleaved, cut into batches of any length. */
    private static List<List<ConsumerRecord<byte[], byte[]>>> byLogs(
            List<ConsumerRecord<byte[], byte[]>> written, Random random) {
        var queues = new HashMap<String, List<ConsumerRecord<byte[], byte[]>>>();
        written.forEach(event ->
                queues.computeIfAbsent(event.topic(), _ -> new ArrayList<>()).add(event));
        var batches = new ArrayList<List<ConsumerRecord<byte[], byte[]>>>();
        var topics = new ArrayList<>(queues.keySet());
        while (!topics.isEmpty()) {
            Collections.shuffle(topics, random);
            var batch = new ArrayList<ConsumerRecord<byte[], byte[]>>();
            for (var topic : topics) {
                var queue = queues.get(topic);
                int length = Math.min(queue.size(), random.nextInt(30));
                batch.addAll(queue.subList(0, length));
                queue.subList(0, length).clear();
            }
            batches.add(batch);
            topics.removeIf(topic -> queues.get(topic).isEmpty());
        }
        return batches;
    }
}
