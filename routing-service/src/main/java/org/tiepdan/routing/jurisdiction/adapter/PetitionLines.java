package org.tiepdan.routing.jurisdiction.adapter;

import java.time.Instant;
import java.util.List;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.routing.jurisdiction.Matter;
import tools.jackson.databind.node.ObjectNode;

/** Reads a register of petitions, one per line, in the format of intake's import. */
final class PetitionLines {
    /** Far ahead, since a register may be from a training with future days. */
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private PetitionLines() {}

    static List<Matter> read(List<String> lines, Bodies bodies) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .map(line -> matter(line, bodies))
                .toList();
    }

    private static Matter matter(String line, Bodies bodies) {
        var petition = EventJson.MAPPER.readValue(line, ObjectNode.class);
        petition.remove("idempotencyKey");
        return PreviewRequest.read(EventJson.MAPPER.writeValueAsBytes(petition), bodies, LATEST);
    }
}
