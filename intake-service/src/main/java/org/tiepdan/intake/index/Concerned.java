package org.tiepdan.intake.index;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.petition.RespondentRole;

/**
 * Whom a petition concerns.
 *
 * @param receivingBody code of the body that received it
 * @param respondentBody code of the body that it is about; null when it says none
 * @param respondentRole the person within that body; null when it is not known
 * @param respondentOfficers opaque ids of officers whom it names
 */
public record Concerned(
        String receivingBody,
        @Nullable String respondentBody,
        @Nullable RespondentRole respondentRole,
        List<String> respondentOfficers) {
    /** A register names few bodies again and again. */
    public Concerned {
        receivingBody = receivingBody.intern();
        respondentBody = respondentBody == null ? null : respondentBody.intern();
        respondentOfficers = List.copyOf(respondentOfficers);
    }
}
