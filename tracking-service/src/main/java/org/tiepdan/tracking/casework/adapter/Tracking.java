package org.tiepdan.tracking.casework.adapter;

import java.net.URI;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.Envelope;

/** Names that the topology and the HTTP side must agree on. */
public final class Tracking {
    public static final URI SOURCE = URI.create("/tracking-service");
    public static final String STORE = "casework";

    private Tracking() {}

    /** The id of a command; the key itself never travels. */
    public static String commandId(CaseId caseId, String idempotencyKey) {
        return Envelope.idOf(caseId.value(), "command", idempotencyKey);
    }
}
