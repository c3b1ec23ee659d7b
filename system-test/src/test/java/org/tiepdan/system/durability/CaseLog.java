package org.tiepdan.system.durability;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.testkit.ContractSamples;

/** So many cases in one partition that the store of its task exceeds the memory buffers of RocksDB. */
final class CaseLog {
    private static final Duration POLL = Duration.ofMillis(200);

    private final Map<String, Object> connection;

    /** @param connection address of the broker, and credentials */
    CaseLog(Map<String, Object> connection) {
        this.connection = connection;
    }

    /** Writes the sample of {@code type} once for each of the cases from {@code from} to {@code to}, exclusive. */
    void write(String type, int from, int to) {
        var sample = ContractSamples.record(type);
        var read = EventRecords.envelope(sample.headers(), sample.key());
        try (var producer = new KafkaProducer<>(connection, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (int number = from; number < to; number++) {
                var id = new CaseId("%032x".formatted(number));
                var eventId = "event-" + number;
                var envelope = new Envelope(eventId, type, read.source(), id, read.time(), eventId, null);
                producer.send(new ProducerRecord<>(
                        sample.topic(), 0, EventRecords.key(id), sample.value(), EventRecords.headers(envelope)));
            }
        }
    }

    /** The number of committed records for each name. */
    Map<String, Long> committed(String topic, Function<ConsumerRecord<byte[], byte[]>, String> naming) {
        var settings = new HashMap<>(connection);
        settings.put("isolation.level", "read_committed");
        // A broker delays its answer to a reader at the end of the log by half a second, and closing waits for it.
        settings.put("fetch.max.wait.ms", 10);
        var counts = new HashMap<String, Long>();
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(record -> counts.merge(naming.apply(record), 1L, Long::sum));
            }
        }
        return counts;
    }

    /** The position after the last record, committed or not; 0 if there is no such topic. */
    long written(String topic) {
        var partition = new TopicPartition(topic, 0);
        return asking(admin -> admin.listTopics().names().get().contains(topic)
                ? admin.listOffsets(Map.of(partition, OffsetSpec.latest()))
                        .partitionResult(partition)
                        .get()
                        .offset()
                : 0L);
    }

    /** The position up to which a topology has read {@code topic} and committed the results. */
    long done(String application, String topic) {
        return asking(admin -> {
            var position = admin.listConsumerGroupOffsets(application)
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .get(new TopicPartition(topic, 0));
            return position == null ? 0L : position.offset();
        });
    }

    private interface Question {
        long ask(Admin admin) throws ExecutionException, InterruptedException;
    }

    private long asking(Question question) {
        try (var admin = Admin.create(connection)) {
            return question.ask(admin);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
