package org.tiepdan.servicekit.testkit.access;

import java.util.Arrays;
import java.util.stream.Stream;
import org.tiepdan.access.Condition;
import org.tiepdan.access.Policy;
import org.tiepdan.access.Role;
import org.tiepdan.access.Rule;

/**
 * A policy with one mistake.
 *
 * @param rule the rule that differs from the table
 * @param what the difference
 */
record PolicyChange(Rule rule, String what, Policy policy) {

    /** @return the table without the rule, with another role, and with its condition removed, widened or narrowed */
    static Stream<PolicyChange> of(Rule rule, Policy table) {
        var gone = Stream.of(new PolicyChange(rule, "is gone", table.without(rule)));
        if (rule.role() == null) {
            return gone;
        }
        var forAnybody = Stream.of(with(rule, new Rule(rule.operation(), null, Condition.ANYBODY), table));
        var forAnotherRole = Arrays.stream(Role.values())
                .filter(role -> table.rules().stream()
                        .noneMatch(other -> other.operation().equals(rule.operation()) && other.role() == role))
                .limit(1)
                .map(role -> with(rule, new Rule(rule.operation(), role, rule.condition()), table));
        return Stream.of(gone, forAnybody, forAnotherRole, otherwise(rule, table))
                .flatMap(changes -> changes);
    }

    private static Stream<PolicyChange> otherwise(Rule rule, Policy table) {
        return switch (rule.condition()) {
            case OWN_CASE, TWO_PERSONS -> Stream.of(conditioned(rule, Condition.CASE_BELOW, table));
            case CASE_BELOW, ACTING_CASE, OWN_BODY -> Stream.of(conditioned(rule, Condition.OWN_CASE, table));
            case ANYBODY, SIGNED_IN -> Stream.of();
        };
    }

    private static PolicyChange conditioned(Rule rule, Condition condition, Policy table) {
        return with(rule, new Rule(rule.operation(), rule.role(), condition), table);
    }

    private static PolicyChange with(Rule rule, Rule changed, Policy table) {
        return new PolicyChange(rule, "became " + changed, table.with(rule, _ -> changed));
    }

    @Override
    public String toString() {
        return rule + " " + what;
    }
}
