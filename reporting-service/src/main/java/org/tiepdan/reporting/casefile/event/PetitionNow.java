package org.tiepdan.reporting.casefile.event;

import org.jspecify.annotations.Nullable;

/** The petition as it is since its registration was mended. */
public record PetitionNow(
        String type, @Nullable Integer instance, @Nullable String procedure, String receivingBody) {
    public PetitionNow {
        CaseEvent.require(type, receivingBody);
    }
}
