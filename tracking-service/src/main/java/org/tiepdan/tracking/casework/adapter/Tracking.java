package org.tiepdan.tracking.casework.adapter;

import java.net.URI;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.Envelope;

/** Names that the topology and the HTTP side must agree on. */
public final class Tracking {
    public static final URI SOURCE = URI.create("/tracking-service");
    public static final String CASE_STORE = "cases";
    public static final String RESULT_STORE = "command-results";

    private Tracking() {}

    /** The id of a command; the key itself never travels. */
    public static String commandId(CaseId caseId, String idempotencyKey) {
        return Envelope.idOf(caseId.value(), "command", idempotencyKey);
    }

    /** Begins with the case id, so that all results of a case stand together, in its partition. */
    public static String resultKey(CaseId caseId, String commandId) {
        return caseId.value() + '/' + commandId;
    }
}
