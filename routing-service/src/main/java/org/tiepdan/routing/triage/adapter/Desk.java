package org.tiepdan.routing.triage.adapter;

import java.net.URI;
import org.tiepdan.eventing.CaseId;

/** Names shared by the topology and the HTTP side. */
public final class Desk {
    public static final URI SOURCE = URI.create("/routing-service");
    public static final String DECIDED = "decided-petitions";
    public static final String PENDING = "triage-pending";
    public static final String RESULTS = "triage-results";
    /** See {@link org.tiepdan.routing.triage.adapter.anew.OpenPetitions}. */
    public static final String OPEN = "open-petitions";

    private Desk() {}

    /** Begins with the petition's id, so that all results of a petition are adjacent, in its partition. */
    public static String resultKey(CaseId petition, String commandId) {
        return petition.value() + '/' + commandId;
    }
}
