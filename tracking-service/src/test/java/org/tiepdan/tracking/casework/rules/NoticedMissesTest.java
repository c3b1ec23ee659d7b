package org.tiepdan.tracking.casework.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.rules.CaseSpec.COMMUNE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.OFFICER;
import static org.tiepdan.tracking.casework.rules.CaseSpec.PROVINCE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import org.junit.jupiter.api.Test;
import org.tiepdan.tracking.casework.CaseCommand.TransferCase;
import org.tiepdan.tracking.casework.CaseCommand.WithdrawCase;
import org.tiepdan.tracking.deadline.Deadline;
import org.tiepdan.tracking.deadline.DeadlineState;

/**
 * The effect of a notice on a missed limit, and on an act that was too late. The commune got the case on Wednesday 2026-07-01: KN-ACCEPT-1,
 * 7 working days (LKN 27, as amended), ends on Friday the tenth.
 */
class NoticedMissesTest {
    private static final String ACCEPT = "KN-ACCEPT-1";
    private static final String REVISED = "revised KN-ACCEPT-1 because of law.changed: OPEN until ";

    private final CaseSpec spec = new CaseSpec().routedToCommune();

    @Test
    void aLookBeforeTheClockComesByMissesNothingThatTheNoticePutOff() {
        spec.announcedOnly(Notices.days("1/TB", "2026-07-10"))
                .now("2026-07-11T00:00")
                .checked(ACCEPT);

        spec.thenLimits().startsWith(REVISED + "2026-07-13 by 1/TB").noneMatch(words -> words.startsWith("missed"));
    }

    @Test
    void aMissThatTheNoticeUndoesIsOpenAgain() {
        spec.now("2026-07-11T00:00").checked(ACCEPT).thenLimits().containsExactly("missed KN-ACCEPT-1");

        spec.announced(Notices.days("1/TB", "2026-07-10"))
                .thenLimits()
                .containsExactly(REVISED + "2026-07-13 superseding by 1/TB");
        spec.now("2026-07-13T10:00").accepted("2026-07-13").thenLimits().contains("met KN-ACCEPT-1 on 2026-07-13");
    }

    @Test
    void anActThatWasADayTooLateIsInTimeByTheNotice() {
        spec.now("2026-07-11T00:00").checked(ACCEPT);
        spec.now("2026-07-13T10:00").accepted("2026-07-13");
        assertThat(spec.limit(ACCEPT).state()).isEqualTo(DeadlineState.MISSED);

        spec.announced(Notices.days("1/TB", "2026-07-10"))
                .thenLimits()
                .containsExactly(REVISED + "2026-07-13 superseding by 1/TB", "met KN-ACCEPT-1 on 2026-07-13");
        assertThat(spec.limit(ACCEPT).state()).isEqualTo(DeadlineState.MET);
    }

    @Test
    void whatEndedALimitADayTooLateEndedItInTimeByTheNotice() {
        spec.now("2026-07-11T00:00").checked(ACCEPT);
        spec.now("2026-07-13T10:00").when(new TransferCase(COMMUNE, OFFICER, on("2026-07-13"), PROVINCE));

        spec.announced(Notices.days("1/TB", "2026-07-10"))
                .thenLimits()
                .containsExactly(
                        REVISED + "2026-07-13 superseding by 1/TB", "cancelled KN-ACCEPT-1 because of law.changed");
        assertThat(first().state()).isEqualTo(DeadlineState.CANCELLED);
    }

    @Test
    void aWithdrawalEndsWhatANoticeOpensAgain() {
        spec.now("2026-07-11T00:00").checked(ACCEPT);
        spec.now("2026-07-13T10:00").when(new WithdrawCase(COMMUNE, OFFICER, on("2026-07-13"), null, null));

        spec.announced(Notices.days("1/TB", "2026-07-10"));
        assertThat(first().state()).isEqualTo(DeadlineState.CANCELLED);
    }

    /** If the limit were reopened without it, it would be missed again, and the body urged although it has acted. */
    @Test
    void anActThatIsTooLateByTheNoticeAsWellLeavesItMissedAndEnded() {
        spec.now("2026-07-11T00:00").checked(ACCEPT);
        spec.now("2026-07-14T10:00").accepted("2026-07-14");

        spec.announced(Notices.days("1/TB", "2026-07-10"))
                .thenLimits()
                .containsExactly(REVISED + "2026-07-13 superseding by 1/TB", "missed KN-ACCEPT-1");
        assertThat(first().isWatched()).isFalse();
        assertThat(first().escalation()).isNotNull();
        assertThat(first().escalation().endedOn()).isEqualTo("2026-07-14");
    }

    private Deadline first() {
        return spec.file().deadlines().stream()
                .filter(limit -> limit.ruleId().equals(ACCEPT))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aMissThatTheNoticeOnlyMakesEarlierStays() {
        spec.now("2026-07-11T00:00").checked(ACCEPT);

        spec.announced(Notices.days("1/TB", "2026-07-04 worked")).thenNothing();
    }

    @Test
    void oneThatIsPastByTheNoticeWaitsForItsActAndIsMissedThen() {
        spec.now("2026-07-10T10:00")
                .announced(Notices.days("1/TB", "2026-07-04 worked"))
                .thenLimits()
                .containsExactly(REVISED + "2026-07-09 by 1/TB");

        spec.now("2026-07-10T10:05").checked(ACCEPT).thenLimits().containsExactly("missed KN-ACCEPT-1");
    }
}
