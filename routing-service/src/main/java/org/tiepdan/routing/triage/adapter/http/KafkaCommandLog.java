package org.tiepdan.routing.triage.adapter.http;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.stereotype.Component;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.Topics;
import org.tiepdan.routing.triage.adapter.CommandRecord;
import org.tiepdan.routing.triage.adapter.Desk;

/** Asks every replica to acknowledge, and gives up within bounds that whoever waits can bear. */
@Component
class KafkaCommandLog implements CommandLog, DisposableBean {
    private static final int MAX_BLOCK_MILLIS = 3_000;
    private static final int DELIVERY_MILLIS = 5_000;

    private final KafkaProducer<byte[], byte[]> producer;
    private final Clock clock;

    KafkaCommandLog(KafkaProperties kafka, Clock clock) {
        this.clock = clock;
        var settings = new HashMap<>(kafka.buildProducerProperties());
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 1);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, MAX_BLOCK_MILLIS);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, MAX_BLOCK_MILLIS);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, DELIVERY_MILLIS);
        this.producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    @Override
    public void write(CaseId petition, String commandId, DeskRequest request) {
        var type = CommandRecord.type(request.command());
        var envelope = new Envelope(commandId, type, Desk.SOURCE, petition, clock.instant(), commandId, null);
        var record = new ProducerRecord<>(
                Topics.ROUTING_COMMANDS,
                null,
                EventRecords.key(petition),
                EventRecords.value(CommandRecord.of(request.command(), request.digest())),
                EventRecords.headers(envelope));
        try {
            producer.send(record).get(MAX_BLOCK_MILLIS + DELIVERY_MILLIS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            throw new NotWrittenException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotWrittenException(e);
        }
    }

    @Override
    public void destroy() {
        producer.close(Duration.ofSeconds(2));
    }
}
