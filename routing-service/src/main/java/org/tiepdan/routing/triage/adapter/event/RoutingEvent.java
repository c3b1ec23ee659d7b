package org.tiepdan.routing.triage.adapter.event;

import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.registration.Mending;

/** Routing's events: the decision, with the facts of the petition that their readers need and nothing about the writer. */
public sealed interface RoutingEvent permits DeskEvent, LinkEvent, PetitionRouted, PetitionSplit, TriageRequested {

    /** Type on the wire. */
    String wireType();

    /** @return the same event, caused by a corrected registration; only decisions have such a cause */
    default RoutingEvent because(Mending mending) {
        return this;
    }

    /** The last decision, which may also be a split or triage. */
    static RoutingEvent of(DecidedPetition decided) {
        if (decided.isSplit()) {
            return PetitionSplit.of(decided);
        }
        return decided.decision().awaitsAnOfficer() ? TriageRequested.of(decided) : PetitionRouted.of(decided);
    }
}
