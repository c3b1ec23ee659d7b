package org.tiepdan.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.IntegerDeserializer;
import org.apache.kafka.common.serialization.IntegerSerializer;
import org.apache.kafka.common.serialization.VoidDeserializer;
import org.apache.kafka.common.serialization.VoidSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.eventing.acl.Principals;

/**
 * If a transaction begins while the broker still ends the previous one, its first batch is rejected; the batches in flight behind it cause
 * "OutOfOrderSequenceException … no existing state" in the broker's log: see deploy/README.md.
 */
class TransactionsTest {
    private static final String TOPIC = "intake.test.v1";
    private static final int PARTITIONS = 120;
    private static final int TRANSACTIONS = 10;
    private static final int RECORDS = 600;

    @TempDir
    Path folder;

    @Test
    void no_client_hears_of_a_batch_that_came_before_the_first_of_its_transaction() throws Exception {
        try (var broker = LocalBroker.start(folder, 0)) {
            broker.createMissing(List.of(new NewTopic(TOPIC, PARTITIONS, (short) 1)));

            write(broker);

            var byPartition = read(broker);
            for (int partition = 0; partition < PARTITIONS; partition++) {
                assertThat(byPartition.get(partition))
                        .as("partition %d", partition)
                        .isEqualTo(expected(partition));
            }
        }
    }

    private static void write(LocalBroker broker) throws Exception {
        var settings = broker.clientSettings(Principals.ADMINISTRATOR);
        // Many batches in flight at once.
        settings.putAll(Map.of("transactional.id", "test", "batch.size", 1, "linger.ms", 0));
        try (var producer = new KafkaProducer<>(settings, new VoidSerializer(), new IntegerSerializer())) {
            producer.initTransactions();
            for (int transaction = 0; transaction < TRANSACTIONS; transaction++) {
                producer.beginTransaction();
                var sent = new ArrayList<Future<RecordMetadata>>();
                for (int record = 0; record < RECORDS; record++) {
                    int number = transaction * RECORDS + record;
                    sent.add(producer.send(new ProducerRecord<>(TOPIC, number % PARTITIONS, null, number)));
                }
                producer.commitTransaction();
                for (var each : sent) {
                    each.get();
                }
            }
        }
    }

    private static List<Integer> expected(int partition) {
        return IntStream.range(0, TRANSACTIONS * RECORDS)
                .filter(number -> number % PARTITIONS == partition)
                .boxed()
                .toList();
    }

    private static List<List<Integer>> read(LocalBroker broker) {
        var settings = broker.clientSettings(Principals.ADMINISTRATOR);
        settings.putAll(Map.of("isolation.level", "read_committed", "auto.offset.reset", "earliest"));
        List<List<Integer>> byPartition = IntStream.range(0, PARTITIONS)
                .<List<Integer>>mapToObj(_ -> new ArrayList<>())
                .toList();
        var giveUp = Instant.now().plus(Duration.ofMinutes(1));
        try (var consumer = new KafkaConsumer<>(settings, new VoidDeserializer(), new IntegerDeserializer())) {
            consumer.assign(IntStream.range(0, PARTITIONS)
                    .mapToObj(partition -> new TopicPartition(TOPIC, partition))
                    .toList());
            while (byPartition.stream().mapToInt(List::size).sum() < TRANSACTIONS * RECORDS
                    && Instant.now().isBefore(giveUp)) {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(record -> byPartition.get(record.partition()).add(record.value()));
            }
        }
        return byPartition;
    }
}
