package org.tiepdan.tracking.casework.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.rules.CaseSpec.BOARD;
import static org.tiepdan.tracking.casework.rules.CaseSpec.COMMUNE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.OFFICER;
import static org.tiepdan.tracking.casework.rules.CaseSpec.PROVINCE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import org.junit.jupiter.api.Test;
import org.tiepdan.lawpack.jurisdiction.Settlement;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.tracking.casework.CaseCommand.DecideCase;
import org.tiepdan.tracking.casework.CaseCommand.LodgeAgain;
import org.tiepdan.tracking.casework.CaseCommand.Notify;
import org.tiepdan.tracking.casework.Notified;
import org.tiepdan.tracking.casework.Rejection.Kind;
import org.tiepdan.tracking.deadline.DeadlineState;

/** LTC 37.2: the superior reviews a further denunciation within 20 days from its receipt. */
class FurtherReviewTest {
    private final CaseSpec spec = new CaseSpec().petition(PetitionType.DENUNCIATION, null);

    @Test
    void theSuperiorRecordsWhatCameOfIt() {
        lodgedAgain();
        assertThat(spec.limit("TC-FURTHER-REVIEW").owedBy()).isEqualTo(PROVINCE);

        spec.when(of(Notified.FURTHER_REVIEW, PROVINCE))
                .thenLimits()
                .containsExactly("met TC-FURTHER-REVIEW on 2026-07-20");
    }

    @Test
    void whatTheReceivingSideTellsTheCitizenIsNoReview() {
        lodgedAgain().when(of(Notified.RESULT_TO_CITIZEN, BOARD));

        assertThat(spec.limit("TC-FURTHER-REVIEW").state()).isEqualTo(DeadlineState.OPEN);
    }

    @Test
    void noOtherBodyReviewsIt() {
        lodgedAgain().when(of(Notified.FURTHER_REVIEW, COMMUNE)).thenRefused(Kind.INVALID, "not-a-superior-body");
        spec.when(of(Notified.RESULT_TO_CITIZEN, PROVINCE)).thenRefused(Kind.INVALID, "not-a-body-of-the-case");
    }

    @Test
    void whatHasNoConclusionIsNotReviewed() {
        spec.routed(Outcome.TRANSFER, COMMUNE)
                .now("2026-07-20T10:00")
                .when(of(Notified.FURTHER_REVIEW, PROVINCE))
                .thenRefused(Kind.INVALID, "no-conclusion-to-review");
    }

    private CaseSpec lodgedAgain() {
        return spec.routed(Outcome.TRANSFER, COMMUNE)
                .now("2026-07-20T10:00")
                .accepted("2026-07-03")
                .when(new DecideCase(COMMUNE, OFFICER, on("2026-07-10"), Settlement.FALSE))
                .when(new LodgeAgain(COMMUNE, OFFICER, on("2026-07-17"), "f".repeat(32)));
    }

    private static Notify of(Notified what, String by) {
        return new Notify(by, OFFICER, on("2026-07-20"), what);
    }
}
