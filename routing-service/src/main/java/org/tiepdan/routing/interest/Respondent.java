package org.tiepdan.routing.interest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The respondent of a petition as received (người bị khiếu nại, bị tố cáo).
 *
 * @param body code of the respondent body, or of the body where the person works
 * @param role code of a role within that body
 * @param officers opaque ids of the named officers, never names; null for none
 */
public record Respondent(
        @Nullable String body,
        @Nullable String role,
        @Nullable List<String> officers) {
    /** @param before supplies the members that are null here */
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
