package org.tiepdan.intake.registration.adapter.bulk.file;

import org.tiepdan.eventing.web.JsonObject;
import tools.jackson.databind.node.ObjectNode;

/** NDJSON: one JSON object to a line. */
public final class JsonLine implements LineForm {

    @Override
    public ObjectNode read(Piece piece) {
        return JsonObject.read(piece.bytes()).withoutFaults();
    }
}
