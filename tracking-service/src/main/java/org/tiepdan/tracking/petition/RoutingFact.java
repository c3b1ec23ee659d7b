package org.tiepdan.tracking.petition;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.petition.Outcome;

/** A fact from routing about a petition. */
public sealed interface RoutingFact {
    /** A decision of the rules or of a desk officer about a waiting petition. */
    sealed interface DeskDecision extends RoutingFact {
        Petition petition();

        LocalDate decidedOn();

        @Nullable
        String decidedBy();
    }

    /**
     * @param matters ids of the matters into which it was split
     * @param decidedOn the legal day
     * @param decidedBy code of the body whose officer split it
     */
    record PetitionSplit(
            Petition petition,
            List<String> matters,
            LocalDate decidedOn,
            @Nullable String decidedBy) implements DeskDecision {
        public PetitionSplit {
            matters = List.copyOf(matters);
        }
    }

    /**
     * News from a matter's case for that of the petition.
     *
     * @param matter id of the matter
     * @param ended whether its case is closed
     * @param acted whether a body accepted, refused or answered it
     * @param on legal day of its latest act
     */
    record MatterTold(String matter, boolean ended, boolean acted, LocalDate on) implements RoutingFact {}

    /** News from the petition's case for that of a matter: the split was taken back. */
    record MatterVoided(String by, String officer, LocalDate on, String reason) implements RoutingFact {}

    /**
     * @param competentBody never null if the outcome hands the case to a body
     * @param outcome never {@code TRIAGE}
     * @param decidedOn the legal day of the decision: the day of receipt if the rules decided
     * @param decidedBy code of the body whose officer decided; null if the rules did, or if it was not stored
     * @param copy true if an earlier petition of the same petitioner says the same; otherwise null
     */
    record PetitionRouted(
            Petition petition,
            @Nullable String competentBody,
            Outcome outcome,
            LocalDate decidedOn,
            @Nullable String decidedBy,
            @Nullable Boolean copy)
            implements DeskDecision {
        public PetitionRouted(Petition petition, @Nullable String competentBody, Outcome outcome, LocalDate decidedOn) {
            this(petition, competentBody, outcome, decidedOn, null, null);
        }

        public boolean repeats() {
            return Boolean.TRUE.equals(copy);
        }
    }

    /** @param conflict whether it is a second petition under a used id: the case of the first is unchanged */
    record TriageRequested(Petition petition, boolean conflict) implements RoutingFact {}

    /**
     * The registration of the petition was corrected, and it was decided again.
     *
     * @param decision a {@link PetitionRouted} or {@link TriageRequested}, about the corrected petition
     * @param by code of the body that corrected it
     * @param on legal day of the correction
     */
    record RegistrationMended(RoutingFact decision, String by, String officer, LocalDate on) implements RoutingFact {}

    /**
     * The petition was registered by mistake.
     *
     * @param by code of the body that voided it
     * @param on legal day of the voiding
     * @param registeredAs id of the petition registered instead; null for none
     */
    record RegistrationVoided(
            String by,
            String officer,
            LocalDate on,
            @Nullable String registeredAs) implements RoutingFact {}

    /**
     * The body that has the case says that it is not competent.
     *
     * @param by code of that body
     * @param on the legal day of the objection
     * @param reason code of {@code triage_reasons.csv}
     */
    record PetitionObjected(String by, String officer, LocalDate on, String reason) implements RoutingFact {}
}
