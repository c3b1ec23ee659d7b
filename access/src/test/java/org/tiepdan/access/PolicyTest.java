package org.tiepdan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PolicyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 1);
    private static final BodyTree TREE = BodyTree.of(
            (bodies, _) -> {
                var all = new HashSet<>(bodies);
                if (bodies.contains("province")) {
                    all.add("commune");
                }
                return all;
            },
            (bodies, _) -> bodies);
    private static final Operation LIST = new Operation("reporting-service", "GET", "/api/v1/cases");

    private final Policy policy = Policy.packaged();

    private static Caller caller(Role role, String body) {
        return new Caller("cb-1", Set.of(role), Set.of(body));
    }

    @Test
    void everyRowOfTheTableIsReadOnce() {
        assertThat(policy.rules()).hasSizeGreaterThan(50).doesNotHaveDuplicates();
    }

    @Test
    void whatTheTableDoesNotNameIsRefused() {
        var unnamed = new Operation("reporting-service", "DELETE", "/api/v1/cases");

        assertThat(policy.grant(unnamed, caller(Role.LEADER, "province"), TREE, TODAY))
                .isEmpty();
        assertThat(policy.names(unnamed)).isFalse();
    }

    @Test
    void aRoleWithoutARowIsRefused() {
        assertThat(policy.grant(LIST, caller(Role.OPERATOR, "province"), TREE, TODAY))
                .isEmpty();
        assertThat(policy.grant(LIST, Caller.NOBODY, TREE, TODAY)).isEmpty();
    }

    @Test
    void aRoleAloneIsNotAllowedWhatHasAConditionOnCases() {
        var about = new Operation("management", "GET", "/actuator/info");

        assertThat(policy.allows(about, caller(Role.OPERATOR, "province"))).isTrue();
        assertThat(policy.allows(about, caller(Role.LEADER, "province"))).isFalse();
        assertThat(policy.grant(LIST, caller(Role.LEADER, "province"), TREE, TODAY))
                .isPresent();
        assertThat(policy.allows(LIST, caller(Role.LEADER, "province"))).isFalse();
    }

    @Test
    void whatIsForAnybodyNeedsNoSignIn() {
        var status = new Operation("reporting-service", "GET", "/api/v1/status/{receiptCode}");

        assertThat(policy.grant(status, Caller.NOBODY, TREE, TODAY)).get().satisfies(grant -> {
            assertThat(grant.conditions()).containsExactly(Condition.ANYBODY);
            assertThat(grant.bodies()).isEmpty();
        });
    }

    @Test
    void anOfficerReachesTheOwnBodyAndALeaderThoseBelow() {
        assertThat(policy.grant(LIST, caller(Role.OFFICER, "province"), TREE, TODAY)
                        .orElseThrow()
                        .bodies())
                .containsExactly("province");
        assertThat(policy.grant(LIST, caller(Role.LEADER, "province"), TREE, TODAY)
                        .orElseThrow()
                        .bodies())
                .containsExactlyInAnyOrder("province", "commune");
    }

    @Test
    void whoActsUponACaseOfTheOwnBodySeesIt() {
        var act = new Operation("tracking-service", "POST", "/api/v1/cases/{id}/{command}");

        var grant =
                policy.grant(act, caller(Role.OFFICER, "province"), TREE, TODAY).orElseThrow();
        assertThat(grant.sees(new CaseParties(false, Set.of("province"), null, Set.of())))
                .isTrue();
        assertThat(grant.sees(new CaseParties(false, Set.of("commune"), null, Set.of())))
                .isFalse();
    }

    @Test
    void aRuleTakenOutGivesNothingAnyMore() {
        var rule = new Rule(LIST, Role.OFFICER, Condition.ACTING_CASE);

        assertThat(policy.without(rule).grant(LIST, caller(Role.OFFICER, "commune"), TREE, TODAY))
                .isEmpty();
    }

    @Test
    void aRuleHasARoleOrIsForAnybody() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rule(LIST, null, Condition.OWN_CASE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rule(LIST, Role.CLERK, Condition.ANYBODY));
    }
}
