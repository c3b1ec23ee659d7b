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
 * Asks a service for every operation of the policy, as every role of several bodies and as nobody, and compares each answer with
 * what the table grants. {@link #unnoticed} shows that the walk misses each rule that is taken out or changed.
 *
 * <p>The test of a service gives three cases, each under the id of its {@link Subject}: a complaint and a denunciation that
 * {@link Places#own} received and has to settle, no other body, and none. The denunciation denounces the head of {@link Places#beside}, and names the officer
 * {@link #NAMED}.
 */
public final class PolicyWalk {
    /** The officer whom the denunciation names. */
    public static final String NAMED = "cb-named";

    /** What a request is about. */
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
     * Codes of bodies, of which none but {@code above} has another below it.
     *
     * @param own handles the cases; the one who acts, acts for it
     * @param above of which {@code own} is one below
     * @param beside handles nothing; the denunciation denounces its head
     */
    public record Places(String own, String above, String beside) {}

    /**
     * What came of one request.
     *
     * @param text the whole body
     */
    public record Answer(int status, String text) {
        /** Of a list, a count or a search that does not show the case. */
        public static final Answer NOT_SHOWN = new Answer(404, "");
    }

    /** Sends a request to the service. */
    @FunctionalInterface
    public interface Door {
        /**
         * @param operation of the policy; variables in its path and a body are the door's to fill in, well formed, and with
         *     {@link Places#own} as the body that acts
         * @param subject what it is about; where the operation names no case, the answer is {@link Answer#NOT_SHOWN} unless it
         *     shows the subject, or the operation has no condition about cases
         */
        Answer ask(Operation operation, Subject subject, Caller caller);
    }

    /** Where a right is to one kind of case alone, as the one to open sealed petitions that are no denunciations. */
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

    /** @return this walk without the operations that another test asks for */
    public PolicyWalk without(Predicate<Operation> elsewhere) {
        return new PolicyWalk(service, places, reach, walked.and(elsewhere.negate()), door);
    }

    /** @return each answer that is not as the table says; none where all are */
    public List<String> faults() {
        return operations().flatMap(operation -> faults(operation, callers())).toList();
    }

    /**
     * Changes one rule after the other and walks again.
     *
     * @param policy takes the policy by which the service decides from then on
     * @return each change after which every answer was still as the table says
     */
    public List<String> unnoticed(Consumer<Policy> policy) {
        return unnoticed(policy, _ -> false);
    }

    /**
     * As {@link #unnoticed(Consumer)}, for a service that leaves to another what some conditions say.
     *
     * @param otherwise whether something else than the walk notices that a policy is not the table
     */
    public List<String> unnoticed(Consumer<Policy> policy, Predicate<Policy> otherwise) {
        var unnoticed = new ArrayList<String>();
        try {
            for (var change : changes()) {
                policy.accept(change.policy());
                var faults = faults(change.rule().operation(), callers(change.rule()));
                // Nobody need be asked where something else has noticed it.
                if (!otherwise.test(change.policy()) && faults.findFirst().isEmpty()) {
                    unnoticed.add(change.toString());
                }
            }
        } finally {
            policy.accept(table);
        }
        return unnoticed;
    }

    /** How many changes {@link #unnoticed} tries. */
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

    /** As if there were no such case: in every character. */
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

    /** Nobody and those first whom a change of the rule concerns: they notice it soonest. */
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
