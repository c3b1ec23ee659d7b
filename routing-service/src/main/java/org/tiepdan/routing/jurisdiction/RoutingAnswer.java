package org.tiepdan.routing.jurisdiction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.Procedure;

/**
 * A decision as stored and as answered over HTTP.
 *
 * @param outcome code of an outcome; {@code TRIAGE} while an officer has to say
 * @param unresolved codes of what kept the rules from deciding
 */
public record RoutingAnswer(
        String outcome,
        @Nullable String competentBody,
        @Nullable Integer settlesInstance,
        List<String> candidates,
        List<Reason> reasons,
        String ruleset,
        List<String> unresolved,
        @Nullable Procedure procedure) {

    public static RoutingAnswer of(RoutingDecision decision) {
        return switch (decision) {
            case RoutingDecision.Routed(var outcome, var body, var instance, var reasons, var procedure, var ruleset) ->
                new RoutingAnswer(outcome.name(), body, instance, List.of(), reasons, ruleset, List.of(), procedure);
            case RoutingDecision.Triage(var missing, var candidates, var reasons, var procedure, var ruleset) ->
                new RoutingAnswer(Outcome.TRIAGE.name(), null, null, candidates, reasons, ruleset, missing, procedure);
        };
    }

    public boolean awaitsAnOfficer() {
        return outcome.equals(Outcome.TRIAGE.name());
    }
}
