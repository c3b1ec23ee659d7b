package org.tiepdan.routing.triage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.desk.TriageReason;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.routing.completion.CompletedFacts;
import org.tiepdan.routing.split.SplitMatter;

/** An event of the desk. */
public sealed interface TriageEvent {
    /** @param settlesInstance which instance the body settles; null for all but complaints */
    record TriageDecided(
            Outcome outcome,
            String competentBody,
            @Nullable Integer settlesInstance,
            String by,
            String officer,
            LocalDate on,
            TriageReason reason)
            implements TriageEvent {}

    /** @param matters in the order in which the officer named them */
    record PetitionSplit(List<SplitMatter> matters, String by, String officer, LocalDate on, TriageReason reason)
            implements TriageEvent {}

    /** @param candidates codes of the bodies to choose from: the proposed one, then the one that objects */
    record JurisdictionObjected(Objection objection, String officer, TriageReason reason, List<String> candidates)
            implements TriageEvent {}

    record FactsCompleted(CompletedFacts facts, String by, String officer, LocalDate on, TriageReason reason)
            implements TriageEvent {}

    record Unlinked(String by, String officer, LocalDate on, TriageReason reason) implements TriageEvent {}

    /** @param conflict id of the event that came with the key of another petition */
    record ConflictResolved(String conflict, String by, String officer, LocalDate on, TriageReason reason)
            implements TriageEvent {}
}
