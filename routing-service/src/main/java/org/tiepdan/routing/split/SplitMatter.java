package org.tiepdan.routing.split;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.eligibility.Finding;
import org.tiepdan.lawpack.petition.DecisionKind;
import org.tiepdan.lawpack.petition.Field;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.routing.interest.Respondent;

/**
 * One matter (vụ việc) of a petition, as an officer describes it: codes and days only, since it stays on the log permanently.
 *
 * @param respondent null for none
 * @param decisionKind for a complaint, what it contests; null if the petition does not say
 * @param decisionReceivedOn for a complaint, when the complainant received or learnt of it; null if the petition does not say
 * @param instance of a complaint, 1 or 2; null if the petition does not say
 * @param commune code of the commune where the matter is; null if the petition does not say
 * @param findings the officer's findings on this matter
 */
public record SplitMatter(
        PetitionType type,
        @Nullable Field field,
        @Nullable Respondent respondent,
        @Nullable DecisionKind decisionKind,
        @Nullable LocalDate decisionReceivedOn,
        @Nullable Integer instance,
        @Nullable String commune,
        @Nullable List<Finding> findings) {

    public SplitMatter {
        findings = findings == null ? null : List.copyOf(findings);
    }

    public List<Finding> found() {
        return findings == null ? List.of() : findings;
    }

    @Nullable
    String respondentBody() {
        return respondent == null ? null : respondent.body();
    }
}
