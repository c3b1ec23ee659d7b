package org.tiepdan.access;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The access policy: everything that is not in the table is refused. */
public final class Policy {
    private final List<Rule> rules;
    private final Map<Operation, List<Rule>> byOperation;

    public Policy(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        this.byOperation = rules.stream().collect(Collectors.groupingBy(Rule::operation));
    }

    /** Read on first use. */
    private static final class Packaged {
        static final Policy POLICY = PolicyTable.read();
    }

    /** @return the policy of this release, always the same instance */
    public static Policy packaged() {
        return Packaged.POLICY;
    }

    public List<Rule> rules() {
        return rules;
    }

    /** @return this service's operations in the table */
    public Set<Operation> operationsOf(String service) {
        return byOperation.keySet().stream()
                .filter(operation -> operation.service().equals(service))
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean names(Operation operation) {
        return byOperation.containsKey(operation);
    }

    /** @return whether a rule gives the operation to one of the caller's roles without a condition that concerns a body or a case */
    public boolean allows(Operation operation, Caller caller) {
        return byOperation.getOrDefault(operation, List.of()).stream()
                .anyMatch(rule -> rule.allows(caller) && rule.condition().isOfRoleAlone());
    }

    /**
     * @param tree the hierarchy of bodies
     * @param today in the office's zone
     * @return empty when no rule grants the operation to one of the caller's roles, and for an operation that is not in the table
     */
    public Optional<Grant> grant(Operation operation, Caller caller, BodyTree tree, LocalDate today) {
        var conditions = byOperation.getOrDefault(operation, List.of()).stream()
                .filter(rule -> rule.allows(caller))
                .map(Rule::condition)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Condition.class)));
        return conditions.isEmpty() ? Optional.empty() : Optional.of(Grant.of(caller, conditions, tree, today));
    }

    /** This policy without one rule, for tests that each rule is needed. */
    public Policy without(Rule rule) {
        return new Policy(rules.stream().filter(other -> !other.equals(rule)).toList());
    }

    /** This policy with one rule changed, for tests that each condition is needed. */
    public Policy with(Rule rule, Function<Rule, Rule> change) {
        return new Policy(rules.stream()
                .map(other -> other.equals(rule) ? change.apply(other) : other)
                .toList());
    }
}
