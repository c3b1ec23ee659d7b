package org.tiepdan.intake.adapter;

import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;

/** A log without a broker, that can be asked what was written. */
public final class RecordingLog {
    private final MockProducer<byte[], byte[]> producer =
            new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer()) {
                @Override
                public void close(Duration patience) {
                    // The template gives its producer back after every send.
                }
            };

    public EventLog eventLog() {
        return new EventLog(new KafkaTemplate<>(new ProducerFactory<byte[], byte[]>() {
            @Override
            public Producer<byte[], byte[]> createProducer() {
                return producer;
            }
        }));
    }

    public List<ProducerRecord<byte[], byte[]>> written() {
        return producer.history();
    }

    public void fail() {
        producer.sendException = new TimeoutException("not acknowledged");
    }

    public void work() {
        producer.sendException = null;
    }

    public <I, P> P petitions(I index, BiFunction<I, LogReader, P> made) {
        return made.apply(index, new LogReader(new KafkaProperties()));
    }

    public Object problems() {
        return new IntakeProblems();
    }
}
