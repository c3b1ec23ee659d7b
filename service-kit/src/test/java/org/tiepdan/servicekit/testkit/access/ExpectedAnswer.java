package org.tiepdan.servicekit.testkit.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Condition;
import org.tiepdan.access.Operation;
import org.tiepdan.access.Rule;
import org.tiepdan.servicekit.testkit.access.PolicyWalk.Answer;
import org.tiepdan.servicekit.testkit.access.PolicyWalk.Places;
import org.tiepdan.servicekit.testkit.access.PolicyWalk.Reach;
import org.tiepdan.servicekit.testkit.access.PolicyWalk.Subject;

/** The expected answer to a request by the rules of one operation, implemented independently of the service. */
record ExpectedAnswer(List<Rule> rules, Places places, Reach reach) {
    private static final Set<Condition> ABOUT_CASES =
            EnumSet.of(Condition.OWN_CASE, Condition.CASE_BELOW, Condition.ACTING_CASE, Condition.TWO_PERSONS);

    /** Conditions that include what {@link Places#own} has to settle, seen from above. */
    private static final Set<Condition> OF_BODIES_BELOW = EnumSet.of(Condition.CASE_BELOW, Condition.ACTING_CASE);

    /** The kinds of answers. */
    enum Kind {
        NOT_SIGNED_IN,
        NOT_FOR_YOUR_ROLE,
        NOT_YOUR_BODY,
        /** As for a case that does not exist. */
        HIDDEN,
        /** Done, or refused for a reason other than the caller. */
        ALLOWED;

        boolean holds(Answer answer) {
            return switch (this) {
                case NOT_SIGNED_IN -> answer.status() == 401;
                case NOT_FOR_YOUR_ROLE ->
                    answer.status() == 403 && answer.text().contains("\"not-for-your-role\"");
                case NOT_YOUR_BODY -> answer.status() == 403 && answer.text().contains("\"not-your-body\"");
                case HIDDEN -> answer.status() == 404;
                case ALLOWED -> answer.status() < 500 && !Set.of(401, 403, 404).contains(answer.status());
            };
        }
    }

    Kind to(Operation operation, Subject subject, Caller caller) {
        if (rules.stream().anyMatch(rule -> rule.condition() == Condition.ANYBODY)) {
            return Kind.ALLOWED;
        }
        if (!caller.signedIn()) {
            return Kind.NOT_SIGNED_IN;
        }
        var own = rules.stream()
                .filter(rule -> caller.roles().contains(rule.role()))
                .toList();
        if (own.isEmpty()) {
            return Kind.NOT_FOR_YOUR_ROLE;
        }
        var conditions = own.stream().map(Rule::condition).collect(Collectors.toSet());
        boolean acts = conditions.contains(Condition.OWN_BODY);
        if (acts && !caller.bodies().contains(places.own())) {
            return Kind.NOT_YOUR_BODY;
        }
        boolean aboutACase = conditions.stream().anyMatch(ABOUT_CASES::contains)
                || (acts && operation.path().contains("{id}"));
        return !aboutACase || sees(own, subject, caller) ? Kind.ALLOWED : Kind.HIDDEN;
    }

    private boolean sees(List<Rule> own, Subject subject, Caller caller) {
        boolean reached = own.stream()
                .filter(rule -> reach.includes(rule, subject))
                .anyMatch(rule -> caller.bodies().contains(places.own())
                        || (OF_BODIES_BELOW.contains(rule.condition())
                                && caller.bodies().contains(places.above())));
        boolean denounced = caller.bodies().contains(places.beside()) || PolicyWalk.NAMED.equals(caller.id());
        return reached && !(subject == Subject.DENUNCIATION && denounced);
    }
}
