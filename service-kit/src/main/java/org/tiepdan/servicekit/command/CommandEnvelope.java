package org.tiepdan.servicekit.command;

import java.net.URI;
import java.time.Instant;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.Envelope;

/** The envelope of a command on its log. */
public final class CommandEnvelope {
    private CommandEnvelope() {}

    /** The envelope of a new command. It has no cause, so its own id correlates everything that follows. */
    public static Envelope of(String type, URI source, CaseId subject, String idempotencyKey, Instant now) {
        var id = id(subject, idempotencyKey);
        return new Envelope(id, type, source, subject, now, id, null);
    }

    /** The id of a command; the key itself never travels. */
    public static String id(CaseId subject, String idempotencyKey) {
        return Envelope.idOf(subject.value(), "command", idempotencyKey);
    }
}
