package org.tiepdan.lawpack.jurisdiction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.body.Relation;
import org.tiepdan.lawpack.pack.SourceStatus;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.petition.Procedure;

/**
 * What the receiving body does with a petition once the competent body is known, for petitions received from
 * {@code effectiveFrom} to {@code effectiveTo}, both included.
 *
 * @param procedure only for petitions handled in it; null for the ordinary way
 * @param alsoSentToCompetent only where the petitioner sent it to the competent body, too; otherwise it does not matter
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
