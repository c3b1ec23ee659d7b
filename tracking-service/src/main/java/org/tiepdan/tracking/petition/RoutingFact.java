package org.tiepdan.tracking.petition;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.petition.Outcome;

/** What routing says about a petition. */
public sealed interface RoutingFact {
    /** What the rules or an officer of the desk decided about a petition that waited. */
    sealed interface DeskDecision extends RoutingFact {
        Petition petition();

        LocalDate decidedOn();

        @Nullable
        String decidedBy();
    }

    /**
     * @param matters ids of the matters that it was split into
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
     * What became of a matter, as its own case tells that of the petition.
     *
     * @param matter id of the matter
     * @param ended its case is closed
     * @param acted a body took it up, refused or answered it
     * @param on legal day of its latest act
     */
    record MatterTold(String matter, boolean ended, boolean acted, LocalDate on) implements RoutingFact {}

    /** The split that a matter came from was taken back, as the case of the petition tells that of the matter. */
    record MatterVoided(String by, String officer, LocalDate on, String reason) implements RoutingFact {}

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
            implements DeskDecision {
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
     * What was registered of the petition was mended, and it was decided again.
     *
     * @param decision a {@link PetitionRouted} or {@link TriageRequested}, about the petition as it is now
     * @param by code of the body that mended it
     * @param on legal day of that
     */
    record RegistrationMended(RoutingFact decision, String by, String officer, LocalDate on) implements RoutingFact {}

    /**
     * The petition was registered by mistake.
     *
     * @param by code of the body that says so
     * @param on legal day of that
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
