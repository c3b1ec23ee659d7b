package org.tiepdan.routing.triage.adapter.http.seen;

import java.util.Objects;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.routing.duplicate.preview.Relation;
import org.tiepdan.routing.duplicate.preview.Sighting;
import org.tiepdan.servicekit.web.request.RequestReader;

/** A sighting, as sent to the instance that has the petition. */
record SightingRecord(Relation relation, String petition, int percent) {
    private static final double PERCENT = 100.0;

    static String write(Sighting sighting) {
        return EventJson.MAPPER.writeValueAsString(new SightingRecord(
                sighting.relation(), sighting.petition().value(), (int)
                        Math.clamp(Math.round(sighting.similarity() * PERCENT), 0, 100)));
    }

    /** @throws org.tiepdan.servicekit.web.RequestFaultsException if it is invalid: any client can claim to be another instance */
    static Sighting read(byte[] json) {
        var body = RequestReader.of(json);
        var relation = body.choice("relation", Relation.class, true);
        var told = body.code("petition", 32, true);
        var petition = CaseId.parse(told == null ? "" : told);
        var percent = body.integer("percent", true);
        if (told != null && petition.isEmpty()) {
            body.fault("petition", "not-an-id", "Cần mã đơn.", "Expected the id of a petition.");
        }
        body.finish();
        return new Sighting(
                Objects.requireNonNull(relation), petition.orElseThrow(), Objects.requireNonNull(percent) / PERCENT);
    }
}
