package org.tiepdan.routing.triage.adapter;

import java.net.URI;
import org.tiepdan.eventing.CaseId;

/** Names that the topology and the HTTP side must agree on. */
public final class Desk {
    public static final URI SOURCE = URI.create("/routing-service");
    public static final String DECIDED = "decided-petitions";
    public static final String PENDING = "triage-pending";
    public static final String RESULTS = "triage-results";

    private Desk() {}

    /** Begins with the petition's id, so that all results of a petition stand together, in its partition. */
    public static String resultKey(CaseId petition, String commandId) {
        return petition.value() + '/' + commandId;
    }
}
