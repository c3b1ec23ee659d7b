package org.tiepdan.reporting.projection.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.Topics;
import org.tiepdan.reporting.count.Counted;
import org.tiepdan.reporting.count.Counter;
import org.tiepdan.reporting.count.CountsAt;
import org.tiepdan.reporting.count.Tally;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.Histories;
import org.tiepdan.reporting.testkit.TestDatabase;

/** Incremental counts equal a fresh count of all documents. */
class CountsTest {
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
    void areTheSameInWhateverOrderTheLogsComeAndHoweverOften() {
        Filling.fill(database.get(), events.written());
        var expected = fresh();

        for (int round = 0; round < 6; round++) {
            database.get().drop();
            var counter = Filling.counter(database.get());
            var projection = TestProjection.of(database, counter);
            var known = new KnownCases();
            boolean forgetful = round % 2 == 0;
            projection.start(true, known);
            assertThat(counts(counter).get("counts")).isEqualTo(Map.of());
            var logs = new ArrayList<>(List.of(
                    cut(of(Topics.PETITION_EVENTS)), cut(of(Topics.ROUTING_EVENTS)), cut(of(Topics.TRACKING_EVENTS))));
            Collections.shuffle(logs, random);
            logs.forEach(log -> log.forEach(batch -> {
                projection.project(batch, known);
                if (forgetful && random.nextBoolean()) {
                    known.forget();
                }
                projection.project(batch.subList(0, batch.size() / 2), known);
            }));

            assertThat(counts(counter)).isEqualTo(expected);
            assertThat(fresh()).isEqualTo(expected);
        }
    }

    @Test
    void knowWhatOtherConsumersWrote() {
        Filling.fill(database.get(), events.written());
        var expected = fresh();

        database.get().drop();
        var counter = Filling.counter(database.get());
        counter.start(false);
        assertThat(counts(counter).get("counts")).isEqualTo(Map.of());
        var other = CompletableFuture.runAsync(
                () -> cut(of(Topics.TRACKING_EVENTS)).forEach(batch -> Filling.fill(database.get(), batch)));
        var projection = TestProjection.of(database, counter);
        cut(of(Topics.ROUTING_EVENTS)).forEach(batch -> projection.project(batch, new KnownCases()));
        cut(of(Topics.PETITION_EVENTS)).forEach(batch -> projection.project(batch, new KnownCases()));
        other.join();
        Filling.moveOn(database.get());

        assertThat(counts(counter)).isEqualTo(expected);
    }

    @Test
    void areCountedAnewAfterABatchOfWhichNobodyKnowsHowMuchWasWritten() {
        var counter = Filling.counter(database.get());
        counter.start(true);
        assertThat(counts(counter).get("counts")).isEqualTo(Map.of());

        assertThatThrownBy(() -> counter.written(Map.of(), () -> {
                    Filling.fill(database.get(), events.written());
                    throw new IllegalStateException("The connection broke.");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(counts(counter)).isEqualTo(fresh());
    }

    @Test
    void sayWhatACaseSaysNowAndNothingOfWhatItSaidBefore() {
        var counter = Filling.counter(database.get());
        counter.start(true);
        assertThat(counts(counter).get("counts")).isEqualTo(Map.of());
        var projection = TestProjection.of(database, counter);
        var written = events.written().size();

        events.settle(Events.caseId(500));
        events.written()
                .subList(written, events.written().size())
                .forEach(one -> projection.project(List.of(one), new KnownCases()));

        counter.ask(tally -> {
            assertThat(all(tally).keySet()).hasAtLeastOneElementOfType(Counted.Closed.class);
            assertThat(all(tally).keySet()).doesNotHaveAnyElementsOfTypes(Counted.Place.class, Counted.Due.class);
            assertThat(tally.pressing(null, 10)).isEmpty();
            return tally;
        });
    }

    private Map<String, Object> fresh() {
        return counts(Filling.counter(database.get()));
    }

    private static Map<String, Object> counts(Counter counter) {
        return counter.ask(tally -> Map.of(
                "counts", all(tally),
                "kept", tally.kept(),
                "pressing", tally.pressing(null, 100),
                "pressing by body", tally.pressing("19-ubnd", 100)));
    }

    @SuppressWarnings("unchecked")
    private static Map<Counted, CountsAt> all(Tally tally) {
        var all = new HashMap<Counted, CountsAt>();
        for (var kind : Counted.class.getPermittedSubclasses()) {
            tally.forEach((Class<? extends Counted>) kind, (what, _) -> all.put(what, tally.get(what)));
        }
        return all;
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
