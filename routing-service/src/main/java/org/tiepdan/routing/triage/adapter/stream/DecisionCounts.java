package org.tiepdan.routing.triage.adapter.stream;

import java.util.stream.Stream;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.routing.adapter.RoutingMetrics;
import org.tiepdan.routing.split.Several;
import org.tiepdan.routing.triage.adapter.PetitionFacts;
import org.tiepdan.routing.triage.adapter.event.DeskEvent;
import org.tiepdan.routing.triage.adapter.event.LinkEvent;
import org.tiepdan.routing.triage.adapter.event.PetitionRouted;
import org.tiepdan.routing.triage.adapter.event.PetitionSplit;
import org.tiepdan.routing.triage.adapter.event.TriageRequested;

/** Counts events for the metrics. */
final class DecisionCounts {
    private DecisionCounts() {}

    static void count(RoutingMetrics metrics, Step step) {
        if (step.isConflict()) {
            metrics.conflict();
            return;
        }
        for (var event : step.events()) {
            switch (event) {
                // It was counted at its first decision.
                case PetitionRouted again when again.correction() != null -> {}
                case TriageRequested again when again.correction() != null -> {}
                case PetitionRouted routed when routed.decidedBy() != null -> metrics.triageDecided(routed.outcome());
                case PetitionSplit _ -> metrics.triageDecided(Several.OUTCOME);
                case PetitionRouted routed -> metrics.decided(routed.outcome(), known(routed.petition()));
                case TriageRequested requested
                when requested.objection() == null -> metrics.decided("TRIAGE", known(requested.petition()));
                // Triage after an objection is not a decision of the rules.
                case TriageRequested _ -> metrics.objected();
                // It was counted as a copy of the same matter.
                case LinkEvent.PetitionLinked _ when wasCopy(step) -> {}
                // No metric may change because of a denunciation.
                case LinkEvent.PetitionLinked linked
                when !PetitionType.ofCode(linked.type()).mayDenounce() -> metrics.linked();
                case LinkEvent.PetitionLinked _,
                        LinkEvent.PetitionRelated _,
                        LinkEvent.GroupGrew _,
                        LinkEvent.PetitionUnlinked _,
                        DeskEvent.PetitionObjected _,
                        DeskEvent.PetitionConflictResolved _,
                        DeskEvent.RegistrationVoided _ -> {}
            }
        }
    }

    private static boolean wasCopy(Step step) {
        var before = step.before();
        return before != null && before.repeat() != null;
    }

    private static String known(PetitionFacts petition) {
        return Stream.of(PetitionType.values())
                .map(Enum::name)
                .filter(petition.type()::equals)
                .findFirst()
                .orElse("unknown");
    }
}
