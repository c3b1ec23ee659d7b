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
 * Finds the rules that nearly decided a matter, by changing each fact with a list of values separately and deciding again. About forty
 * decisions, so meant for explanations on request, not for every petition.
 */
public final class NearlyFired {
    /** Limited for readability; facts that are more often entered wrongly come first. */
    static final int AT_MOST = 12;

    private final JurisdictionDecider decider;

    public NearlyFired(JurisdictionDecider decider) {
        this.decider = decider;
    }

    /** One change that leads to one result. */
    private record Way(
            String fact,
            String ruleId,
            String outcome,
            @Nullable String body) {}

    /** @return at most {@link #AT_MOST} rules; excludes changes after which an officer would have to decide */
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

    /** The first rule that does not apply now; if all apply, the first, which a missing fact keeps from deciding. */
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
