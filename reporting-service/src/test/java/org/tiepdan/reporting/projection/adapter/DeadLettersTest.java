package org.tiepdan.reporting.projection.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.NotLeaderOrFollowerException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.tiepdan.reporting.projection.adapter.Reading.Unreadable;

/** Kafka's own mock producer, which answers each record as told. */
class DeadLettersTest {
    private final MockProducer<byte[], byte[]> producer =
            new MockProducer<>(false, null, new ByteArraySerializer(), new ByteArraySerializer());
    private final DeadLetters letters = new DeadLetters(producer, new SimpleMeterRegistry());

    @Test
    void leavesOutTheValueOfARecordThatIsTooLargeForMoreHeaders() throws Exception {
        var writing = Thread.startVirtualThread(() -> letters.write(List.of(unreadable())));
        answer(new RecordTooLargeException());
        answer(null);
        writing.join();

        assertThat(producer.history()).hasSize(2);
        assertThat(producer.history().getLast().value()).isNull();
        assertThat(producer.history().getLast().headers().lastHeader("__streams.errors.offset"))
                .isNotNull();
    }

    @Test
    void waitsForABrokerThatIsAway() {
        var failing = new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
        failing.sendException = new NotLeaderOrFollowerException();

        assertThatExceptionOfType(KafkaException.class)
                .isThrownBy(() -> new DeadLetters(failing, new SimpleMeterRegistry()).write(List.of(unreadable())));
    }

    private void answer(RuntimeException failure) {
        boolean answered = false;
        while (!answered) {
            answered = failure == null ? producer.completeNext() : producer.errorNext(failure);
            Thread.onSpinWait();
        }
    }

    private static Unreadable unreadable() {
        return new Unreadable(new ConsumerRecord<>("a-log", 3, 7, new byte[] {1}, new byte[] {2}), "Not JSON.");
    }
}
