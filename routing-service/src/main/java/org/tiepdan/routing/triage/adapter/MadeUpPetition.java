package org.tiepdan.routing.triage.adapter;

import java.time.Instant;
import java.util.List;
import org.tiepdan.routing.adapter.JsonSerde;
import org.tiepdan.routing.interest.Respondent;
import org.tiepdan.routing.jurisdiction.JurisdictionDecider;
import org.tiepdan.routing.jurisdiction.Matter;
import org.tiepdan.routing.jurisdiction.RoutingAnswer;

/** Read if there is no petition, so that response times do not distinguish hidden petitions from unknown ones. */
public final class MadeUpPetition {
    private final byte[] stored;

    public MadeUpPetition(JurisdictionDecider decider) {
        var received = Instant.parse("2026-07-01T02:15:00Z");
        var matter = new Matter(
                "DENUNCIATION", "19-btcd", received, "PUBLIC_DUTY", "19-05443", "HEAD", null, null, null, List.of());
        var facts = new PetitionFacts(
                matter.type(),
                null,
                "POST",
                matter.receivingBody(),
                received,
                "Đơn tố cáo",
                matter.field(),
                new Place("05443"),
                new Respondent(matter.respondentBody(), matter.respondentRole(), null),
                1,
                2026,
                null);
        var decided = DecidedPetition.first(
                "7b0c6ad2-57f4-3a0e-9a52-3c5c1f3f8f10",
                "7b0c6ad2-57f4-3a0e-9a52-3c5c1f3f8f10",
                "0".repeat(64),
                facts,
                RoutingAnswer.of(decider.decide(matter)),
                received);
        try (var serde = JsonSerde.of(DecidedPetition.class)) {
            this.stored = serde.serializer().serialize("", decided);
        }
    }

    /** Like a read from the store. */
    public void read() {
        try (var serde = JsonSerde.of(DecidedPetition.class)) {
            serde.deserializer().deserialize("", stored);
        }
    }
}
