package org.tiepdan.routing.jurisdiction.adapter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.Outcome;
import org.tiepdan.routing.jurisdiction.Reason;
import org.tiepdan.routing.jurisdiction.RoutingDecision;

/** A decision as it is stored and as it is told over HTTP. */
record RoutingAnswer(
        String outcome,
        @Nullable String competentBody,
        @Nullable Integer settlesInstance,
        List<String> candidates,
        List<Reason> reasons,
        String ruleset,
        List<String> unresolved) {

    static RoutingAnswer of(RoutingDecision decision) {
        return switch (decision) {
            case RoutingDecision.Routed(var outcome, var body, var instance, var reasons, var ruleset) ->
                new RoutingAnswer(outcome.name(), body, instance, List.of(), reasons, ruleset, List.of());
            case RoutingDecision.Triage(var missing, var candidates, var reasons, var ruleset) ->
                new RoutingAnswer(Outcome.TRIAGE.name(), null, null, candidates, reasons, ruleset, missing);
        };
    }
}
