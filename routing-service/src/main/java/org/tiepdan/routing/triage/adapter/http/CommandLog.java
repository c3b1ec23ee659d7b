package org.tiepdan.routing.triage.adapter.http;

import org.tiepdan.eventing.CaseId;

/** Where commands are written, durably or not at all as far as anybody can tell. */
interface CommandLog {

    class NotWrittenException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotWrittenException(Throwable cause) {
            super("Expected the broker to acknowledge a command.", cause);
        }
    }

    /** @throws NotWrittenException when it is not known to be written; writing it again is harmless */
    void write(CaseId petition, String commandId, DeskRequest request);
}
