package org.tiepdan.tracking.petition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.petition.RespondentRole;

/**
 * Whom a petition is about.
 *
 * @param body code of the body complained of, or of the body where the person works
 * @param role null where nobody said, and for one of a later version
 * @param officers opaque ids of the officers it names; null for none
 */
public record Respondent(
        @Nullable String body,
        @Nullable RespondentRole role,
        @Nullable List<String> officers) {}
