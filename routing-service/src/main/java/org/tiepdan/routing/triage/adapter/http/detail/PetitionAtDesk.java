package org.tiepdan.routing.triage.adapter.http.detail;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.routing.completion.Completion;
import org.tiepdan.routing.jurisdiction.Missing;
import org.tiepdan.routing.rulebook.NearRule;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.command.RecordedDecision;

/**
 * The last decision about a petition, and all that a desk officer needs to decide.
 *
 * @param decider code of the body that decides while it waits; null if it does not wait
 * @param waitingSince the legal day since which it waits; null if it does not
 * @param missing why the rules did not decide, in words; empty if they did
 * @param completed the facts that officers entered, the latest last; null for none
 * @param nearlyFired rules that would have decided if one fact were different, by the current pack
 * @param repeats for a copy; null otherwise
 * @param overturnable whether an officer's decision is in force, which the desk may take back
 * @param endsAsAWhole whether the desk may end a petition of several matters unsplit; null for one matter
 */
public record PetitionAtDesk(
        @JsonUnwrapped RecordedDecision decision,
        KnownFacts petition,
        @Nullable String decider,
        @Nullable LocalDate waitingSince,
        List<Missing> missing,
        @Nullable List<Completion> completed,
        List<NearRule> nearlyFired,
        @Nullable FirstPetition repeats,
        boolean overturnable,
        @Nullable Boolean endsAsAWhole) {
    public static PetitionAtDesk of(
            CaseId id,
            DecidedPetition seen,
            String decider,
            List<NearRule> nearlyFired,
            @Nullable FirstPetition repeats,
            @Nullable Boolean endsAsAWhole) {
        boolean waits = seen.waits();
        return new PetitionAtDesk(
                RecordedDecision.of(id, seen),
                KnownFacts.of(seen),
                waits ? decider : null,
                waits ? seen.since() : null,
                seen.decision().unresolved().stream().map(Missing::of).toList(),
                seen.background().completions(),
                nearlyFired,
                repeats,
                seen.background().decisionEvent() != null,
                endsAsAWhole);
    }
}
