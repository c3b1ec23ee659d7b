package org.tiepdan.tracking.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tiepdan.tracking.casework.rules.CaseSpec.LAW;
import static org.tiepdan.tracking.casework.rules.CaseSpec.at;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.lawpack.notice.LawNotice;
import org.tiepdan.tracking.casework.rules.CaseSpec;
import org.tiepdan.tracking.casework.rules.Casework;
import org.tiepdan.tracking.casework.rules.Notices;
import org.tiepdan.tracking.notice.DryRun.Flip;

/** The commune got the case on 2026-07-01; KN-ACCEPT-1 ends on Friday the tenth. */
class DryRunTest {
    private static final CaseId CASE = new CaseId("0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e");

    private static DryRun.Outcome run(LawNotice notice, String now, int most) {
        var casework = new Casework(LAW.with(notice), CaseSpec.GRACE, List.of());
        var run = new DryRun(casework, at(now), most);
        run.look(CASE, CaseSpec.routedFile());
        return run.outcome();
    }

    @Test
    void listsWhatMovesAndCountsItByRule() {
        var outcome = run(Notices.days("1/TB", "2026-07-08"), "2026-07-03T10:00", 10);

        assertThat(outcome.cases()).isEqualTo(1);
        assertThat(outcome.byRule()).containsEntry("KN-ACCEPT-1", 1);
        assertThat(outcome.limits())
                .extracting("caseId", "ruleId", "owedBy", "dueOn", "newDueOn", "flips")
                .contains(tuple(CASE.value(), "KN-ACCEPT-1", "19-05443", on("2026-07-10"), on("2026-07-13"), null));
        assertThat(outcome.moved()).isEqualTo(outcome.limits().size());
        assertThat(outcome.truncated()).isFalse();
    }

    @Test
    void saysWhatBecomesOnTimeAndWhatBecomesLate() {
        assertThat(run(Notices.days("1/TB", "2026-07-10"), "2026-07-11T08:00", 10))
                .satisfies(outcome -> assertThat(outcome.becomeOnTime()).isEqualTo(1))
                .satisfies(outcome -> assertThat(outcome.becomeLate()).isZero())
                .satisfies(outcome ->
                        assertThat(outcome.limits()).extracting("flips").contains(Flip.ON_TIME));
        assertThat(run(Notices.days("1/TB", "2026-07-04 worked"), "2026-07-10T08:00", 10))
                .satisfies(outcome -> assertThat(outcome.becomeLate()).isEqualTo(1))
                .satisfies(outcome ->
                        assertThat(outcome.limits()).extracting("flips").contains(Flip.LATE));
    }

    @Test
    void aSwapWithinTheCountMovesNothingButIsCounted() {
        var outcome = run(Notices.days("1/TB", "2026-07-06", "2026-07-04 worked"), "2026-07-03T10:00", 10);

        assertThat(outcome.countedAnew()).isPositive();
        assertThat(outcome.byRule()).doesNotContainKey("KN-ACCEPT-1");
    }

    @Test
    void whatIsMoreThanTheListHoldsIsCountedAndSaid() {
        var outcome = run(Notices.days("1/TB", "2026-07-08"), "2026-07-03T10:00", 0);

        assertThat(outcome.limits()).isEmpty();
        assertThat(outcome.moved()).isPositive();
        assertThat(outcome.truncated()).isTrue();
    }

    /** The rule together with the body would reveal where a denunciation was made. */
    @Test
    void namesNoBodyOfADenunciation() {
        var casework = new Casework(LAW.with(Notices.days("1/TB", "2026-07-08")), CaseSpec.GRACE, List.of());
        var run = new DryRun(casework, at("2026-07-03T10:00"), 10);
        run.look(CASE, CaseSpec.routedDenunciation());

        assertThat(run.outcome().limits()).isNotEmpty().allMatch(limit -> limit.owedBy() == null);
        assertThat(run.outcome().denunciations()).containsExactly(CASE.value());
    }

    @Test
    void theAnswersOfTwoInstancesAreOne() {
        var one = run(Notices.days("1/TB", "2026-07-08"), "2026-07-03T10:00", 10);
        var both = one.and(one, 1);

        assertThat(both.cases()).isEqualTo(2);
        assertThat(both.byRule()).containsEntry("KN-ACCEPT-1", 2);
        assertThat(both.limits()).hasSize(1);
        assertThat(both.truncated()).isTrue();
    }
}
