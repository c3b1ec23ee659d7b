package org.tiepdan.routing.jurisdiction;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.Procedure;
import org.tiepdan.routing.interest.ConflictOfInterest;

/** The decision about a petition: it goes to one body, or an officer has to decide. */
public sealed interface RoutingDecision {

    /** At least one reason; the rule of competence comes before the rule of outcome. */
    List<Reason> reasons();

    /** The special procedure; null for the ordinary procedure of its type. */
    @Nullable
    Procedure procedure();

    /** Set if the receiving or the settling body is denounced; otherwise null. */
    @Nullable
    ConflictOfInterest conflict();

    /** The version of the law pack that decided. */
    String ruleset();

    /** @param first reasons that come before its own */
    default RoutingDecision because(List<Reason> first) {
        return with(Stream.concat(first.stream(), reasons().stream()).toList());
    }

    /** @param last flags that come after its reasons */
    default RoutingDecision noting(List<Reason> last) {
        return last.isEmpty()
                ? this
                : with(Stream.concat(reasons().stream(), last.stream()).toList());
    }

    private RoutingDecision with(List<Reason> all) {
        return switch (this) {
            case Routed routed ->
                new Routed(
                        routed.outcome(),
                        routed.competentBody(),
                        routed.settlesInstance(),
                        all,
                        routed.procedure(),
                        routed.conflict(),
                        routed.ruleset());
            case Triage triage ->
                new Triage(
                        triage.missing(),
                        triage.candidates(),
                        all,
                        triage.procedure(),
                        triage.conflict(),
                        triage.ruleset());
        };
    }

    /**
     * @param outcome never {@code TRIAGE}
     * @param settlesInstance which instance the competent body settles; null for all but complaints
     */
    record Routed(
            Outcome outcome,
            String competentBody,
            @Nullable Integer settlesInstance,
            List<Reason> reasons,
            @Nullable Procedure procedure,
            @Nullable ConflictOfInterest conflict,
            String ruleset)
            implements RoutingDecision {
        public Routed {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * @param missing codes of what kept the rules from deciding; at least one
     * @param candidates codes of the bodies that would be competent, for any values of the missing facts; may be empty
     */
    record Triage(
            List<String> missing,
            List<String> candidates,
            List<Reason> reasons,
            @Nullable Procedure procedure,
            @Nullable ConflictOfInterest conflict,
            String ruleset)
            implements RoutingDecision {
        public Triage {
            missing = List.copyOf(missing);
            candidates = List.copyOf(candidates);
            reasons = List.copyOf(reasons);
        }
    }
}
