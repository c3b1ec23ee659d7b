package org.tiepdan.tracking.petition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.petition.RespondentRole;

/**
 * The body or person that a petition complains of.
 *
 * @param body code of the body complained of, or of the body where the person works
 * @param role code of a role within that body, perhaps of a later version; null if unknown
 * @param officers opaque ids of the officers it names; null for none
 */
public record Respondent(
        @Nullable String body,
        @Nullable String role,
        @Nullable List<String> officers) {

    /** @return null for a role unknown to this version */
    @Nullable
    RespondentRole knownRole() {
        return RespondentRole.find(role).orElse(null);
    }
}
