package org.tiepdan.reporting.audit.adapter;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.audit.RawLog;
import org.tiepdan.reporting.audit.life.RawEvent;
import org.tiepdan.reporting.audit.life.RawEvent.Place;

/** Reads without a group: nothing is committed, and the projection's consumers are not disturbed. */
final class KafkaRawLog implements RawLog {
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final int PATIENCE = 30;
    private static final int ID_DIGITS = 32;

    private final Map<String, Object> settings;

    /** @param connection settings of a consumer */
    KafkaRawLog(Map<String, Object> connection) {
        settings = new HashMap<>(connection);
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    }

    @Override
    public void read(Map<Place, Long> ends, Consumer<RawEvent> each) {
        var open = ends.entrySet().stream()
                .filter(end -> end.getValue() > 0)
                .collect(Collectors.toMap(end -> partition(end.getKey()), Map.Entry::getValue));
        try (var reader = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            reader.assign(open.keySet());
            reader.seekToBeginning(open.keySet());
            int idle = 0;
            while (!isDone(reader, open)) {
                var records = reader.poll(POLL);
                idle = records.isEmpty() ? idle + 1 : 0;
                if (idle > PATIENCE) {
                    throw new KafkaException("Kafka gives no more records, though there are some.");
                }
                records.forEach(record -> read(record, open, each));
            }
        }
    }

    private static boolean isDone(KafkaConsumer<byte[], byte[]> reader, Map<TopicPartition, Long> ends) {
        var done = reader.assignment().stream()
                .filter(partition -> reader.position(partition) >= ends.getOrDefault(partition, 0L))
                .toList();
        reader.pause(done);
        return done.size() == ends.size();
    }

    private static void read(
            ConsumerRecord<byte[], byte[]> from, Map<TopicPartition, Long> ends, Consumer<RawEvent> each) {
        var id = header(from, "ce_id");
        var type = header(from, "ce_type");
        boolean readable = from.key() != null && from.key().length == ID_DIGITS && from.value() != null;
        if (readable
                && id != null
                && type != null
                && from.offset() < ends.getOrDefault(new TopicPartition(from.topic(), from.partition()), 0L)) {
            var caseId = new String(from.key(), StandardCharsets.US_ASCII);
            each.accept(new RawEvent(
                    new Place(from.topic(), from.partition()), from.offset(), caseId, id, type, from.value()));
        }
    }

    private static @Nullable String header(ConsumerRecord<byte[], byte[]> from, String name) {
        var header = from.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static TopicPartition partition(Place place) {
        return new TopicPartition(place.topic(), place.partition());
    }
}
