package org.tiepdan.routing.detail;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What few petitions say, and some rules ask. Codes are kept as sent, so that an officer sees one that this version does not know.
 *
 * @param unit what kind of unit under the respondent's body it is about; null for the body itself
 * @param unitRole the person within that unit
 * @param moved what became of a denounced person since the act; null for nothing
 * @param formerBody code of the body where that person worked then; null where it is the respondent's body
 * @param formerRole the role then; null for the respondent's role
 * @param fieldBody code of the body in charge of the field of State management, as far as somebody knows it
 * @param contestedOn when a complainant received or learnt of what is complained of; where that is not known, when it was issued
 * @param people how many signed
 * @param mandated whether a written mandate of representatives came with it; null where nobody looked
 * @param alsoSentTo codes of bodies and of other addressees
 */
public record Details(
        @Nullable String unit,
        @Nullable String unitRole,
        @Nullable String moved,
        @Nullable String formerBody,
        @Nullable String formerRole,
        @Nullable String fieldBody,
        @Nullable LocalDate contestedOn,
        @Nullable Integer people,
        @Nullable Boolean mandated,
        List<String> alsoSentTo) {
    public static final Details NONE = new Details(null, null, null, null, null, null, null, null, null, List.of());

    public Details {
        alsoSentTo = List.copyOf(alsoSentTo);
    }

    /** The same without what is said of a respondent. */
    public Details aboutNobody() {
        return new Details(null, null, null, null, null, fieldBody, contestedOn, people, mandated, alsoSentTo);
    }
}
