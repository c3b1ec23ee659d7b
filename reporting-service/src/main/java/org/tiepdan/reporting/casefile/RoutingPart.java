package org.tiepdan.reporting.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.casefile.RoutingEvent.PetitionRouted;
import org.tiepdan.reporting.casefile.RoutingEvent.TriageRequested;

/**
 * What routing's log says of a case.
 *
 * @param position offset of the last event worked in; first, for parts are compared by it when they are written
 * @param state {@code ROUTED} or {@code IN_TRIAGE}
 * @param missing what kept the rules from deciding; empty once decided
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
        List<Happening> timeline) {

    private static final RoutingPart NOTHING = new RoutingPart(
            -1, null, null, null, null, null, null, null, List.of(), List.of(), List.of(), null, List.of());

    static RoutingPart evolve(@Nullable RoutingPart known, RoutingEvent event, Fact fact) {
        var before = known == null ? NOTHING : known;
        if (Happening.holds(before.timeline, fact)) {
            return before.at(fact.position(), before.timeline);
        }
        return switch (event) {
            case PetitionRouted routed -> before.routed(routed, fact);
            case TriageRequested request
            when request.conflictsWith() != null ->
                before.at(
                        fact.position(),
                        Happening.plus(before.timeline, Happening.of(fact, null, request.receivingBody(), "CONFLICT")));
            case TriageRequested request -> before.inTriage(request, fact);
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
                Happening.plus(
                        timeline, Happening.of(fact, routed.decidedOn(), routed.competentBody(), routed.outcome())));
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
                Happening.plus(timeline, Happening.of(fact, null, request.receivingBody(), null)));
    }

    private RoutingPart at(long newPosition, List<Happening> newTimeline) {
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
                newTimeline);
    }
}
