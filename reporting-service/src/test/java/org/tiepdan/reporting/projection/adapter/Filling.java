package org.tiepdan.reporting.projection.adapter;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.tiepdan.reporting.adapter.Receipts;
import org.tiepdan.reporting.adapter.progress.Positions;
import org.tiepdan.reporting.lines.LineWriter;
import org.tiepdan.reporting.projection.adapter.writing.CaseWriter;

/** Fills a database as the running service would. */
public final class Filling {
    private Filling() {}

    public static void fill(MongoDatabase database, List<ConsumerRecord<byte[], byte[]>> records) {
        var meters = new SimpleMeterRegistry();
        var nowhere = new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
        new CaseProjection(
                        new CaseWriter(database),
                        new LineWriter(database, Clock.systemUTC()),
                        new Receipts(database),
                        new DeadLetters(nowhere, meters),
                        meters)
                .project(records, new KnownCases());
    }

    public static void move(MongoDatabase database, String topic, int partition, long next) {
        new Positions(database)
                .move(
                        List.of(new Positions.Move(new TopicPartition(topic, partition), 0, next)),
                        new Positions.LogIdentity("cluster", Map.of(topic, "topic")));
    }
}
