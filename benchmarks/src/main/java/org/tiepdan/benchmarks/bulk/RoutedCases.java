package org.tiepdan.benchmarks.bulk;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.tiepdan.benchmarks.LocalKafka;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.Topics;
import tools.jackson.databind.node.ObjectNode;

/** Has tracking open cases by events of routing, and waits until it has worked on all of them. */
public final class RoutedCases {
    private static final URI ROUTING = URI.create("/routing-service");
    private static final String ROUTED = "petition.routed.v1";
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 1);
    private static final int DAYS = 184;

    private final KafkaProducer<byte[], byte[]> producer;
    private final Instant now = Instant.now();
    private final LongAdder failed = new LongAdder();

    private RoutedCases(KafkaProducer<byte[], byte[]> producer) {
        this.producer = producer;
    }

    /**
     * Arguments: how many cases that are closed at once, how many that stay open.
     *
     * @param args for example {@code 1000000 20000}
     */
    public static void main(String[] args) throws Exception {
        int closed = Integer.parseInt(args[0]);
        int open = Integer.parseInt(args[1]);
        var settings = LocalKafka.connection();
        settings.putAll(Map.of("enable.idempotence", true, "linger.ms", 20, "batch.size", 200_000));
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            var cases = new RoutedCases(producer);
            for (int i = 0; i < closed; i++) {
                cases.send(i, cases.filed(i));
            }
            for (int i = closed; i < closed + open; i++) {
                cases.send(i, cases.transferred());
            }
            producer.flush();
            if (cases.failed.sum() > 0) {
                throw new IllegalStateException(cases.failed.sum() + " cases were not written");
            }
        }
        try (var admin = Admin.create(LocalKafka.connection())) {
            new Lag(admin, "tracking-cases", Topics.ROUTING_EVENTS).waitUntilRead(Duration.ofHours(1));
        }
    }

    private void send(int number, ObjectNode value) {
        var id = new CaseId("%032x".formatted(number));
        var cause = Envelope.idOf("benchmark", "petition.received.v1", id.value());
        var envelope = new Envelope(Envelope.idOf(cause, ROUTED, ""), ROUTED, ROUTING, id, now, cause, cause);
        var routed = new ProducerRecord<byte[], byte[]>(
                Topics.ROUTING_EVENTS,
                null,
                EventRecords.key(id),
                EventRecords.value(value),
                EventRecords.headers(envelope));
        var _ = producer.send(routed, (_, failure) -> {
            if (failure != null) {
                failed.increment();
            }
        });
    }

    /** What cannot be read is filed (lưu đơn) as soon as it is received. */
    private ObjectNode filed(int number) {
        var day = FIRST_DAY.plusDays(number % DAYS);
        return petition("POST")
                .put("receivedAt", day + "T02:00:00Z")
                .put("decidedOn", day.toString())
                .put("outcome", "FILE");
    }

    private ObjectNode transferred() {
        return petition("IN_PERSON")
                .put("receivedAt", now.toString())
                .put("competentBody", "19-05443")
                .put("outcome", "TRANSFER");
    }

    private static ObjectNode petition(String channel) {
        var petition = EventJson.MAPPER.createObjectNode();
        petition.put("type", "FEEDBACK")
                .put("channel", channel)
                .put("receivingBody", "19-btcd")
                .put("subject", "Nội dung thử tải")
                .put("field", "LAND_HOUSING")
                .put("ruleset", "vn-3f9a1c20d4e5");
        petition.putArray("reasons");
        return petition;
    }
}
