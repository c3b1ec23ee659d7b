package org.tiepdan.routing.triage.adapter.event;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.routing.duplicate.Link;
import org.tiepdan.routing.duplicate.Notice;
import org.tiepdan.routing.duplicate.Related;
import org.tiepdan.routing.duplicate.Repeat;
import org.tiepdan.routing.interest.ConflictOfInterest;
import org.tiepdan.routing.triage.TriageEvent.Unlinked;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.registration.Mending;

/** Events about petitions that say the same. */
public sealed interface LinkEvent extends RoutingEvent {
    int PERCENT = 100;
    /** Code of {@code triage_reasons.csv}. */
    String REGISTRATION_CHANGED = "REGISTRATION-CHANGED";

    /**
     * The same petitioner sent the same petition before.
     *
     * @param first id of the first petition
     * @param heldBy code of the body that has it
     * @param similarity in percent
     */
    record PetitionLinked(
            String type,
            String receivingBody,
            Instant receivedAt,
            @Nullable Integer registerNumber,
            @Nullable Integer registerYear,
            String first,
            Instant firstReceivedAt,
            String heldBy,
            int similarity,
            @Nullable ConflictOfInterest conflict)
            implements LinkEvent {
        @Override
        public String wireType() {
            return "petition.linked.v1";
        }
    }

    /**
     * Other petitioners sent the same.
     *
     * @param first id of the petition after which their group is named
     * @param similarity in percent
     */
    record PetitionRelated(
            String type,
            String receivingBody,
            String first,
            int similarity,
            int people,
            @Nullable ConflictOfInterest conflict)
            implements LinkEvent {
        @Override
        public String wireType() {
            return "petition.related.v1";
        }
    }

    /** The group named after a petition has grown large. */
    record GroupGrew(
            String type,
            String receivingBody,
            @Nullable String competentBody,
            int people,
            @Nullable ConflictOfInterest conflict)
            implements LinkEvent {
        @Override
        public String wireType() {
            return "petition.group-grew.v1";
        }
    }

    /** A petition taken for a copy is none. */
    record PetitionUnlinked(
            String type,
            String receivingBody,
            String first,
            String reason,
            String by,
            String officer,
            LocalDate on,
            @Nullable ConflictOfInterest conflict)
            implements LinkEvent {
        @Override
        public String wireType() {
            return "petition.unlinked.v1";
        }
    }

    /** A fact about an existing case that a later petition shows. */
    static RoutingEvent noticed(Notice notice, DecidedPetition known) {
        return notice.earlier() == null
                ? grew(known, notice.people() == null ? 0 : notice.people())
                : linked(known, notice.earlier());
    }

    static RoutingEvent linked(DecidedPetition copy, Link link) {
        return linked(copy, link.first(), link.firstReceivedAt(), link.heldBy(), link.similarity());
    }

    /** A late entry: the first was recorded after this one. */
    static RoutingEvent linked(DecidedPetition later, Notice.Earlier earlier) {
        return linked(later, earlier.first(), earlier.receivedAt(), earlier.receivingBody(), earlier.similarity());
    }

    private static RoutingEvent linked(
            DecidedPetition copy, CaseId first, Instant firstReceivedAt, String heldBy, double similarity) {
        var petition = copy.petition();
        return new PetitionLinked(
                petition.type(),
                petition.receivingBody(),
                petition.receivedAt(),
                petition.registerNumber(),
                petition.registerYear(),
                first.value(),
                firstReceivedAt,
                heldBy,
                percent(similarity),
                copy.decision().conflict());
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

    /** The petition that it was taken for a copy of is gone. */
    static RoutingEvent left(DecidedPetition before, Repeat repeat, Notice.Left left) {
        return left(before, repeat, left.by(), left.officer(), left.on());
    }

    /** After its registration was corrected, it is no copy. */
    static RoutingEvent left(DecidedPetition before, Repeat repeat, Mending mending) {
        return left(before, repeat, mending.by(), mending.officer(), mending.on());
    }

    private static RoutingEvent left(DecidedPetition before, Repeat repeat, String by, String officer, LocalDate on) {
        var facts = before.petition();
        return new PetitionUnlinked(
                facts.type(),
                facts.receivingBody(),
                repeat.first(),
                REGISTRATION_CHANGED,
                by,
                officer,
                on,
                before.decision().conflict());
    }

    private static RoutingEvent grew(DecidedPetition first, int people) {
        var facts = first.petition();
        return new GroupGrew(
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

    /** Rounded to the precision that an officer needs. */
    private static int percent(double similarity) {
        return (int) Math.round(similarity * PERCENT);
    }
}
