package org.tiepdan.routing.triage.adapter.repeats.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.EventJson;

class FactsTest {
    private static final String BEFORE_AGAIN = """
            {"id": "0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e", "petitioner": "f-1", "block": "oc05443", "people": 1, "typeCode": 0,
             "instance": 1, "receivedAt": "2026-08-20T02:00:00Z", "receivingBody": "19-btcd", "eligible": true, "secret": false,
             "recordedOn": "2026-08-20", "signature": "AQ"}""";

    @Test
    void whatAnEarlierProgramSentOnItsWayIsCompared() {
        var read = EventJson.MAPPER.readValue(BEFORE_AGAIN, Facts.class);

        assertThat(read.wasCompared()).isFalse();
    }

    @Test
    void whatIsMendedWasComparedBefore() {
        var mended = EventJson.MAPPER.readValue(BEFORE_AGAIN.replace("{", "{\"again\": true, "), Facts.class);

        var read = EventJson.MAPPER.readValue(EventJson.MAPPER.writeValueAsBytes(mended), Facts.class);

        assertThat(read).isEqualTo(mended);
        assertThat(read.wasCompared()).isTrue();
    }
}
