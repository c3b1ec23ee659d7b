package org.tiepdan.reporting.casefile.mark;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.reporting.account.Mark;
import org.tiepdan.reporting.account.Mark.Kind;
import org.tiepdan.reporting.casefile.event.Fact;
import org.tiepdan.reporting.casefile.event.RoutingEvent;
import org.tiepdan.reporting.casefile.event.RoutingEvent.Conflict;
import org.tiepdan.reporting.casefile.event.RoutingEvent.ConflictResolved;
import org.tiepdan.reporting.casefile.event.RoutingEvent.GroupGrew;
import org.tiepdan.reporting.casefile.event.RoutingEvent.PetitionLinked;
import org.tiepdan.reporting.casefile.event.RoutingEvent.PetitionObjected;
import org.tiepdan.reporting.casefile.event.RoutingEvent.PetitionRelated;
import org.tiepdan.reporting.casefile.event.RoutingEvent.PetitionRouted;
import org.tiepdan.reporting.casefile.event.RoutingEvent.PetitionSplit;
import org.tiepdan.reporting.casefile.event.RoutingEvent.PetitionUnlinked;
import org.tiepdan.reporting.casefile.event.RoutingEvent.RegistrationVoided;
import org.tiepdan.reporting.casefile.event.RoutingEvent.TriageRequested;

/** The marks that routing's log leaves on a case. */
public final class RoutedMarks {
    private static final Set<Kind> DECISIONS = Set.of(Kind.IN_TRIAGE, Kind.ROUTED);

    private final Marks marks;
    private final Fact fact;

    private RoutedMarks(List<Mark> before, Fact fact) {
        this.marks = new Marks(before);
        this.fact = fact;
    }

    /** @param waitingSince the day since which a petition waits for an officer; null if it does not */
    public static List<Mark> after(List<Mark> before, RoutingEvent event, Fact fact, @Nullable LocalDate waitingSince) {
        var routed = new RoutedMarks(before, fact);
        routed.take(event, waitingSince);
        return routed.marks.list();
    }

    private void take(RoutingEvent event, @Nullable LocalDate waitingSince) {
        switch (event) {
            case PetitionRouted routed -> {
                begin(routed.correction() != null, routed.conflict(), routed.receivingBody(), routed.decidedOn());
                marks.add(Kind.ROUTED, routed.decidedOn(), routed.competentBody(), routed.outcome(), fact);
            }
            case TriageRequested request
            when request.conflictsWith() == null && waitingSince != null -> {
                begin(request.correction() != null, request.conflict(), request.receivingBody(), waitingSince);
                marks.add(Kind.IN_TRIAGE, waitingSince, null, null, fact);
            }
            case PetitionSplit split -> {
                begin(false, split.conflict(), split.receivingBody(), split.decidedOn());
                marks.add(Kind.SPLIT, split.decidedOn(), null, null, fact);
            }
            case PetitionLinked linked -> {
                marks.end(Set.of(Kind.COPY), fact.time());
                marks.add(Kind.COPY, LegalTime.dateOf(fact.time()), null, linked.first(), fact);
            }
            case PetitionUnlinked _ -> marks.end(Set.of(Kind.COPY), fact.time());
            case TriageRequested _,
                    PetitionObjected _,
                    PetitionRelated _,
                    GroupGrew _,
                    RegistrationVoided _,
                    ConflictResolved _ -> {}
        }
    }

    /** A body that the petition complains of never had it; its superior replaces it. */
    private void begin(boolean mended, @Nullable Conflict conflict, String receiving, LocalDate on) {
        var handler = conflict != null && receiving.equals(conflict.body()) ? conflict.handledBy() : null;
        if (mended) {
            marks.end(DECISIONS, fact.time());
            marks.end(
                    mark -> mark.kind() == Kind.HELD && !String.valueOf(handler).equals(mark.body()), fact.time());
        }
        if (handler != null && marks.last(Kind.HELD).isEmpty()) {
            marks.add(Kind.HELD, on, handler, Held.CONFLICT, fact);
        }
    }

    /** A petition that the rules leave undecided waits from its receipt, one that a body sends back from the objection. */
    public static LocalDate waitingSince(TriageRequested request, Fact fact) {
        var objection = request.objection();
        if (objection != null) {
            return objection.on();
        }
        var receivedAt = request.receivedAt();
        return LegalTime.dateOf(receivedAt == null ? fact.time() : receivedAt);
    }
}
