package org.tiepdan.intake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Reads and writes topics raw. */
record Log(String brokers) {

    List<ConsumerRecord<byte[], byte[]>> readAll(String topic) {
        return read(topic, "read_uncommitted");
    }

    List<ConsumerRecord<byte[], byte[]>> readCommitted(String topic) {
        return read(topic, "read_committed");
    }

    private List<ConsumerRecord<byte[], byte[]>> read(String topic, String isolation) {
        var deserializer = new ByteArrayDeserializer();
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", brokers, "isolation.level", isolation),
                deserializer,
                deserializer)) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(each -> new TopicPartition(topic, each.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var all = new ArrayList<ConsumerRecord<byte[], byte[]>>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(all::add);
            }
            return all;
        }
    }

    void write(String topic, byte[] key, byte[] value) throws Exception {
        var serializer = new ByteArraySerializer();
        try (var producer =
                new KafkaProducer<>(Map.<String, Object>of("bootstrap.servers", brokers), serializer, serializer)) {
            producer.send(new ProducerRecord<>(topic, key, value)).get();
        }
    }
}
