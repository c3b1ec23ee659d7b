package org.tiepdan.routing.rulebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiepdan.routing.jurisdiction.JurisdictionDecider;
import org.tiepdan.routing.jurisdiction.Matter;
import org.tiepdan.routing.jurisdiction.Reason;
import org.tiepdan.routing.jurisdiction.RoutingAnswer;

/**
 * Which rules nearly decided a matter: each fact that has a list of values is changed alone, and the rules are asked again. Some
 * forty decisions: for who asks why, not for every petition that comes.
 */
public final class NearlyFired {
    /** A reader takes in no more; facts that change more often by a slip come first. */
    static final int AT_MOST = 12;

    private final JurisdictionDecider decider;

    public NearlyFired(JurisdictionDecider decider) {
        this.decider = decider;
    }

    /** One way to come to one result. */
    private record Way(
            String fact,
            String ruleId,
            String outcome,
            @Nullable String body) {}

    /** @return of what another fact would change, at most {@link #AT_MOST}; what an officer would have to decide is no result */
    public List<NearRule> of(Matter matter) {
        var now = RoutingAnswer.of(decider.decide(matter));
        var seen = new HashSet<Way>();
        var near = new ArrayList<NearRule>();
        for (var variant : Variants.of(matter)) {
            var other = RoutingAnswer.of(decider.decide(variant.matter()));
            if (other.awaitsAnOfficer() || isSame(now, other)) {
                continue;
            }
            var rule = rule(now, other);
            if (near.size() < AT_MOST
                    && seen.add(new Way(variant.fact(), rule.ruleId(), other.outcome(), other.competentBody()))) {
                near.add(near(variant, rule, other));
            }
        }
        return List.copyOf(near);
    }

    private static boolean isSame(RoutingAnswer now, RoutingAnswer other) {
        return now.outcome().equals(other.outcome()) && Objects.equals(now.competentBody(), other.competentBody());
    }

    /** The first that does not apply as it is; where all of them do, what is missing keeps the first from deciding. */
    private static Reason rule(RoutingAnswer now, RoutingAnswer other) {
        var applied = now.reasons().stream().map(Reason::ruleId).collect(Collectors.toSet());
        return other.reasons().stream()
                .filter(reason -> reason.flag() == null && !applied.contains(reason.ruleId()))
                .findFirst()
                .orElseGet(() -> other.reasons().getFirst());
    }

    private static NearRule near(Variants.Variant variant, Reason rule, RoutingAnswer other) {
        return new NearRule(
                rule.ruleId(),
                variant.fact(),
                variant.was(),
                variant.wouldBe(),
                other.outcome(),
                other.competentBody(),
                rule.vi(),
                rule.en(),
                rule.basis());
    }
}
