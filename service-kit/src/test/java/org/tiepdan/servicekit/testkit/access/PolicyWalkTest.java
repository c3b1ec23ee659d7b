package org.tiepdan.servicekit.testkit.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.tiepdan.access.BodyTree;
import org.tiepdan.access.Caller;
import org.tiepdan.access.CaseParties;
import org.tiepdan.access.Condition;
import org.tiepdan.access.Grant;
import org.tiepdan.access.Operation;
import org.tiepdan.access.Policy;
import org.tiepdan.access.Role;
import org.tiepdan.servicekit.testkit.access.PolicyWalk.Answer;
import org.tiepdan.servicekit.testkit.access.PolicyWalk.Places;
import org.tiepdan.servicekit.testkit.access.PolicyWalk.Subject;

/** The walk over a service that consists only of its policy. */
class PolicyWalkTest {
    private static final String SERVICE = "tracking-service";
    private static final Places PLACES = new Places("commune", "province", "other");
    private static final BodyTree TREE = BodyTree.of(
            (bodies, _) -> {
                var all = new HashSet<>(bodies);
                if (bodies.contains("province")) {
                    all.addAll(Set.of("commune", "other"));
                }
                return all;
            },
            (bodies, _) -> bodies);

    private final AtomicReference<Policy> policy = new AtomicReference<>(Policy.packaged());

    @Test
    void findsNothingAtAServiceThatDoesAsTheTableSaysAndNoticesEveryChange() {
        var walk = new PolicyWalk(SERVICE, PLACES, this::asked);

        assertThat(walk.faults()).isEmpty();
        assertThat(walk.changesTried()).isGreaterThan(30);
        assertThat(walk.unnoticed(policy::set)).isEmpty();
    }

    @Test
    void findsAServiceThatShowsADenunciationToWhomItDenounces() {
        var walk = new PolicyWalk(
                SERVICE,
                PLACES,
                (operation, subject, caller) ->
                        asked(operation, subject == Subject.DENUNCIATION ? Subject.COMPLAINT : subject, caller));

        assertThat(walk.faults()).isNotEmpty().allMatch(fault -> fault.contains("HIDDEN was expected"));
    }

    @Test
    void findsAServiceThatTellsWhatIsHiddenFromWhatIsNotThere() {
        var walk = new PolicyWalk(SERVICE, PLACES, (operation, subject, caller) -> {
            var answer = asked(operation, subject, caller);
            return answer.status() == 404 && subject == Subject.NOTHING ? new Answer(404, "unknown") : answer;
        });

        assertThat(walk.faults()).isNotEmpty().allMatch(fault -> fault.contains("HIDDEN was expected"));
    }

    @Test
    void findsAServiceThatGivesARightToOneKindOfCaseForAnother() {
        var walk = new PolicyWalk(
                SERVICE,
                PLACES,
                (rule, subject) -> rule.role() != Role.OFFICER || subject == Subject.COMPLAINT,
                this::asked);

        assertThat(walk.faults())
                .isNotEmpty()
                .allMatch(fault -> fault.contains("about DENUNCIATION") && fault.contains("HIDDEN was expected"));
    }

    @Test
    void leavesToAnotherWhatThatOneNotices() {
        var walk = new PolicyWalk(SERVICE, PLACES, this::asked);

        assertThat(walk.unnoticed(_ -> {})).hasSize(walk.changesTried());
        assertThat(walk.unnoticed(
                        _ -> {},
                        changed -> !changed.rules().equals(Policy.packaged().rules())))
                .isEmpty();
    }

    private Answer asked(Operation operation, Subject subject, Caller caller) {
        var granted = policy.get().grant(operation, caller, TREE, LocalDate.EPOCH);
        if (granted.isEmpty()) {
            return caller.signedIn() ? new Answer(403, "\"not-for-your-role\"") : new Answer(401, "");
        }
        var grant = granted.get();
        boolean isAnAct = operation.method().equals("POST") && operation.path().endsWith("/{command}");
        if (isAnAct && !grant.actsFor(PLACES.own())) {
            return new Answer(403, "\"not-your-body\"");
        }
        boolean isOpen = !operation.path().contains("{") || sees(grant, subject);
        return isOpen ? new Answer(200, subject.id()) : new Answer(404, "nothing at " + subject.id());
    }

    private static boolean sees(Grant grant, Subject subject) {
        return grant.conditions().contains(Condition.ANYBODY)
                || grant.conditions().contains(Condition.SIGNED_IN)
                || grant.sees(
                        switch (subject) {
                            case COMPLAINT ->
                                new CaseParties(false, Set.of(PLACES.own()), PLACES.own(), PLACES.beside(), Set.of());
                            case DENUNCIATION ->
                                new CaseParties(
                                        true,
                                        Set.of(PLACES.own()),
                                        PLACES.own(),
                                        PLACES.beside(),
                                        Set.of(PolicyWalk.NAMED));
                            case NOTHING -> CaseParties.OF_NO_CASE;
                        });
    }
}
