package org.tiepdan.routing.detail;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Details that few petitions have and only some rules use. Codes are kept as sent, so that officers also see unknown ones.
 *
 * @param unit what kind of unit under the respondent's body it is about; null for the body itself
 * @param unitRole the person within that unit
 * @param moved what a denounced person did after the act: another post or none; null for no change
 * @param formerBody code of the body where that person worked at the time of the act; null for the respondent's body
 * @param formerRole the person's role at that time; null for the respondent's role
 * @param fieldBody code of the body in charge of the field of State management, if known
 * @param contestedOn when the complainant received or learnt of the contested decision or act; if unknown, when it was issued
 * @param people how many signed
 * @param mandated whether a written mandate of representatives came with it; null if not checked
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

    /** These details without those about a respondent. */
    public Details aboutNobody() {
        return new Details(null, null, null, null, null, fieldBody, contestedOn, people, mandated, alsoSentTo);
    }
}
