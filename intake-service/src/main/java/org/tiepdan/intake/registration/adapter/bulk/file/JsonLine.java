package org.tiepdan.intake.registration.adapter.bulk.file;

import java.util.function.Consumer;
import org.tiepdan.servicekit.table.Piece;
import org.tiepdan.servicekit.web.Fault;
import org.tiepdan.servicekit.web.request.JsonObject;

/** NDJSON: one JSON object to a line. */
public final class JsonLine implements LineForm {

    @Override
    public JsonObject read(Piece piece, Consumer<Fault> doubts) {
        return JsonObject.read(piece.bytes());
    }
}
