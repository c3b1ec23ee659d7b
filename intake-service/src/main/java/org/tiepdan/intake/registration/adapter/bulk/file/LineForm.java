package org.tiepdan.intake.registration.adapter.bulk.file;

import org.tiepdan.eventing.web.ProblemException;
import tools.jackson.databind.node.ObjectNode;

/** How one record of a file says a petition. */
@FunctionalInterface
public interface LineForm {

    /**
     * @return the body of {@code POST /api/v1/petitions}, and with it perhaps {@code idempotencyKey}
     * @throws ProblemException when it cannot be read
     */
    ObjectNode read(Piece piece);
}
