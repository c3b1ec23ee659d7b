package org.tiepdan.reporting.testkit;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.testkit.ContractSamples;
import org.tiepdan.reporting.casefile.event.Fact;
import org.tiepdan.reporting.casefile.event.Log;
import tools.jackson.databind.node.ObjectNode;

/** Writes logs as the other services would: the contract's samples with some members changed. */
public final class Events {
    public static final Instant START = Instant.parse("2026-07-01T02:15:00Z");
    private final Map<String, Long> ends = new HashMap<>();
    private final List<ConsumerRecord<byte[], byte[]>> written = new ArrayList<>();
    private Instant time = START;

    public static CaseId caseId(int number) {
        return new CaseId("%032x".formatted(number + 1));
    }

    /** @param change makes the differences from the sample of {@code type} */
    public ConsumerRecord<byte[], byte[]> write(CaseId id, String type, Consumer<ObjectNode> change) {
        var topic = ContractSamples.sample(type).get("topic").asString();
        return write(Envelope.idOf(id.value(), type, topic + ends.getOrDefault(topic, 0L)), id, type, change);
    }

    /** @param command that caused it, for corrections to name */
    public ConsumerRecord<byte[], byte[]> because(String command, CaseId id, String type, Consumer<ObjectNode> change) {
        return write(Envelope.idOf(command, type, ""), id, type, change);
    }

    /** @return a moment shortly after the last event; the next ones follow {@code days} days later */
    public Instant andThen(int days) {
        var last = time.plus(Duration.ofMinutes(1));
        time = time.plus(Duration.ofDays(days));
        return last;
    }

    private ConsumerRecord<byte[], byte[]> write(String eventId, CaseId id, String type, Consumer<ObjectNode> change) {
        var sample = ContractSamples.sample(type);
        var value = (ObjectNode) sample.get("value");
        change.accept(value);
        time = time.plusMillis(20);
        var topic = sample.get("topic").asString();
        var offset = ends.merge(topic, 1L, Long::sum) - 1;
        var envelope = new Envelope(
                eventId,
                type,
                URI.create(sample.get("headers").get("ce_source").asString()),
                id,
                time,
                "correlation",
                null);
        var event = new ConsumerRecord<>(topic, 0, offset, EventRecords.key(id), EventRecords.value(value));
        EventRecords.headers(envelope).forEach(event.headers()::add);
        written.add(event);
        return event;
    }

    public ConsumerRecord<byte[], byte[]> write(CaseId id, String type) {
        return write(id, type, value -> {});
    }

    public void receive(CaseId id, Consumer<ObjectNode> change) {
        write(id, "petition.received.v1", value -> {
            value.put("receiptRef", "r-" + id.value().substring(8));
            change.accept(value);
        });
    }

    /** Received, routed, opened, its limit set. */
    public void open(CaseId id) {
        receive(id, value -> {});
        write(id, "petition.routed.v1");
        write(id, "case.opened.v1");
        write(id, "deadline.set.v1");
    }

    /** The whole life: the limit missed, corrected by a late entry, decided and closed. */
    public void settle(CaseId id) {
        open(id);
        var missed = write(id, "deadline.missed.v1");
        write(id, "case.accepted.v1");
        write(
                id,
                "deadline.met.v1",
                value -> value.put("lateEntry", true)
                        .put(
                                "supersedes",
                                new String(missed.headers().lastHeader("ce_id").value())));
        write(id, "case.decided.v1");
        write(id, "case.closed.v1");
    }

    public List<ConsumerRecord<byte[], byte[]>> written() {
        return List.copyOf(written);
    }

    /** The records written since the last call; forgets them. */
    public List<ConsumerRecord<byte[], byte[]>> taken() {
        var all = List.copyOf(written);
        written.clear();
        return all;
    }

    /** The records written, as facts of a read model. */
    public List<Fact> facts() {
        return written.stream().map(Events::fact).toList();
    }

    private static Fact fact(ConsumerRecord<byte[], byte[]> source) {
        var envelope = EventRecords.envelope(source.headers(), source.key());
        var log = Log.of(source.topic());
        var view = Objects.requireNonNull(log.viewOf(envelope.type()));
        return new Fact(
                log,
                source.offset(),
                envelope.subject(),
                envelope.id(),
                envelope.type(),
                envelope.time(),
                EventRecords.payload(source.value(), view));
    }

    public static ProducerRecord<byte[], byte[]> toSend(ConsumerRecord<byte[], byte[]> event) {
        return new ProducerRecord<>(event.topic(), null, event.key(), event.value(), event.headers());
    }
}
