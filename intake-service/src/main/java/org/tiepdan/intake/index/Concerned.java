package org.tiepdan.intake.index;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.petition.RespondentRole;

/**
 * The parties of a petition.
 *
 * @param receivingBody code of the body that received it
 * @param respondentBody code of the respondent body; null if it names none
 * @param respondentRole the person within that body; null if unknown
 * @param respondentOfficers opaque ids of the officers it names
 */
public record Concerned(
        String receivingBody,
        @Nullable String respondentBody,
        @Nullable RespondentRole respondentRole,
        List<String> respondentOfficers) {
    /** A register repeats a few bodies, so equal texts are shared. */
    public Concerned {
        receivingBody = receivingBody.intern();
        respondentBody = respondentBody == null ? null : respondentBody.intern();
        respondentOfficers = List.copyOf(respondentOfficers);
    }
}
