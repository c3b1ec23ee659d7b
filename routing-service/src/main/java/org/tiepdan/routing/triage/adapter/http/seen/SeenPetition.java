package org.tiepdan.routing.triage.adapter.http.seen;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.routing.duplicate.preview.Relation;

/**
 * What the caller may know about a petition that says the same.
 *
 * @param score 0 to 1, in hundredths
 * @param receivedOn in Viet Nam; null, like {@code heldBy}, if that is not disclosed
 * @param caseId null if the caller may not see the case
 * @param heldBy code of the body that has it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SeenPetition(
        Relation relation,
        double score,
        boolean samePetitioner,
        @Nullable LocalDate receivedOn,
        @Nullable String caseId,
        @Nullable String heldBy,
        String whatVi,
        String whatEn) {}
