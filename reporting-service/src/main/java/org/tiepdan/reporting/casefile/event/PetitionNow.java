package org.tiepdan.reporting.casefile.event;

import org.jspecify.annotations.Nullable;

/** The petition after its registration was corrected. */
public record PetitionNow(
        String type, @Nullable Integer instance, @Nullable String procedure, String receivingBody) {
    public PetitionNow {
        CaseEvent.require(type, receivingBody);
    }
}
