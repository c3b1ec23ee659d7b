package org.tiepdan.intake.registration.adapter.bulk.file;

import java.util.function.Consumer;
import org.tiepdan.servicekit.table.Piece;
import org.tiepdan.servicekit.web.Fault;
import org.tiepdan.servicekit.web.ProblemException;
import org.tiepdan.servicekit.web.request.JsonObject;

/** Reads one record of a file as the body of a registration. */
@FunctionalInterface
public interface LineForm {

    /**
     * @param doubts gets what is doubtful of the line
     * @return the body of {@code POST /api/v1/petitions}, and with it perhaps {@code idempotencyKey}
     * @throws ProblemException when it cannot be read
     */
    JsonObject read(Piece piece, Consumer<Fault> doubts);
}
