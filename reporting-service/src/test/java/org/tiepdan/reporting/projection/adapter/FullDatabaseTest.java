package org.tiepdan.reporting.projection.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoBulkWriteException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.MockProducer;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.localstack.documents.Room;
import org.tiepdan.localstack.documents.Room.Level;
import org.tiepdan.reporting.adapter.Paths;
import org.tiepdan.reporting.count.Counter;
import org.tiepdan.reporting.count.Tally;
import org.tiepdan.reporting.figures.Ledger;
import org.tiepdan.reporting.projection.adapter.writing.FailedBatches;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.TestDatabase;

/** A full database loses no record: the batch is retried until there is space. */
class FullDatabaseTest {
    private static final int CASES = 40;
    private static final int BOUND = 200_000;

    private final Room room = new Room(BOUND);
    private final TestDatabase database = TestDatabase.within(room);
    private final MockProducer<byte[], byte[]> deadLetters = TestProjection.deadLetters();
    private final Counter counter = Filling.counter(database.get());
    private final CaseProjection projection = TestProjection.of(database, counter, deadLetters);
    private final Events events = new Events();

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void writesTheWholeBatchOnceThereIsRoom(boolean alone) {
        var other = database.get().getCollection("other");
        other.insertOne(new Document("_id", 1).append("text", "x".repeat(BOUND - 20_000)));
        IntStream.rangeClosed(1, CASES).mapToObj(Events::caseId).forEach(events::open);
        counter.start(alone);
        counter.ask(Tally::kept);

        assertThatThrownBy(this::project)
                .isInstanceOfSatisfying(
                        MongoBulkWriteException.class,
                        refused -> assertThat(new FailedBatches(InstantSource.system(), _ -> {}).failed(refused))
                                .contains("The database is full"));
        assertThatThrownBy(this::project).isInstanceOf(MongoBulkWriteException.class);
        assertThat(room.level()).isEqualTo(Level.FULL);
        assertThat(cases()).isLessThan(CASES);

        other.drop();
        project();

        assertThat(cases()).isEqualTo(CASES);
        assertThat(deadLetters.history()).isEmpty();
        Ledger ledger = counter.ask(tally -> Ledger.of(tally, Map.of()));
        assertThat(ledger.received()).isEqualTo(CASES);
        assertThat(ledger.routed()).isEqualTo(CASES);
        assertThat(room.level()).isEqualTo(Level.ENOUGH);
    }

    private void project() {
        projection.project(new ArrayList<>(events.written()), new KnownCases());
        Filling.moveOn(database.get());
    }

    private long cases() {
        return database.get().getCollection(Paths.CASES).countDocuments();
    }
}
