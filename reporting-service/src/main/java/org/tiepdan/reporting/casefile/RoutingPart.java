package org.tiepdan.reporting.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.account.Mark;
import org.tiepdan.reporting.casefile.desk.Completions;
import org.tiepdan.reporting.casefile.event.Fact;
import org.tiepdan.reporting.casefile.event.RoutingEvent;
import org.tiepdan.reporting.casefile.event.RoutingEvent.Conflict;
import org.tiepdan.reporting.casefile.event.RoutingEvent.ConflictResolved;
import org.tiepdan.reporting.casefile.event.RoutingEvent.DecidedBy;
import org.tiepdan.reporting.casefile.event.RoutingEvent.GroupGrew;
import org.tiepdan.reporting.casefile.event.RoutingEvent.PetitionLinked;
import org.tiepdan.reporting.casefile.event.RoutingEvent.PetitionObjected;
import org.tiepdan.reporting.casefile.event.RoutingEvent.PetitionRelated;
import org.tiepdan.reporting.casefile.event.RoutingEvent.PetitionRouted;
import org.tiepdan.reporting.casefile.event.RoutingEvent.PetitionSplit;
import org.tiepdan.reporting.casefile.event.RoutingEvent.PetitionUnlinked;
import org.tiepdan.reporting.casefile.event.RoutingEvent.Reason;
import org.tiepdan.reporting.casefile.event.RoutingEvent.RegistrationVoided;
import org.tiepdan.reporting.casefile.event.RoutingEvent.TriageRequested;
import org.tiepdan.reporting.casefile.mark.RoutedMarks;

/**
 * The part of a case from routing's log.
 *
 * @param position offset of the last applied event; the first member, since parts are compared by it when written
 * @param state {@code ROUTED}, {@code IN_TRIAGE} or {@code SPLIT}
 * @param triageSince the day since which it waits for an officer's decision; absent if it does not
 * @param decidedBy absent if the rules decided
 * @param handledBy replaces the receiving body if the petition complains of that body; absent otherwise
 * @param like petitions that say the same; absent for none
 * @param marks of events, in the order of recording
 * @param completions the facts that officers of the desk completed; absent for none
 * @param missing why the rules did not decide; empty once it is decided
 */
public record RoutingPart(
        long position,
        @Nullable String state,
        @Nullable String type,
        @Nullable String receivingBody,
        @Nullable String competentBody,
        @Nullable String outcome,
        @Nullable Integer settlesInstance,
        @Nullable LocalDate decidedOn,
        List<Reason> reasons,
        List<String> missing,
        List<String> candidates,
        @Nullable String ruleset,
        List<Happening> timeline,
        @Nullable String procedure,
        @Nullable DecidedBy decidedBy,
        @Nullable LocalDate triageSince,
        @Nullable String handledBy,
        @Nullable Likeness like,
        List<Mark> marks,
        @Nullable Completions completions) {

    private static final RoutingPart NOTHING = new RoutingPart(
            -1, null, null, null, null, null, null, null, List.of(), List.of(), List.of(), null, List.of(), null, null,
            null, null, null, List.of(), null);

    static RoutingPart evolve(@Nullable RoutingPart known, RoutingEvent event, Fact fact) {
        var before = known == null ? NOTHING : known;
        if (Happening.holds(before.timeline, fact)) {
            return before.as(fact.position(), before.timeline, before.like, before.marks, before.completions);
        }
        var after = before.after(event, fact);
        var since = event instanceof TriageRequested request ? RoutedMarks.waitingSince(request, fact) : null;
        return after.as(
                after.position,
                after.timeline,
                after.like,
                RoutedMarks.after(before.marks, event, fact, since),
                Completions.after(before.completions, event, fact));
    }

    private RoutingPart after(RoutingEvent event, Fact fact) {
        return switch (event) {
            case PetitionRouted routed -> routed(routed, fact);
            case TriageRequested request
            when request.conflictsWith() != null ->
                and(fact, Happening.of(fact, null, request.receivingBody(), "CONFLICT"));
            case TriageRequested request -> inTriage(request, fact);
            case PetitionSplit split -> split(split, fact);
            case PetitionObjected objected ->
                and(
                        fact,
                        Happening.of(fact, objected.on(), objected.by(), objected.proposedBody())
                                .because(objected.reason()));
            case PetitionLinked linked ->
                like(
                        fact,
                        Happening.of(fact, null, linked.receivingBody(), null),
                        like -> like.linked(linked.first(), linked.heldBy()));
            case PetitionRelated related ->
                like(
                        fact,
                        Happening.of(fact, null, related.receivingBody(), String.valueOf(related.people())),
                        like -> like.related(related.first(), related.people()));
            case GroupGrew grew ->
                like(
                        fact,
                        Happening.of(fact, null, grew.receivingBody(), String.valueOf(grew.people())),
                        like -> like.grown(grew.people()));
            case PetitionUnlinked unlinked ->
                like(
                        fact,
                        Happening.of(fact, unlinked.on(), unlinked.by(), null).because(unlinked.reason()),
                        Likeness::unlinked);
            case RegistrationVoided voided -> and(fact, Happening.of(fact, voided.on(), voided.receivingBody(), null));
            case ConflictResolved resolved ->
                and(fact, Happening.of(fact, resolved.on(), resolved.by(), null).because(resolved.reason()));
        };
    }

    private RoutingPart routed(PetitionRouted routed, Fact fact) {
        return new RoutingPart(
                fact.position(),
                "ROUTED",
                routed.type(),
                routed.receivingBody(),
                routed.competentBody(),
                routed.outcome(),
                routed.settlesInstance(),
                routed.decidedOn(),
                routed.reasons(),
                List.of(),
                List.of(),
                routed.ruleset(),
                Happening.plus(timeline, Happening.of(routed, fact)),
                routed.procedure(),
                routed.decidedBy(),
                null,
                handler(routed.conflict(), routed.receivingBody(), routed.correction() != null),
                like,
                marks,
                completions);
    }

    private RoutingPart inTriage(TriageRequested request, Fact fact) {
        return new RoutingPart(
                fact.position(),
                "IN_TRIAGE",
                request.type(),
                request.receivingBody(),
                null,
                null,
                null,
                null,
                request.reasons(),
                request.missing(),
                request.candidates(),
                request.ruleset(),
                Happening.plus(
                        timeline,
                        Happening.of(fact, null, request.receivingBody(), String.join(",", request.missing()))),
                procedure,
                null,
                RoutedMarks.waitingSince(request, fact),
                handler(request.conflict(), request.receivingBody(), request.correction() != null),
                like,
                marks,
                completions);
    }

    private RoutingPart split(PetitionSplit split, Fact fact) {
        return new RoutingPart(
                fact.position(),
                TrackingPart.SPLIT,
                split.type(),
                split.receivingBody(),
                null,
                null,
                null,
                split.decidedOn(),
                split.reasons(),
                List.of(),
                List.of(),
                split.ruleset(),
                Happening.plus(timeline, Happening.of(split, fact)),
                procedure,
                split.decidedBy(),
                null,
                handler(split.conflict(), split.receivingBody(), false),
                like,
                marks,
                completions);
    }

    /** The receiving body never changes, so an earlier conflict holds unless the registration was corrected. */
    private @Nullable String handler(@Nullable Conflict conflict, String receiving, boolean mended) {
        if (conflict != null && receiving.equals(conflict.body())) {
            return conflict.handledBy();
        }
        return mended ? null : handledBy;
    }

    private RoutingPart and(Fact fact, Happening line) {
        return as(fact.position(), Happening.plus(timeline, line), like, marks, completions);
    }

    /** The line names no other case and no other body, since some readers of this one may not see those. */
    private RoutingPart like(Fact fact, Happening line, UnaryOperator<Likeness> change) {
        var next = and(fact, line);
        return next.as(next.position, next.timeline, change.apply(Likeness.orNone(like)), marks, completions);
    }

    private RoutingPart as(
            long newPosition,
            List<Happening> newTimeline,
            @Nullable Likeness newLike,
            List<Mark> newMarks,
            @Nullable Completions newCompletions) {
        return new RoutingPart(
                newPosition,
                state,
                type,
                receivingBody,
                competentBody,
                outcome,
                settlesInstance,
                decidedOn,
                reasons,
                missing,
                candidates,
                ruleset,
                newTimeline,
                procedure,
                decidedBy,
                triageSince,
                handledBy,
                newLike,
                newMarks,
                newCompletions);
    }
}
