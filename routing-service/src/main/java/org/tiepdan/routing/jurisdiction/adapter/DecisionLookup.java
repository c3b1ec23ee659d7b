package org.tiepdan.routing.jurisdiction.adapter;

import java.net.URI;
import java.util.Optional;
import org.tiepdan.eventing.CaseId;

/** The decisions of the petitions recorded so far; each instance of the service holds those of its partitions. */
interface DecisionLookup {

    /** @return where to ask, when another instance holds what is kept of the petition */
    Optional<URI> heldElsewhere(CaseId petition);

    /** @return empty when the petition is unknown, or recorded but not decided yet */
    Optional<DecidedPetition> find(CaseId petition);
}
