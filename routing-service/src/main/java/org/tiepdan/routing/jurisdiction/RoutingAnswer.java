package org.tiepdan.routing.jurisdiction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.Procedure;
import org.tiepdan.routing.interest.ConflictOfInterest;

/**
 * A decision as stored and as answered over HTTP.
 *
 * @param outcome code of an outcome; {@code TRIAGE} while an officer has to decide
 * @param unresolved codes of what kept the rules from deciding
 * @param conflict set if a body that would handle it is denounced; otherwise null
 */
public record RoutingAnswer(
        String outcome,
        @Nullable String competentBody,
        @Nullable Integer settlesInstance,
        List<String> candidates,
        List<Reason> reasons,
        String ruleset,
        List<String> unresolved,
        @Nullable Procedure procedure,
        @Nullable ConflictOfInterest conflict) {

    public static RoutingAnswer of(RoutingDecision decision) {
        return switch (decision) {
            case RoutingDecision.Routed routed ->
                new RoutingAnswer(
                        routed.outcome().name(),
                        routed.competentBody(),
                        routed.settlesInstance(),
                        List.of(),
                        routed.reasons(),
                        routed.ruleset(),
                        List.of(),
                        routed.procedure(),
                        routed.conflict());
            case RoutingDecision.Triage triage ->
                new RoutingAnswer(
                        Outcome.TRIAGE.name(),
                        null,
                        null,
                        triage.candidates(),
                        triage.reasons(),
                        triage.ruleset(),
                        triage.missing(),
                        triage.procedure(),
                        triage.conflict());
        };
    }

    public RoutingAnswer with(@Nullable ConflictOfInterest found) {
        return new RoutingAnswer(
                outcome, competentBody, settlesInstance, candidates, reasons, ruleset, unresolved, procedure, found);
    }

    public boolean awaitsAnOfficer() {
        return outcome.equals(Outcome.TRIAGE.name());
    }
}
