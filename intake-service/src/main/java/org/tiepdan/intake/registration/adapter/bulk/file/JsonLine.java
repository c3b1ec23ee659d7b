package org.tiepdan.intake.registration.adapter.bulk.file;

import java.util.function.Consumer;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.table.Piece;
import org.tiepdan.eventing.web.Fault;
import org.tiepdan.eventing.web.ProblemException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/** NDJSON: one JSON object to a line. */
public final class JsonLine implements LineForm {

    @Override
    public ObjectNode read(Piece piece, Consumer<Fault> doubts) {
        try {
            if (EventJson.MAPPER.readTree(piece.bytes()) instanceof ObjectNode petition) {
                return petition;
            }
        } catch (JacksonException e) {
            throw unreadable(e.getLocation() == null ? 1 : e.getLocation().getColumnNr());
        }
        throw unreadable(1);
    }

    private static ProblemException unreadable(int column) {
        return new ProblemException(
                400,
                "unreadable-json",
                "Không đọc được JSON (cột " + column + ").",
                "Expected one JSON object on one line (column " + column + ").");
    }
}
