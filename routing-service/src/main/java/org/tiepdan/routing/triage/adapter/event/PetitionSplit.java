package org.tiepdan.routing.triage.adapter.event;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.routing.interest.ConflictOfInterest;
import org.tiepdan.routing.jurisdiction.Reason;
import org.tiepdan.routing.split.Several;
import org.tiepdan.routing.triage.adapter.DecidedBy;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.PetitionFacts;

/**
 * An officer split it.
 *
 * @param matters ids, in the officer's order; only their own events describe them
 */
public record PetitionSplit(
        @JsonUnwrapped PetitionFacts petition,
        List<String> matters,
        LocalDate decidedOn,
        List<Reason> reasons,
        @Nullable DecidedBy decidedBy,
        @Nullable ConflictOfInterest conflict,
        String ruleset,
        @Nullable List<Reason> proposal)
        implements RoutingEvent {
    public static final String TYPE = "petition.split.v1";

    @Override
    public String wireType() {
        return TYPE;
    }

    static PetitionSplit of(DecidedPetition decided) {
        var decision = decided.decision();
        return new PetitionSplit(
                decided.petition(),
                Several.orNothing(decided.several()).matters(),
                decided.since(),
                decision.reasons(),
                decided.decidedBy(),
                decision.conflict(),
                decision.ruleset(),
                decided.background().proposalOf(decided.decidedBy()));
    }
}
