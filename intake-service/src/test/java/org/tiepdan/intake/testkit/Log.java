package org.tiepdan.intake.testkit;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.Topics;
import tools.jackson.databind.JsonNode;

/** Reads and writes raw records of topics. */
public record Log(String brokers) {

    public List<ConsumerRecord<byte[], byte[]>> readAll(String topic) {
        return read(topic, "read_uncommitted");
    }

    /**
     * Reads to the end of the log, not only to the last stable offset: a commit is answered before its markers are on every partition, and
     * until then the last stable offset of the broker lies before the transaction.
     */
    public List<ConsumerRecord<byte[], byte[]>> readCommitted(String topic) {
        return read(topic, "read_committed");
    }

    /** The committed events of petitions that a body received. */
    public List<ConsumerRecord<byte[], byte[]>> recorded(String body) {
        return readCommitted(Topics.PETITION_EVENTS).stream()
                .filter(written -> EventRecords.payload(written.value(), JsonNode.class)
                        .path("receivingBody")
                        .asString("")
                        .equals(body))
                .toList();
    }

    /** @param id the key of the records */
    public List<ConsumerRecord<byte[], byte[]>> readAll(String topic, String id) {
        return readAll(topic).stream()
                .filter(written -> Arrays.equals(written.key(), id.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    private List<ConsumerRecord<byte[], byte[]>> read(String topic, String isolation) {
        var ends = ends(topic);
        try (var consumer = consumer(isolation)) {
            consumer.assign(ends.keySet());
            consumer.seekToBeginning(ends.keySet());
            var all = new ArrayList<ConsumerRecord<byte[], byte[]>>();
            await().atMost(Duration.ofSeconds(30))
                    .pollInSameThread()
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(1))
                    .until(() -> {
                        consumer.poll(Duration.ofMillis(100)).forEach(all::add);
                        return ends.entrySet().stream()
                                .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
                    });
            return all;
        }
    }

    private Map<TopicPartition, Long> ends(String topic) {
        try (var consumer = consumer("read_uncommitted")) {
            return consumer.endOffsets(consumer.partitionsFor(topic).stream()
                    .map(each -> new TopicPartition(topic, each.partition()))
                    .toList());
        }
    }

    private KafkaConsumer<byte[], byte[]> consumer(String isolation) {
        var deserializer = new ByteArrayDeserializer();
        // A broker delays its answer to a reader at the end of the log, by default for half a second, and closing waits
        // for it.
        var settings = Map.<String, Object>of(
                "bootstrap.servers", brokers, "isolation.level", isolation, "fetch.max.wait.ms", 10);
        return new KafkaConsumer<>(settings, deserializer, deserializer);
    }

    public void write(String topic, byte[] key, byte[] value) throws Exception {
        write(new ProducerRecord<>(topic, key, value));
    }

    public void write(ProducerRecord<byte[], byte[]> written) throws Exception {
        var serializer = new ByteArraySerializer();
        try (var producer =
                new KafkaProducer<>(Map.<String, Object>of("bootstrap.servers", brokers), serializer, serializer)) {
            producer.send(written).get();
        }
    }

    /** @return the types of the events of a petition, in order */
    public List<String> types(String id) {
        return readAll(Topics.PETITION_EVENTS, id).stream()
                .map(written ->
                        EventRecords.envelope(written.headers(), written.key()).type())
                .toList();
    }
}
