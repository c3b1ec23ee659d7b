package org.tiepdan.lawpack.eligibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.pack.SourceStatus;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.petition.PetitionerKind;
import org.tiepdan.lawpack.petition.Procedure;

/**
 * What one finding means for whether a petition can be handled (điều kiện xử lý đơn), for petitions received from
 * {@code effectiveFrom} to {@code effectiveTo}, both included.
 *
 * @param finding what has to be found; null where the kind of petitioner alone is enough
 * @param unless a finding that keeps the rule from applying; null for none
 * @param outcome {@code FILE} or {@code GUIDE}; null where the rule lets the petition be handled in a {@code procedure}
 * @param procedure how the petition is handled all the same; null where the rule says that it is not
 */
public record EligibilityRule(
        String ruleId,
        PetitionType type,
        PetitionerKind petitioner,
        @Nullable Finding finding,
        @Nullable Finding unless,
        @Nullable Outcome outcome,
        @Nullable Procedure procedure,
        String basis,
        String vi,
        String en,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        SourceStatus status,
        String note) {}
