package org.tiepdan.servicekit.testkit.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Operation;
import org.tiepdan.access.Policy;
import org.tiepdan.access.Role;
import org.tiepdan.access.Rule;

/**
 * Calls every operation of the policy as every role of several bodies and anonymously, and compares each answer with the table.
 * {@link #unnoticed} lists changes of rules that the walk would not detect.
 *
 * <p>The test of a service provides three subjects, each under the id of its {@link Subject}: a complaint and a denunciation that
 * {@link Places#own} received and has to settle, without other bodies, and a nonexistent case. The denunciation denounces the head of
 * {@link Places#beside}, and names the officer {@link #NAMED}.
 */
public final class PolicyWalk {
    /** The officer whom the denunciation names. */
    public static final String NAMED = "cb-named";

    /** The subject of a request. */
    public enum Subject {
        COMPLAINT("c"),
        DENUNCIATION("d"),
        /** There is no case with this id. */
        NOTHING("f");

        private final String id;

        Subject(String digit) {
            this.id = digit.repeat(32);
        }

        public String id() {
            return id;
        }
    }

    /**
     * Codes of bodies, of which only {@code above} has another below it.
     *
     * @param own handles the cases; callers act for it
     * @param above the superior of {@code own}
     * @param beside handles nothing; the denunciation denounces its head
     */
    public record Places(String own, String above, String beside) {}

    /**
     * The answer to one request.
     *
     * @param text the whole body
     */
    public record Answer(int status, String text) {
        /** For a list, a count or a search that does not show the case. */
        public static final Answer NOT_SHOWN = new Answer(404, "");
    }

    /** Sends a request to the service. */
    @FunctionalInterface
    public interface Door {
        /**
         * @param operation of the policy; the door fills in its path variables and body, valid, and with {@link Places#own} as the acting
         *     body
         * @param subject of the request; if the operation names no case, the answer is {@link Answer#NOT_SHOWN} unless it shows the
         *     subject, or the operation has no condition about cases
         */
        Answer ask(Operation operation, Subject subject, Caller caller);
    }

    /** For rights to only one kind of case, such as opening sealed petitions other than denunciations. */
    @FunctionalInterface
    public interface Reach {
        boolean includes(Rule rule, Subject subject);
    }

    private final Policy table = Policy.packaged();
    private final String service;
    private final Places places;
    private final Reach reach;
    private final Predicate<Operation> walked;
    private final Door door;

    public PolicyWalk(String service, Places places, Door door) {
        this(service, places, (_, _) -> true, door);
    }

    public PolicyWalk(String service, Places places, Reach reach, Door door) {
        this(service, places, reach, _ -> true, door);
    }

    private PolicyWalk(String service, Places places, Reach reach, Predicate<Operation> walked, Door door) {
        this.service = service;
        this.places = places;
        this.reach = reach;
        this.walked = walked;
        this.door = door;
    }

    /** @return this walk without the operations covered by another test */
    public PolicyWalk without(Predicate<Operation> elsewhere) {
        return new PolicyWalk(service, places, reach, walked.and(elsewhere.negate()), door);
    }

    /** @return each answer that differs from the table; empty if none does */
    public List<String> faults() {
        return operations().flatMap(operation -> faults(operation, callers())).toList();
    }

    /**
     * Changes one rule after the other and walks again.
     *
     * @param policy receives the policy by which the service decides from then on
     * @return each change that altered no answer
     */
    public List<String> unnoticed(Consumer<Policy> policy) {
        return unnoticed(policy, _ -> false);
    }

    /**
     * As {@link #unnoticed(Consumer)}, for a service that delegates some conditions to another.
     *
     * @param otherwise whether something other than the walk detects that a policy differs from the table
     */
    public List<String> unnoticed(Consumer<Policy> policy, Predicate<Policy> otherwise) {
        var unnoticed = new ArrayList<String>();
        try {
            for (var change : changes()) {
                policy.accept(change.policy());
                var faults = faults(change.rule().operation(), callers(change.rule()));
                // No requests are needed if something else has detected it.
                if (!otherwise.test(change.policy()) && faults.findFirst().isEmpty()) {
                    unnoticed.add(change.toString());
                }
            }
        } finally {
            policy.accept(table);
        }
        return unnoticed;
    }

    /** The number of changes that {@link #unnoticed} tries. */
    public int changesTried() {
        return changes().size();
    }

    private List<PolicyChange> changes() {
        return table.rules().stream()
                .filter(rule -> rule.operation().service().equals(service) && walked.test(rule.operation()))
                .flatMap(rule -> PolicyChange.of(rule, table))
                .toList();
    }

    private Stream<Operation> operations() {
        return table.operationsOf(service).stream().filter(walked).sorted(Comparator.comparing(Operation::toString));
    }

    private Stream<String> faults(Operation operation, Stream<Caller> callers) {
        var expected = new ExpectedAnswer(rules(operation), places, reach);
        return callers.flatMap(caller -> Stream.of(Subject.COMPLAINT, Subject.DENUNCIATION)
                .flatMap(subject -> fault(operation, subject, caller, expected).stream()));
    }

    private List<String> fault(Operation operation, Subject subject, Caller caller, ExpectedAnswer expected) {
        var answer = door.ask(operation, subject, caller);
        var wanted = expected.to(operation, subject, caller);
        boolean isWanted = wanted == ExpectedAnswer.Kind.HIDDEN
                ? isHidden(answer, operation, subject, caller)
                : wanted.holds(answer);
        return isWanted
                ? List.of()
                : List.of(operation + " about " + subject + " by " + caller + ": " + wanted + " was expected, but came "
                        + answer.status());
    }

    /** As if the case did not exist: identical in every character. */
    private boolean isHidden(Answer answer, Operation operation, Subject subject, Caller caller) {
        var nothing = door.ask(operation, Subject.NOTHING, caller);
        return answer.status() == 404
                && nothing.status() == 404
                && answer.text().replace(subject.id(), "").equals(nothing.text().replace(Subject.NOTHING.id(), ""));
    }

    private List<Rule> rules(Operation operation) {
        return table.rules().stream()
                .filter(rule -> rule.operation().equals(operation))
                .toList();
    }

    /** The anonymous caller and those affected by the change come first: they detect it soonest. */
    private Stream<Caller> callers(Rule changed) {
        return changed.role() == null
                ? callers()
                : callers()
                        .sorted(Comparator.comparing(
                                caller -> caller.signedIn() && !caller.roles().contains(changed.role())));
    }

    private Stream<Caller> callers() {
        var somebody = Arrays.stream(Role.values())
                .flatMap(role -> Stream.of(
                        caller(role, places.own()),
                        caller(role, places.above()),
                        caller(role, places.beside()),
                        caller(role, places.own(), places.beside()),
                        new Caller(NAMED, Set.of(role), Set.of(places.own()))));
        return Stream.concat(Stream.of(Caller.NOBODY), somebody);
    }

    private static Caller caller(Role role, String... bodies) {
        return new Caller("cb-" + role.code(), Set.of(role), Set.of(bodies));
    }
}
