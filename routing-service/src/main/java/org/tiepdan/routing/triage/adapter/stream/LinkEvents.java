package org.tiepdan.routing.triage.adapter.stream;

import org.tiepdan.routing.duplicate.Link;
import org.tiepdan.routing.duplicate.Notice;
import org.tiepdan.routing.duplicate.Related;
import org.tiepdan.routing.triage.TriageEvent.Unlinked;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.Repeat;
import org.tiepdan.routing.triage.adapter.stream.RoutingEvent.PetitionLinked;
import org.tiepdan.routing.triage.adapter.stream.RoutingEvent.PetitionRelated;
import org.tiepdan.routing.triage.adapter.stream.RoutingEvent.PetitionUnlinked;

/** Events about petitions that say the same. */
final class LinkEvents {
    private static final int PERCENT = 100;

    private LinkEvents() {}

    static RoutingEvent linked(DecidedPetition copy, Link link) {
        var petition = copy.petition();
        return new PetitionLinked(
                petition.type(),
                petition.receivingBody(),
                petition.receivedAt(),
                petition.registerNumber(),
                petition.registerYear(),
                link.first().value(),
                link.firstReceivedAt(),
                link.heldBy(),
                percent(link.similarity()),
                copy.decision().conflict());
    }

    /** A late entry: the first was recorded after this one. */
    static RoutingEvent linked(DecidedPetition later, Notice.Earlier earlier) {
        var petition = later.petition();
        return new PetitionLinked(
                petition.type(),
                petition.receivingBody(),
                petition.receivedAt(),
                petition.registerNumber(),
                petition.registerYear(),
                earlier.first().value(),
                earlier.receivedAt(),
                earlier.receivingBody(),
                percent(earlier.similarity()),
                later.decision().conflict());
    }

    static RoutingEvent related(DecidedPetition petition, Related related) {
        var facts = petition.petition();
        return new PetitionRelated(
                facts.type(),
                facts.receivingBody(),
                related.first().value(),
                percent(related.similarity()),
                related.people(),
                petition.decision().conflict());
    }

    static RoutingEvent grew(DecidedPetition first, int people) {
        var facts = first.petition();
        return new RoutingEvent.GroupGrew(
                facts.type(),
                facts.receivingBody(),
                first.competentBody(),
                people,
                first.decision().conflict());
    }

    static RoutingEvent unlinked(DecidedPetition before, Repeat repeat, Unlinked act) {
        var facts = before.petition();
        return new PetitionUnlinked(
                facts.type(),
                facts.receivingBody(),
                repeat.first(),
                act.reason().code(),
                act.by(),
                act.officer(),
                act.on(),
                before.decision().conflict());
    }

    /** No more of how alike two texts are than an officer needs. */
    private static int percent(double similarity) {
        return (int) Math.round(similarity * PERCENT);
    }
}
