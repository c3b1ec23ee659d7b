package org.tiepdan.lawpack.eligibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.pack.SourceStatus;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.petition.PetitionerKind;
import org.tiepdan.lawpack.petition.Procedure;

/**
 * How one finding affects whether a petition can be handled (điều kiện xử lý đơn), for petitions received from {@code effectiveFrom} to
 * {@code effectiveTo}, both included.
 *
 * @param finding the required finding; null where the kind of petitioner alone is enough
 * @param unless a finding that excludes the rule; null for none
 * @param outcome {@code FILE} or {@code GUIDE}; null where the rule lets the petition be handled in a {@code procedure}
 * @param procedure how the petition is nevertheless handled; null where it is not handled
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
