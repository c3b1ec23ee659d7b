package org.tiepdan.access;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who may do what: all that is not in the table is refused. */
public final class Policy {
    private final List<Rule> rules;
    private final Map<Operation, List<Rule>> byOperation;

    public Policy(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        this.byOperation = rules.stream().collect(Collectors.groupingBy(Rule::operation));
    }

    /** Read when it is first asked for. */
    private static final class Packaged {
        static final Policy POLICY = PolicyTable.read();
    }

    /** @return the policy of this release: always the same one */
    public static Policy packaged() {
        return Packaged.POLICY;
    }

    public List<Rule> rules() {
        return rules;
    }

    /** @return what the table names of this service */
    public Set<Operation> operationsOf(String service) {
        return byOperation.keySet().stream()
                .filter(operation -> operation.service().equals(service))
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean names(Operation operation) {
        return byOperation.containsKey(operation);
    }

    /**
     * @param tree as it is on {@code today}
     * @param today in the office's zone
     * @return empty when no rule gives one of the caller's roles anything, and for an operation that the table does not name
     */
    public Optional<Grant> grant(Operation operation, Caller caller, BodyTree tree, LocalDate today) {
        var conditions = byOperation.getOrDefault(operation, List.of()).stream()
                .filter(rule -> rule.allows(caller))
                .map(Rule::condition)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Condition.class)));
        return conditions.isEmpty() ? Optional.empty() : Optional.of(Grant.of(caller, conditions, tree, today));
    }

    /** For tests that show that each rule is missed: the same policy without this one. */
    public Policy without(Rule rule) {
        return new Policy(rules.stream().filter(other -> !other.equals(rule)).toList());
    }

    /** For tests that show that each condition is missed: the same policy with this rule changed. */
    public Policy with(Rule rule, Function<Rule, Rule> change) {
        return new Policy(rules.stream()
                .map(other -> other.equals(rule) ? change.apply(other) : other)
                .toList());
    }
}
