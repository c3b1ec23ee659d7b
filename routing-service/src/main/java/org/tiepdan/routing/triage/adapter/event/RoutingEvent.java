package org.tiepdan.routing.triage.adapter.event;

import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.registration.Mending;

/** What routing writes: the decision, with as much of the petition as its readers need and no trace of who wrote it. */
public sealed interface RoutingEvent permits DeskEvent, LinkEvent, PetitionRouted, PetitionSplit, TriageRequested {

    /** Type on the wire. */
    String wireType();

    /** @return the same, said because a registration was mended; only decisions say so */
    default RoutingEvent because(Mending mending) {
        return this;
    }

    /** What was decided last, also where that is not a body but matters, or nothing. */
    static RoutingEvent of(DecidedPetition decided) {
        if (decided.isSplit()) {
            return PetitionSplit.of(decided);
        }
        return decided.decision().awaitsAnOfficer() ? TriageRequested.of(decided) : PetitionRouted.of(decided);
    }
}
