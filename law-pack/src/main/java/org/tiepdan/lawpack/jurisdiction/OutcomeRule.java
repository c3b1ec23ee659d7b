package org.tiepdan.lawpack.jurisdiction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.body.Relation;
import org.tiepdan.lawpack.pack.SourceStatus;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.petition.Procedure;

/**
 * What the receiving body does with a petition once the competent body is known, for petitions received from {@code effectiveFrom} to
 * {@code effectiveTo}, both included.
 *
 * @param procedure procedure to which the rule is limited; null for the ordinary one
 * @param alsoSentToCompetent whether the rule is limited to petitions also sent to the competent body; if false, it applies to all
 * @param vi one sentence that explains the decision
 * @param en the same in English
 */
public record OutcomeRule(
        String ruleId,
        PetitionType type,
        Relation relation,
        @Nullable Procedure procedure,
        boolean alsoSentToCompetent,
        Outcome outcome,
        String basis,
        String vi,
        String en,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        SourceStatus status,
        String note) {}
