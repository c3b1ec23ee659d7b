package org.tiepdan.eventing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.chain.ChainLink;

class UsualHeadersTest {
    private static final CaseId CASE = new CaseId("0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e");
    private static final Envelope ROUTED = new Envelope(
            Envelope.idOf(CASE.value(), "petition.routed.v1", ""),
            "petition.routed.v1",
            URI.create("/usual-service"),
            CASE,
            Instant.parse("2026-07-01T02:15:03.120Z"),
            "correlation",
            "cause");
    private static final List<String> NAMES = List.of(
            "ce_specversion",
            "ce_id",
            "ce_type",
            "ce_source",
            "ce_subject",
            "ce_time",
            "ce_correlationid",
            "ce_causationid",
            "content-type",
            "ce_chainindex",
            "ce_previousdigest",
            "ce_other",
            "other");
    private static final List<String> VALUES = List.of(
            "",
            "1.0",
            "0.3",
            "application/json",
            "application/cloudevents+json",
            "2026-07-01T09:15:03.12+07:00",
            "2026-07-01T02:15:03Z",
            "2026-02-30T02:15:03Z",
            "0000-07-01T02:15:03Z",
            "+12026-07-01T02:15:03Z",
            "/usual-service",
            "/another service",
            "1f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e",
            "0F3A5C7E9B1D2F4A6C8E0B2D4F6A8C1E",
            "đơn");

    @Test
    void readsWhatTheServicesWrite() {
        var headers = EventRecords.headers(ROUTED);
        EventRecords.any(headers, EventRecords.key(CASE));

        assertThat(UsualHeaders.envelope(headers)).isEqualTo(ROUTED);
    }

    @Test
    void passesOverTheChainOfTheCaseAndWhatARecordCarriesOnItsWay() {
        var headers = EventRecords.headers(ROUTED);
        EventRecords.any(headers, EventRecords.key(CASE));
        ChainLink.NONE
                .next(EventRecords.key(CASE), new byte[0], headers)
                .next(EventRecords.key(CASE), new byte[0], headers);
        headers.add("on-its-way", new byte[0]);

        assertThat(UsualHeaders.envelope(headers)).isEqualTo(ROUTED);
    }

    @Test
    void readsNothingThatTheLibraryRefusesOrReadsOtherwise() {
        var random = new Random(7);
        EventRecords.any(EventRecords.headers(ROUTED), EventRecords.key(CASE));
        int read = 0;
        for (int i = 0; i < 5_000; i++) {
            var headers = changed(random);
            var usual = UsualHeaders.envelope(headers);
            if (usual != null) {
                read++;
                assertThat(EventRecords.any(headers, EventRecords.key(usual.subject())))
                        .isEqualTo(usual);
            }
        }
        assertThat(read).isGreaterThan(100);
    }

    private static Headers changed(Random random) {
        var headers = new RecordHeaders(EventRecords.headers(ROUTED).toArray());
        var name = NAMES.get(random.nextInt(NAMES.size()));
        if (random.nextInt(3) > 0) {
            headers.remove(name);
        }
        if (random.nextInt(3) > 0) {
            var value = VALUES.get(random.nextInt(VALUES.size()));
            headers.add(name, random.nextInt(9) == 0 ? null : value.getBytes(StandardCharsets.UTF_8));
        }
        return headers;
    }
}
