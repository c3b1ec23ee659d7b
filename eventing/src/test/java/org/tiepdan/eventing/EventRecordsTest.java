package org.tiepdan.eventing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.testkit.ContractSamples;

class EventRecordsTest {
    private static final CaseId CASE = new CaseId("0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e");
    private static final Envelope RECEIVED = new Envelope(
            Envelope.idOf(CASE.value(), "petition.received.v1", "q-1"),
            "petition.received.v1",
            URI.create("/intake-service"),
            CASE,
            Instant.parse("2026-07-01T02:15:03.120Z"),
            "correlation",
            null);

    record View(String type) {}

    @Test
    void writesEachHeaderOnceAndReadsTheEnvelopeBack() {
        var routed = RECEIVED.next("petition.routed.v1", "", URI.create("/routing-service"), RECEIVED.time());

        var headers = EventRecords.headers(routed);

        assertThat(StreamSupport.stream(headers.spliterator(), false).map(Header::key))
                .containsExactlyInAnyOrder(
                        "ce_specversion",
                        "ce_id",
                        "ce_type",
                        "ce_source",
                        "ce_subject",
                        "ce_time",
                        "ce_correlationid",
                        "ce_causationid",
                        "content-type");
        assertThat(EventRecords.envelope(headers, EventRecords.key(CASE))).isEqualTo(routed);
    }

    @Test
    void writesWhatTheLibraryWrites() {
        for (var time : List.of("2026-07-01T02:15:03.120Z", "2026-07-01T02:15:00Z", "2026-12-31T23:59:59.000000001Z")) {
            var routed =
                    RECEIVED.next("petition.routed.v1", "đơn", URI.create("/routing-service"), Instant.parse(time));
            for (var envelope : List.of(RECEIVED, routed)) {
                assertThat(EventRecords.headers(envelope).toArray())
                        .containsExactlyInAnyOrder(ofTheLibrary(envelope).toArray());
            }
        }
    }

    private static Headers ofTheLibrary(Envelope envelope) {
        var builder = CloudEventBuilder.v1()
                .withId(envelope.id())
                .withType(envelope.type())
                .withSource(envelope.source())
                .withSubject(envelope.subject().value())
                .withTime(envelope.time().atOffset(ZoneOffset.UTC))
                .withDataContentType("application/json")
                .withExtension("correlationid", envelope.correlationId());
        if (envelope.causationId() != null) {
            builder.withExtension("causationid", envelope.causationId());
        }
        return KafkaMessageFactory.createWriter("").writeBinary(builder.build()).headers();
    }

    @Test
    void givesTheSameIdToTheSameFactAndAnotherToAnother() {
        assertThat(Envelope.idOf("cause", "deadline.set.v1", "KN-ACCEPT-1"))
                .isEqualTo(Envelope.idOf("cause", "deadline.set.v1", "KN-ACCEPT-1"))
                .isNotEqualTo(Envelope.idOf("cause", "deadline.set.v1", "TCD-REPLY"));
    }

    @Test
    void readsTheSamplesOfTheContract() {
        var sample = ContractSamples.record("petition.routed.v1");

        var envelope = EventRecords.envelope(sample.headers(), sample.key());

        assertThat(envelope.type()).isEqualTo("petition.routed.v1");
        assertThat(EventRecords.payload(sample.value(), View.class)).isEqualTo(new View("COMPLAINT"));
    }

    @Test
    void refusesAKeyThatIsNotTheSubject() {
        assertThatThrownBy(() ->
                        EventRecords.envelope(EventRecords.headers(RECEIVED), "other".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableRecordException.class);
        assertThatThrownBy(() -> EventRecords.envelope(EventRecords.headers(RECEIVED), null))
                .isInstanceOf(UnreadableRecordException.class);
    }

    @Test
    void refusesRandomBytesWithoutRepeatingThem() {
        var random = new byte[64];
        new Random(7).nextBytes(random);

        assertThatThrownBy(() -> EventRecords.envelope(new RecordHeaders(), random))
                .isInstanceOf(UnreadableRecordException.class);
        assertThatThrownBy(() -> EventRecords.payload(random, View.class))
                .isInstanceOf(UnreadableRecordException.class);
        assertThatThrownBy(() -> EventRecords.payload(null, View.class)).isInstanceOf(UnreadableRecordException.class);
        assertThatThrownBy(() -> EventRecords.payload("null".getBytes(StandardCharsets.UTF_8), View.class))
                .isInstanceOf(UnreadableRecordException.class);
        assertThatThrownBy(() -> EventRecords.payload(
                        "{\"type\":{\"name\":\"Lan\"}}".getBytes(StandardCharsets.UTF_8), View.class))
                .isInstanceOf(UnreadableRecordException.class)
                .hasMessageNotContaining("Lan");
    }

    @Test
    void refusesAHeaderThatIsNotWhatCloudEventsSays() {
        var headers = EventRecords.headers(RECEIVED);
        headers.remove("ce_time").add("ce_time", "yesterday".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> EventRecords.envelope(headers, EventRecords.key(CASE)))
                .isInstanceOf(UnreadableRecordException.class);
    }
}
