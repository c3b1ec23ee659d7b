package org.tiepdan.lawpack.jurisdiction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.body.BodyLevel;
import org.tiepdan.lawpack.pack.SourceStatus;
import org.tiepdan.lawpack.petition.DecisionKind;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.petition.RespondentRole;

/**
 * Who settles one kind of matter (thẩm quyền giải quyết), for petitions received from {@code effectiveFrom} to {@code effectiveTo}, both
 * included.
 *
 * @param decisionKind what is contested; null for all types but complaints, where it is irrelevant
 * @param instance 1 or 2; null for all types but complaints
 * @param body code of the body that settles; only for {@link Settler#BODY}
 * @param basis the article, as it is shown to people
 * @param vi one sentence that explains the decision
 * @param en the same in English
 */
public record JurisdictionRule(
        String ruleId,
        PetitionType type,
        BodyLevel respondentLevel,
        RespondentRole role,
        @Nullable DecisionKind decisionKind,
        @Nullable Integer instance,
        Settler settler,
        @Nullable String body,
        String basis,
        String vi,
        String en,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        SourceStatus status,
        String note) {}
