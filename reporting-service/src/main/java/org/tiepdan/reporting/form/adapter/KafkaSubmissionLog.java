package org.tiepdan.reporting.form.adapter;

import java.time.Duration;
import java.util.HashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.tiepdan.reporting.form.frozen.Submission;
import org.tiepdan.reporting.form.frozen.SubmissionLog;
import org.tiepdan.servicekit.command.CommandNotWrittenException;

/** Submissions are rare, so a producer is created for each. */
final class KafkaSubmissionLog implements SubmissionLog {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final KafkaProperties kafka;

    KafkaSubmissionLog(KafkaProperties kafka) {
        this.kafka = kafka;
    }

    @Override
    public void write(Submission submission) {
        var settings = new HashMap<>(kafka.buildProducerProperties());
        int millis = (int) PATIENCE.toMillis();
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, millis);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, millis);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, millis);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(SubmittedRecords.record(submission)).get(millis, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            throw new CommandNotWrittenException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandNotWrittenException(e);
        }
    }
}
