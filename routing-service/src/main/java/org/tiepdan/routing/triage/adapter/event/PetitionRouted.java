package org.tiepdan.routing.triage.adapter.event;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.petition.Procedure;
import org.tiepdan.routing.completion.Completion;
import org.tiepdan.routing.duplicate.RepeatDecider;
import org.tiepdan.routing.interest.ConflictOfInterest;
import org.tiepdan.routing.jurisdiction.Reason;
import org.tiepdan.routing.triage.adapter.DecidedBy;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.PetitionFacts;
import org.tiepdan.routing.triage.adapter.registration.Mending;

/**
 * A decision of the rules or of an officer: a body gets the petition, or it ends.
 *
 * @param closesAs how the case ends, if the outcome alone does not say so; otherwise null
 * @param proposal for an officer's decision, what the rules had proposed before; null for a decision of the rules
 * @param completed the facts an officer entered last, by which the rules decided; null for none
 * @param correction of the registration that caused the decision; null for none
 * @param corrections number of the last known correction, also one that caused no decision; null for none
 */
public record PetitionRouted(
        @JsonUnwrapped PetitionFacts petition,
        String competentBody,
        @Nullable Integer settlesInstance,
        LocalDate decidedOn,
        String outcome,
        List<Reason> reasons,
        @Nullable Procedure procedure,
        @Nullable DecidedBy decidedBy,
        @Nullable ConflictOfInterest conflict,
        @Nullable String closesAs,
        String ruleset,
        @Nullable List<Reason> proposal,
        @Nullable Completion completed,
        @Nullable Mending correction,
        @Nullable Integer corrections)
        implements RoutingEvent {
    public static final String TYPE = "petition.routed.v1";

    @Override
    public PetitionRouted because(Mending mending) {
        return new PetitionRouted(
                petition,
                competentBody,
                settlesInstance,
                decidedOn,
                outcome,
                reasons,
                procedure,
                decidedBy,
                conflict,
                closesAs,
                ruleset,
                proposal,
                completed,
                mending,
                corrections);
    }

    @Override
    public String wireType() {
        return TYPE;
    }

    static PetitionRouted of(DecidedPetition decided) {
        var decision = decided.decision();
        var behind = decided.background();
        return new PetitionRouted(
                decided.petition(),
                Objects.requireNonNull(decision.competentBody()),
                decision.settlesInstance(),
                decided.since(),
                decision.outcome(),
                decision.reasons(),
                decision.procedure(),
                decided.decidedBy(),
                decision.conflict(),
                RepeatDecider.closesAs(decision),
                decision.ruleset(),
                behind.proposalOf(decided.decidedBy()),
                behind.completed(),
                null,
                decided.registrationNow().known());
    }
}
