package org.tiepdan.intake.adapter;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;

/** A log without a broker that returns what was written. */
public final class RecordingLog {
    private @Nullable String unacknowledged;
    private final MockProducer<byte[], byte[]> producer =
            new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer()) {
                @Override
                public synchronized Future<RecordMetadata> send(
                        ProducerRecord<byte[], byte[]> written, @Nullable Callback callback) {
                    if (!written.topic().equals(unacknowledged)) {
                        return super.send(written, callback);
                    }
                    var failure = new TimeoutException("not acknowledged");
                    return CompletableFuture.failedFuture(failure);
                }

                @Override
                public void initTransactions() {
                    if (!transactionInitialized()) {
                        super.initTransactions();
                    }
                }

                @Override
                public void close(Duration patience) {}
            };

    /** Withholds the acknowledgement of everything written to {@code topic}. */
    public void leaveUnacknowledged(@Nullable String topic) {
        unacknowledged = topic;
    }

    public TransactionalProducers producers() {
        return new TransactionalProducers(new KafkaProperties(), "recording") {
            @Override
            public Producer<byte[], byte[]> next(int turn) {
                return producer;
            }
        };
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

    public <P> P reading(Function<LogReader, P> made) {
        return made.apply(new LogReader(new KafkaProperties()));
    }
}
