package org.tiepdan.lawpack.special;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.body.BodyLevel;
import org.tiepdan.lawpack.pack.SourceStatus;
import org.tiepdan.lawpack.petition.DecisionKind;
import org.tiepdan.lawpack.petition.Field;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.PetitionType;

/**
 * A matter outside the table of competence, for petitions received from {@code effectiveFrom} to {@code effectiveTo}, both included.
 *
 * @param field null for any field or none
 * @param respondent null for any respondent or none; {@link Respondent#NONE} for a petition about no body at all
 * @param level of the respondent's body, where {@code respondent} is {@link Respondent#LEVEL}
 * @param kind null for any
 * @param instance null for any
 * @param body code of the body that settles; null where {@code settler} determines it
 * @param outcome null where the table of outcomes decides it
 */
public record SpecialMatter(
        String ruleId,
        PetitionType type,
        @Nullable Field field,
        Respondent respondent,
        @Nullable BodyLevel level,
        @Nullable DecisionKind kind,
        @Nullable Integer instance,
        Settler settler,
        @Nullable String body,
        @Nullable Outcome outcome,
        String basis,
        String vi,
        String en,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        SourceStatus status,
        String note) {

    /** Whom the petition is about. */
    public enum Respondent {
        ANY,
        /** A person or company that works for no body. */
        NONE,
        LEVEL
    }

    /** Who settles. */
    public enum Settler {
        /** The body that the row names. */
        BODY,
        RESPONDENT_BODY,
        /** The body in charge of the field of State management, which the petition names (LTC 41.1). */
        FIELD_BODY
    }
}
