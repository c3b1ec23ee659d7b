package org.tiepdan.routing.interest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a petition is about (người bị khiếu nại, bị tố cáo), as it was received.
 *
 * @param body code of the body complained of, or of the body where the person works
 * @param role code of a role within that body
 * @param officers opaque ids of the officers it names, never names; null for none
 */
public record Respondent(
        @Nullable String body,
        @Nullable String role,
        @Nullable List<String> officers) {
    /** @param before says what this one leaves open */
    public Respondent or(@Nullable Respondent before) {
        if (before == null) {
            return this;
        }
        return new Respondent(
                body == null ? before.body : body,
                role == null ? before.role : role,
                officers == null ? before.officers : officers);
    }
}
