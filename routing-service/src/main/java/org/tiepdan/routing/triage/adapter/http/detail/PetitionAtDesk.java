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
 * What was decided last about a petition, and all that an officer of the desk needs to decide.
 *
 * @param decider code of the body that decides while it waits; null while it does not
 * @param waitingSince the legal day since when; null while it does not wait
 * @param missing what kept the rules from deciding, in words; empty where nothing did
 * @param completed what officers entered, the latest last; null for nothing
 * @param nearlyFired rules that another fact would have made decide, by the law of today's pack
 * @param repeats of a copy; null where it is none
 * @param overturnable whether an officer's decision stands, which the desk may take back
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
        boolean overturnable) {
    public static PetitionAtDesk of(
            CaseId id, DecidedPetition seen, List<NearRule> nearlyFired, @Nullable FirstPetition repeats) {
        boolean waits = seen.waits();
        return new PetitionAtDesk(
                RecordedDecision.of(id, seen),
                KnownFacts.of(seen),
                waits ? seen.decider() : null,
                waits ? seen.since() : null,
                seen.decision().unresolved().stream().map(Missing::of).toList(),
                seen.background().completions(),
                nearlyFired,
                repeats,
                seen.background().decisionEvent() != null);
    }
}
