package org.tiepdan.tracking.casework.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.rules.CaseSpec.COMMUNE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import org.junit.jupiter.api.Test;
import org.tiepdan.lawpack.petition.Channel;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.ClosedAs;
import org.tiepdan.tracking.deadline.Deadline;
import org.tiepdan.tracking.deadline.DeadlineState;

/** A copy of an earlier petition is not handled a second time (TT05/2021 14.1; LTC 24.3). */
class RepeatedPetitionTest {
    private final CaseSpec spec = new CaseSpec();

    @Test
    void aCopyIsClosedAsADuplicateAndNobodyOwesAnything() {
        spec.repeated().thenClosed(ClosedAs.DUPLICATE);

        assertThat(spec.file().deadlines()).extracting(Deadline::ruleId).containsExactly("XLD-ARCHIVE");
    }

    @Test
    void whoCameInPersonIsAnsweredAtOnce() {
        spec.cameBy(Channel.IN_PERSON).repeated();

        assertThat(spec.file().deadlines())
                .filteredOn(limit -> limit.ruleId().equals("TCD-REPLY"))
                .extracting(Deadline::state)
                .containsExactly(DeadlineState.MET);
    }

    @Test
    void thePressThatReferredADenunciationIsAnswered() {
        spec.petition(PetitionType.DENUNCIATION, null).cameBy(Channel.FORWARDED).repeated();

        assertThat(spec.file().deadlines())
                .filteredOn(limit ->
                        limit.state() == DeadlineState.OPEN && !limit.ruleId().equals("XLD-ARCHIVE"))
                .extracting(Deadline::ruleId)
                .containsExactly("TC-REPLY-REFERRER");
    }

    @Test
    void whatIsNoCopyAfterAllIsRoutedAndItsLimitsCountFromItsReceipt() {
        spec.repeated().now("2026-07-20T08:00").routed(Outcome.ACCEPT, COMMUNE, on("2026-07-01"));

        assertThat(spec.file().stage()).isInstanceOf(Case.Routed.class);
        assertThat(spec.file().deadlines())
                .filteredOn(limit -> limit.ruleId().equals("KN-ACCEPT-1"))
                .extracting(limit -> limit.startsOn().toString())
                .containsExactly("2026-07-01");
        assertThat(spec.file().deadlines())
                .filteredOn(limit -> limit.ruleId().equals("XLD-ARCHIVE"))
                .noneMatch(limit -> limit.state() == DeadlineState.OPEN);
    }

    @Test
    void whatIsNoCopyMayGoToTriage() {
        spec.repeated().triageRequested(false);

        assertThat(spec.file().stage()).isInstanceOf(Case.InTriage.class);
    }

    @Test
    void theSameDecisionAgainOpensNothing() {
        spec.repeated();

        spec.hearUnder("cause-9", spec.lastFact()).thenNothing();
    }
}
