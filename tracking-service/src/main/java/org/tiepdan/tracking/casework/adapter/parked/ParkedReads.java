package org.tiepdan.tracking.casework.adapter.parked;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.tracking.casework.adapter.store.ParkedCases.Parked;

/** Reads the marks of parked cases. Each case is held by one instance. */
interface ParkedReads {
    /** @return those that this instance holds */
    List<Parked> here();

    List<URI> others();

    /** @return the instance that holds the case; empty if it is this one */
    Optional<URI> elsewhere(CaseId id);
}
