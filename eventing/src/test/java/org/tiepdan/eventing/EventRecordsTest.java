package org.tiepdan.eventing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.apache.kafka.common.header.Header;
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
