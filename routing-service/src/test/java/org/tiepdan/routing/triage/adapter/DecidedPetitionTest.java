package org.tiepdan.routing.triage.adapter;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.EventJson;

class DecidedPetitionTest {

    @Test
    void aProgramThatIsOlderThanItsStateSaysSo() {
        assertThatThrownBy(() -> EventJson.MAPPER.readValue("""
                        {"version": 3, "eventId": "e", "requestDigest": "q", "conflicts": [], "objections": [],
                         "disputes": []}""", DecidedPetition.class))
                .hasMessageContaining("version 3");
    }
}
