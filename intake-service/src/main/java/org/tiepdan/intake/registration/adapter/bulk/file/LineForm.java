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
     * @param doubts receives the doubts about the line
     * @return the body of {@code POST /api/v1/petitions}, with an optional {@code idempotencyKey}
     * @throws ProblemException if it cannot be read
     */
    JsonObject read(Piece piece, Consumer<Fault> doubts);
}
