package org.tiepdan.tracking.casework.adapter.http;

import java.net.URI;
import java.util.Optional;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.tracking.casework.adapter.CaseView;
import org.tiepdan.tracking.casework.adapter.CommandReply;

/** What the stores of the topology hold. A case is held by one instance. */
interface CaseReads {

    /** The instances are on the move, or none holds the case yet: to be asked again shortly. */
    class NotReadyException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotReadyException(String message) {
            super(message);
        }
    }

    /** @return the instance that holds the case; empty when it is this one */
    Optional<URI> elsewhere(CaseId caseId);

    default boolean knows(CaseId caseId) {
        return find(caseId).isPresent();
    }

    Optional<CaseView> find(CaseId caseId);

    Optional<CommandReply> result(CaseId caseId, String commandId);
}
