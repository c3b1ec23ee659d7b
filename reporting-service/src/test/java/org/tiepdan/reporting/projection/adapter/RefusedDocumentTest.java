package org.tiepdan.reporting.projection.adapter;

import static com.mongodb.client.model.Indexes.ascending;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.IndexOptions;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.MockProducer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.reporting.adapter.Paths;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.count.Counter;
import org.tiepdan.reporting.count.Tally;
import org.tiepdan.reporting.figures.Ledger;
import org.tiepdan.reporting.projection.adapter.writing.CaseWriter;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.TestDatabase;

/** A record that would make a document too large for the database is set aside, and nothing else is affected. */
class RefusedDocumentTest {
    private static final CaseId BAD = Events.caseId(1);
    private static final CaseId GOOD = Events.caseId(2);
    private static final int MEGABYTE = 1_000_000;

    private final TestDatabase database = TestDatabase.create();
    private final MockProducer<byte[], byte[]> deadLetters = TestProjection.deadLetters();
    private final Counter counter = Filling.counter(database.get());
    private final CaseProjection projection = TestProjection.of(database, counter, deadLetters);
    private final Events events = new Events();

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-300000000-01-01", "-999999999-01-01", "+999999999-12-31", "0000-01-01"})
    void putsAsideADateThatCannotBeStored(String day) {
        events.open(BAD);
        events.write(BAD, "command.rejected.v1", rejected -> rejected.put("on", day));
        events.open(GOOD);
        events.write(GOOD, "petition.received.v1", petition -> petition.put("writtenOn", day));
        events.write(BAD, "case.accepted.v1");

        project(true);

        assertThat(deadLetters.history()).hasSize(2);
        assertThat(document(BAD).state()).isEqualTo("ACCEPTED");
        assertThat(document(GOOD).state()).isEqualTo("ROUTED");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void putsAsideWhatMakesACaseLargerThanADocumentMayBe(boolean alone) {
        events.open(BAD);
        IntStream.range(0, 8)
                .forEach(_ ->
                        events.write(BAD, "command.rejected.v1", rejected -> rejected.put("vi", "x".repeat(MEGABYTE))));
        events.open(GOOD);
        events.write(BAD, "case.accepted.v1");

        project(alone);

        assertThat(deadLetters.history()).hasSize(3).allMatch(letter -> letter.value().length > MEGABYTE);
        assertThat(document(BAD).state()).isEqualTo("ACCEPTED");
        assertThat(document(BAD).timeline()).hasSize(5 + 5);
        assertThat(document(GOOD).state()).isEqualTo("ROUTED");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void putsAsideWhatTheDatabaseItselfRefuses(boolean alone) {
        database.get()
                .getCollection(Paths.CASES)
                .createIndex(
                        ascending("intake.petition.subject"),
                        new IndexOptions().unique(true).sparse(true));
        Stream.of(1, 2, 3).map(Events::caseId).forEach(id -> {
            events.receive(id, petition -> petition.put("subject", id.equals(GOOD) ? "khác" : "giống"));
            events.write(id, "petition.routed.v1");
        });

        project(alone);

        assertThat(deadLetters.history()).hasSize(1);
        var written = List.of(document(Events.caseId(1)), document(Events.caseId(3)));
        assertThat(written).filteredOn(case_ -> case_.petition() != null).hasSize(1);
        assertThat(written).extracting(CaseDocument::state).containsOnly("ROUTED");
        assertThat(document(GOOD).state()).isEqualTo("ROUTED");
        var ledger = counter.ask(tally -> Ledger.of(tally, Map.of()));
        assertThat(ledger.received()).isEqualTo(2);
        assertThat(ledger.orphans()).isEqualTo(1);
    }

    /** As many as are written in two halves. */
    @Test
    void putsAsideWhatTheDatabaseRefusesOfManyCases() {
        database.get()
                .getCollection(Paths.CASES)
                .createIndex(
                        ascending("intake.petition.subject"),
                        new IndexOptions().unique(true).sparse(true));
        int cases = 600;
        int pairs = 20;
        for (int number = 0; number < cases; number++) {
            var subject = "subject " + (number < 2 * pairs ? number / 2 : number);
            events.receive(Events.caseId(number), petition -> petition.put("subject", subject));
            events.write(Events.caseId(number), "petition.routed.v1");
        }

        project(true);

        assertThat(deadLetters.history()).hasSize(pairs);
        var written = new CaseWriter(database.get())
                .load(IntStream.range(0, cases)
                        .mapToObj(number -> Events.caseId(number).value())
                        .toList());
        assertThat(written.values())
                .hasSize(cases)
                .extracting(CaseDocument::state)
                .containsOnly("ROUTED");
        assertThat(written.values().stream()
                        .filter(case_ -> case_.petition() == null)
                        .map(CaseDocument::id))
                .containsExactlyInAnyOrderElementsOf(deadLetters.history().stream()
                        .map(letter -> new String(letter.key(), StandardCharsets.US_ASCII))
                        .toList());
    }

    @Test
    void comesToTheSameWhenTheBatchesComeAgain() {
        events.open(BAD);
        IntStream.range(0, 8)
                .forEach(_ ->
                        events.write(BAD, "command.rejected.v1", rejected -> rejected.put("vi", "x".repeat(MEGABYTE))));
        events.write(BAD, "case.accepted.v1");
        project(true);
        var once = document(BAD);

        project(false);

        assertThat(document(BAD)).isEqualTo(once);
    }

    private void project(boolean alone) {
        counter.start(alone);
        counter.ask(Tally::kept);
        projection.project(new ArrayList<>(events.written()), new KnownCases());
        Filling.moveOn(database.get());
    }

    private CaseDocument document(CaseId id) {
        return new CaseWriter(database.get())
                .load(List.of(id.value()))
                .getOrDefault(id.value(), CaseDocument.empty("none"));
    }
}
