package org.tiepdan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GrantTest {
    private static Grant grant(Condition condition, Set<String> own, Set<String> reached) {
        return new Grant(new Caller("cb-1", Set.of(Role.OFFICER), own), Set.of(condition), reached);
    }

    private static CaseParties parties(boolean mayDenounce, String respondentBody, String... handlers) {
        return new CaseParties(mayDenounce, Set.of(handlers), respondentBody, Set.of());
    }

    private static Grant ofOwn(String body) {
        return grant(Condition.OWN_CASE, Set.of(body), Set.of(body));
    }

    @Test
    void aCaseIsSeenByTheBodiesThatHandledIt() {
        var complaint = parties(false, "commune", "board", "department");

        assertThat(ofOwn("board").sees(complaint)).isTrue();
        assertThat(ofOwn("department").sees(complaint)).isTrue();
        assertThat(ofOwn("other").sees(complaint)).isFalse();
    }

    @Test
    void aComplaintIsSeenByTheBodyThatItIsAboutWhereThatBodySettlesIt() {
        assertThat(ofOwn("commune").sees(parties(false, "commune", "board", "commune")))
                .isTrue();
    }

    /** LTC 2018, Articles 8.3 and 56. */
    @Test
    void aDenunciationDoesNotExistForTheBodyThatItDenounces() {
        var denunciation = parties(true, "commune", "commune", "province");

        assertThat(ofOwn("commune").sees(denunciation)).isFalse();
        assertThat(ofOwn("province").sees(denunciation)).isTrue();
    }

    @Test
    void theBodyAboveSeesADenunciationOfOneBelow() {
        var watching = grant(Condition.CASE_BELOW, Set.of("province"), Set.of("province", "commune", "department"));

        assertThat(watching.sees(parties(true, "commune", "department"))).isTrue();
    }

    private static Grant acting() {
        return new Grant(
                new Caller("cb-1", Set.of(Role.OFFICER), Set.of("province")),
                Set.of(Condition.ACTING_CASE),
                Set.of("province"),
                Set.of("province", "commune", "department"),
                Set.of("province", "former"));
    }

    /** The superior takes over, demands a report and urges (LTC 38, NĐ154/2026 15.3), so it has to see the case. */
    @Test
    void whoMayActFromAboveSeesWhatABodyBelowHasToSettle() {
        assertThat(acting().sees(new CaseParties(true, Set.of("board", "department"), "department", null, Set.of())))
                .isTrue();
        assertThat(acting().reaches("department")).isTrue();
        assertThat(acting().reach()).containsExactlyInAnyOrder("province", "commune", "department");
    }

    @Test
    void whoMayActFromAboveDoesNotSeeWhatABodyBelowHandedOn() {
        assertThat(acting().sees(new CaseParties(false, Set.of("commune", "ministry"), "ministry", null, Set.of())))
                .isFalse();
        assertThat(acting().sees(new CaseParties(false, Set.of("commune"), null, null, Set.of())))
                .isFalse();
    }

    @Test
    void aDenunciationOfTheBodyAboveDoesNotExistForItEither() {
        assertThat(acting().sees(new CaseParties(true, Set.of("department"), "department", "province", Set.of())))
                .isFalse();
        assertThat(acting().sees(new CaseParties(true, Set.of("department"), "department", "former", Set.of())))
                .isFalse();
        assertThat(acting().sees(new CaseParties(true, Set.of("department"), "department", null, Set.of("cb-1"))))
                .isFalse();
    }

    /** LTC 2018, Article 12.4: the same people work in the successor, which is now above the units of the former body. */
    @Test
    void aDenunciationOfAFormerBodyDoesNotExistForItsSuccessor() {
        var tree = BodyTree.of(
                (bodies, _) -> bodies.contains("successor") ? Set.of("successor", "unit") : bodies,
                (bodies, _) -> bodies.contains("successor") ? Set.of("successor", "former") : bodies);

        for (var condition : List.of(Condition.CASE_BELOW, Condition.OWN_CASE, Condition.ACTING_CASE)) {
            var caller = new Caller("cb-1", Set.of(Role.LEADER), Set.of("successor"));
            var grant = Grant.of(caller, Set.of(condition), tree, LocalDate.EPOCH);

            assertThat(grant.sees(new CaseParties(true, Set.of("unit", "successor"), "unit", "former", Set.of())))
                    .as("%s", condition)
                    .isFalse();
            assertThat(grant.sees(new CaseParties(true, Set.of("unit", "successor"), "unit", "other", Set.of())))
                    .as("%s", condition)
                    .isTrue();
            assertThat(grant.sees(new CaseParties(false, Set.of("unit", "successor"), "unit", "former", Set.of())))
                    .as("%s", condition)
                    .isTrue();
        }
    }

    @Test
    void aDenunciationDoesNotExistForAnOfficerWhomItNames() {
        var parties = new CaseParties(true, Set.of("board"), null, Set.of("cb-1"));

        assertThat(ofOwn("board").sees(parties)).isFalse();
        assertThat(ofOwn("board").sees(new CaseParties(false, Set.of("board"), null, Set.of("cb-1"))))
                .isTrue();
    }

    @Test
    void whatWasNotFoundIsSeenByNobody() {
        assertThat(ofOwn("board").sees(CaseParties.OF_NO_CASE)).isFalse();
    }

    @Test
    void aCallerActsForOwnBodiesAndOnlyWhereTheRuleIsAboutActing() {
        assertThat(grant(Condition.OWN_BODY, Set.of("board"), Set.of()).actsFor("board"))
                .isTrue();
        assertThat(grant(Condition.OWN_BODY, Set.of("board"), Set.of()).actsFor("commune"))
                .isFalse();
        assertThat(ofOwn("board").actsFor("board")).isFalse();
    }
}
