package org.tiepdan.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.eventing.acl.Principals;

class TrainingTimesTest {
    private static final String TOPIC = "tracking.test.v1";

    @TempDir
    Path folder;

    /** Retention follows the time of a record, and a broker refuses one that is an hour ahead. */
    @Test
    void aRecordOfAnyTimeIsTakenAndBearsTheBrokersTime() throws Exception {
        var before = Instant.now();
        try (var broker = LocalBroker.start(folder, 0)) {
            broker.stampRecordsItself();
            broker.createMissing(List.of(new NewTopic(TOPIC, 1, (short) 1)));

            var settings = broker.clientSettings(Principals.ADMINISTRATOR);
            try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
                for (var time : List.of("2020-06-25T01:00:00Z", "2090-06-25T01:00:00Z")) {
                    long millis = Instant.parse(time).toEpochMilli();
                    var taken = producer.send(new ProducerRecord<>(TOPIC, 0, millis, new byte[0], new byte[0]))
                            .get();
                    assertThat(Instant.ofEpochMilli(taken.timestamp())).isBetween(before.minusMillis(1), Instant.now());
                }
            }
        }
    }
}
