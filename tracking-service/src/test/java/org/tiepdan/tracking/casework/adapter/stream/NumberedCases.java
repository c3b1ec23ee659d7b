package org.tiepdan.tracking.casework.adapter.stream;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.testkit.ContractSamples;
import org.tiepdan.servicekit.command.CommandEnvelope;
import org.tiepdan.tracking.casework.adapter.Tracking;
import org.tiepdan.tracking.casework.rules.CaseSpec;
import tools.jackson.databind.JsonNode;

/** Writes facts and commands of numbered cases to a broker. */
record NumberedCases(String broker) {
    /** @return ids of the cases from {@code from} to {@code to}, exclusive */
    static Set<String> numbers(int from, int to) {
        return IntStream.range(from, to).mapToObj(number -> id(number).value()).collect(Collectors.toSet());
    }

    private static CaseId id(int number) {
        return new CaseId("%032x".formatted(number));
    }

    void route(int from, int to) {
        var now = Instant.now();
        write(
                Topics.ROUTING_EVENTS,
                IntStream.range(from, to)
                        .mapToObj(number -> new Written(
                                new Envelope(
                                        "fact-" + number,
                                        "petition.routed.v1",
                                        URI.create("/routing-service"),
                                        id(number),
                                        now,
                                        "first-" + number,
                                        "received-" + number),
                                ContractSamples.value("petition.routed.v1")))
                        .toList());
    }

    /** Accepts the first {@code to} cases. */
    void accept(int to) {
        accept(0, to);
    }

    void accept(int from, int to) {
        var now = Instant.now();
        var payload = EventJson.MAPPER
                .createObjectNode()
                .put("by", CaseSpec.COMMUNE)
                .put("officer", CaseSpec.OFFICER)
                .put("on", "2026-07-09")
                .put("requestDigest", "q");
        write(
                Topics.TRACKING_COMMANDS,
                IntStream.range(from, to)
                        .mapToObj(number -> {
                            var command = CommandEnvelope.id(id(number), "k-" + number);
                            return new Written(
                                    new Envelope(
                                            command,
                                            "case.acceptance.v1",
                                            Tracking.SOURCE,
                                            id(number),
                                            now,
                                            command,
                                            null),
                                    payload);
                        })
                        .toList());
    }

    private record Written(Envelope envelope, JsonNode payload) {}

    private void write(String topic, List<Written> records) {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of(
                        "bootstrap.servers",
                        broker,
                        "acks",
                        "all",
                        // On an empty partition, a batch may overtake one that is retried, which is then refused for
                        // ever.
                        "max.in.flight.requests.per.connection",
                        1),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            records.forEach(record -> producer.send(new ProducerRecord<>(
                    topic,
                    null,
                    EventRecords.key(record.envelope().subject()),
                    EventRecords.value(record.payload()),
                    EventRecords.headers(record.envelope()))));
        }
    }
}
