package org.tiepdan.tracking.casework.adapter.http.seen;

import java.net.URI;
import java.util.Optional;
import org.tiepdan.access.CaseParties;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.adapter.CaseFileView;
import org.tiepdan.tracking.casework.adapter.CommandReply;

/** Reads the stores of the topology. Each case is held by one instance. */
public interface CaseReads {

    /** @return the instance that holds the case; empty if it is this one */
    Optional<URI> elsewhere(CaseId caseId);

    /** Called before every act, so it reads only what it needs of the case. */
    Optional<CaseParties> parties(CaseId caseId);

    /** Like {@link #parties}, including the superiors of the competent body, which may urge and take over. */
    Optional<CaseParties> actingParties(CaseId caseId);

    Optional<CaseFileView> find(CaseId caseId);

    Optional<CaseFile> file(CaseId caseId);

    Optional<CommandReply> result(CaseId caseId, String commandId);
}
