package org.tiepdan.reporting.reception.adapter;

import java.time.Instant;
import java.time.LocalDate;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.reception.Figures;
import org.tiepdan.reporting.reception.HeldReception;

/** A reception as stored, public for its codec. */
public record StoredReception(
        @BsonId String id,
        String by,
        LocalDate heldOn,
        String session,
        Integer sessions,
        Figures figures,
        Instant recordedAt,
        @Nullable Instant voidedAt,
        @Nullable Integer schema) {
    /** Version of this document's form. */
    static final int SCHEMA = 1;

    HeldReception held() {
        return new HeldReception(id, by, heldOn, session, sessions, figures, recordedAt, voidedAt);
    }
}
