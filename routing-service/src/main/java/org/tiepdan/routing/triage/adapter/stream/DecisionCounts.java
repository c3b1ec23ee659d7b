package org.tiepdan.routing.triage.adapter.stream;

import java.util.stream.Stream;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.routing.adapter.RoutingMetrics;
import org.tiepdan.routing.split.Several;
import org.tiepdan.routing.triage.adapter.PetitionFacts;

/** Counts what happened. */
final class DecisionCounts {
    private DecisionCounts() {}

    static void count(RoutingMetrics metrics, Step step) {
        if (step.isConflict()) {
            metrics.conflict();
            return;
        }
        for (var event : step.events()) {
            switch (event) {
                // It was counted when it was decided first.
                case RoutingEvent.PetitionRouted again when again.correction() != null -> {}
                case RoutingEvent.TriageRequested again when again.correction() != null -> {}
                case RoutingEvent.PetitionRouted routed
                when routed.decidedBy() != null -> metrics.triageDecided(routed.outcome());
                case RoutingEvent.PetitionSplit _ -> metrics.triageDecided(Several.OUTCOME);
                case RoutingEvent.PetitionRouted routed -> metrics.decided(routed.outcome(), known(routed.petition()));
                case RoutingEvent.TriageRequested requested
                when requested.objection() == null -> metrics.decided("TRIAGE", known(requested.petition()));
                // What waits after an objection is no decision of the rules.
                case RoutingEvent.TriageRequested _ -> metrics.objected();
                // No figure may move when a denunciation comes.
                case LinkEvent.PetitionLinked linked
                when !PetitionType.ofCode(linked.type()).mayDenounce() -> metrics.linked();
                case LinkEvent.PetitionLinked _,
                        LinkEvent.PetitionRelated _,
                        LinkEvent.GroupGrew _,
                        LinkEvent.PetitionUnlinked _,
                        RoutingEvent.PetitionObjected _,
                        RoutingEvent.PetitionConflictResolved _,
                        RoutingEvent.RegistrationVoided _ -> {}
            }
        }
    }

    private static String known(PetitionFacts petition) {
        return Stream.of(PetitionType.values())
                .map(Enum::name)
                .filter(petition.type()::equals)
                .findFirst()
                .orElse("unknown");
    }
}
