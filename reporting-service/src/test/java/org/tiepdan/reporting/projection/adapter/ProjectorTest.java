package org.tiepdan.reporting.projection.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tiepdan.reporting.adapter.Paths;
import org.tiepdan.reporting.adapter.generation.Generations;
import org.tiepdan.reporting.adapter.generation.Served;
import org.tiepdan.reporting.adapter.progress.Positions;
import org.tiepdan.reporting.adapter.progress.Positions.LogIdentity;
import org.tiepdan.reporting.adapter.progress.ReadModelState;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.TestDatabase;

/** A database that moves independently of its reader, which then follows it. */
class ProjectorTest {
    private final TestDatabase database = TestDatabase.create();
    private final Events events = new Events();
    private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private boolean brokerIsAway;
    private final Projector projector = new Projector(
            TestProjection.of(database, Filling.counter(database.get())),
            new Served(new Generations(database.get(), Positions.MODEL), Positions.MODEL),
            new Positions(database.get()),
            () -> new LogIdentity(
                    "cluster", topics().stream().collect(Collectors.toMap(topic -> topic, topic -> "id"))),
            this::ends,
            new ReadModelState(),
            new EndToEnd(meters, Clock.systemUTC()));

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    @Test
    void a_batch_that_comes_again_while_the_emptied_database_could_not_be_followed_is_void() {
        events.open(Events.caseId(1));
        var all = events.written();
        assign();
        read(all);
        var whole = documents();
        events.settle(Events.caseId(1));
        var later = events.written().subList(all.size(), events.written().size());
        database.get().drop();
        brokerIsAway = true;
        assertThatThrownBy(() -> read(later)).hasMessage("The broker is away.");
        brokerIsAway = false;

        read(later);

        assertThat(documents()).isEmpty();
        assertThat(consumer.assignment()).allMatch(partition -> consumer.position(partition) == 0);
        read(all);
        assertThat(documents()).isEqualTo(whole);
    }

    private Map<TopicPartition, Long> ends() {
        if (brokerIsAway) {
            throw new IllegalStateException("The broker is away.");
        }
        return partitions().stream().collect(Collectors.toMap(partition -> partition, _ -> 0L));
    }

    private List<String> topics() {
        return events.written().stream().map(ConsumerRecord::topic).distinct().toList();
    }

    private List<TopicPartition> partitions() {
        return topics().stream().map(topic -> new TopicPartition(topic, 0)).toList();
    }

    private void assign() {
        consumer.assign(partitions());
        consumer.updateBeginningOffsets(partitions().stream().collect(Collectors.toMap(each -> each, _ -> 0L)));
        projector.onPartitionsAssigned("cases", consumer, partitions(), true);
    }

    /** As a container does: the consumer's position is after the batch. */
    private void read(List<ConsumerRecord<byte[], byte[]>> batch) {
        batch.forEach(event -> consumer.seek(new TopicPartition(event.topic(), 0), event.offset() + 1));
        projector.project(new RecordBatch(batch, consumer));
    }

    private List<Document> documents() {
        return database.get().getCollection(Paths.CASES).find().into(new ArrayList<>());
    }
}
