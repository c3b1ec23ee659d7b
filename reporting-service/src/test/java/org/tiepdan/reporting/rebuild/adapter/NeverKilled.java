package org.tiepdan.reporting.rebuild.adapter;

import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.bson.Document;
import org.tiepdan.reporting.casefile.event.Log;
import org.tiepdan.reporting.projection.adapter.Filling;
import org.tiepdan.reporting.testkit.Slice;
import org.tiepdan.reporting.testkit.TestDatabase;
import tools.jackson.databind.JsonNode;

/** The read models and answers of a service that read all logs of a broker once. */
final class NeverKilled implements AutoCloseable {
    private static final Duration WAIT = Duration.ofMillis(200);

    private final TestDatabase database = TestDatabase.create();
    private final Slice slice;

    /** @param reader settings of a client that may read the logs */
    NeverKilled(Map<String, Object> reader, Path keys) {
        Filling.fill(database.get(), records(reader));
        slice = new Slice(database.get(), keys, Instant.now());
    }

    private static List<ConsumerRecord<byte[], byte[]>> records(Map<String, Object> reader) {
        var settings = new HashMap<>(reader);
        settings.put("isolation.level", "read_committed");
        var all = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = Log.topics().stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(WAIT).forEach(all::add);
            }
        }
        return all;
    }

    Map<String, Document> documents() {
        return byId(database.get().getCollection("cases"));
    }

    static Map<String, Document> byId(MongoCollection<Document> cases) {
        var all = new HashMap<String, Document>();
        cases.find().forEach(document -> all.put(document.getString("_id"), document));
        return all;
    }

    JsonNode get(String path) {
        return slice.get(path).json();
    }

    @Override
    public void close() throws Exception {
        slice.close();
        database.close();
    }
}
