package org.tiepdan.tracking.petition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.petition.Outcome;

/** What routing says about a petition. */
public sealed interface RoutingFact {
    /**
     * @param competentBody never null where the outcome hands the case to somebody
     * @param outcome never {@code TRIAGE}
     * @param decidedOn the legal day of the decision: the day of receipt where the system decided by itself
     * @param decidedBy code of the body whose officer decided; null where the system did, or where that was not kept
     * @param copy true where an earlier petition of the same petitioner says the same; else null
     */
    record PetitionRouted(
            Petition petition,
            @Nullable String competentBody,
            Outcome outcome,
            LocalDate decidedOn,
            @Nullable String decidedBy,
            @Nullable Boolean copy)
            implements RoutingFact {
        public PetitionRouted(Petition petition, @Nullable String competentBody, Outcome outcome, LocalDate decidedOn) {
            this(petition, competentBody, outcome, decidedOn, null, null);
        }

        public boolean repeats() {
            return Boolean.TRUE.equals(copy);
        }
    }

    /** @param conflict a second petition under an id that is taken: the case of the first goes on as it was */
    record TriageRequested(Petition petition, boolean conflict) implements RoutingFact {}

    /**
     * The body that has the case says that it is not competent.
     *
     * @param by code of that body
     * @param on the legal day of the objection
     * @param reason code of {@code triage_reasons.csv}
     */
    record PetitionObjected(String by, String officer, LocalDate on, String reason) implements RoutingFact {}
}
