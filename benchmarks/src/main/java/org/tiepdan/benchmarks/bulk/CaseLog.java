package org.tiepdan.benchmarks.bulk;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.tiepdan.benchmarks.LocalKafka;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.law.LawChanged;
import tools.jackson.databind.node.ObjectNode;

/** Writes tracking's input, as the services that own the topics would; each record is acknowledged by all replicas. */
final class CaseLog implements AutoCloseable {
    private static final URI ROUTING = URI.create("/routing-service");
    private static final URI TRACKING = URI.create("/tracking-service");
    private static final String ROUTED = "petition.routed.v1";
    private static final String WITHDRAWAL = "case.withdrawal.v1";

    private final KafkaProducer<byte[], byte[]> producer;
    private final Instant now = Instant.now();
    private final LongAdder failed = new LongAdder();

    CaseLog() throws IOException {
        var settings = LocalKafka.connection();
        settings.putAll(Map.of("enable.idempotence", true, "linger.ms", 20, "batch.size", 200_000));
        producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** @param value of {@link Routed} */
    void routed(CaseId id, ObjectNode value) {
        var cause = Envelope.idOf("benchmark", "petition.received.v1", id.value());
        send(
                Topics.ROUTING_EVENTS,
                new Envelope(Envelope.idOf(cause, ROUTED, ""), ROUTED, ROUTING, id, now, cause, cause),
                value);
    }

    /** @param by the body that has the case */
    void withdrawal(CaseId id, String by, LocalDate on) {
        var value = EventJson.MAPPER.createObjectNode();
        value.put("by", by).put("officer", "cb-0142").put("on", on.toString()).put("requestDigest", "q-" + id.value());
        var command = Envelope.idOf("benchmark", WITHDRAWAL, id.value());
        send(Topics.TRACKING_COMMANDS, new Envelope(command, WITHDRAWAL, TRACKING, id, now, command, null), value);
    }

    void notice(LawChanged notice) {
        send(notice.record(TRACKING, Instant.now()));
    }

    private void send(String topic, Envelope envelope, ObjectNode value) {
        send(new ProducerRecord<>(
                topic,
                null,
                EventRecords.key(envelope.subject()),
                EventRecords.value(value),
                EventRecords.headers(envelope)));
    }

    private void send(ProducerRecord<byte[], byte[]> record) {
        var _ = producer.send(record, (_, failure) -> {
            if (failure != null) {
                failed.increment();
            }
        });
    }

    /** Returns when all are acknowledged. */
    void flush() {
        producer.flush();
        if (failed.sum() > 0) {
            throw new IllegalStateException(failed.sum() + " records were not written");
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
