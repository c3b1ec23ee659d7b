package org.tiepdan.tracking.casework.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.rules.CaseSpec.BOARD;
import static org.tiepdan.tracking.casework.rules.CaseSpec.COMMUNE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.FORTY_FIVE_DAYS;
import static org.tiepdan.tracking.casework.rules.CaseSpec.OFFICER;
import static org.tiepdan.tracking.casework.rules.CaseSpec.PROVINCE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import org.junit.jupiter.api.Test;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.tracking.casework.CaseCommand.TransferCase;
import org.tiepdan.tracking.deadline.DeadlineState;

/** A transfer does not restart the 45 days: they run from receipt, and move with the petition (NĐ154/2026 41.3b). */
class HandlingLimitTest {
    private final CaseSpec spec = new CaseSpec();

    @Test
    void runsFromReceiptAndIsOwedByTheBodyThatHasTheCase() {
        spec.routedToCommune();

        assertThat(spec.limit(FORTY_FIVE_DAYS).owedBy()).isEqualTo(COMMUNE);
        assertThat(spec.limit(FORTY_FIVE_DAYS).startsOn()).isEqualTo(on("2026-07-01"));
        assertThat(spec.limit(FORTY_FIVE_DAYS).statutoryDueOn()).isEqualTo(on("2026-08-15"));
    }

    @Test
    void isOwedByTheReceivingBodyWhileNoneIsCompetent() {
        spec.triageRequested(false);

        assertThat(spec.limit(FORTY_FIVE_DAYS).owedBy()).isEqualTo(BOARD);
    }

    @Test
    void goesWithTheCaseAndKeepsItsEnd() {
        spec.routedToCommune();
        var before = spec.limit(FORTY_FIVE_DAYS);

        spec.when(new TransferCase(COMMUNE, OFFICER, on("2026-07-03"), PROVINCE));

        assertThat(spec.limit(FORTY_FIVE_DAYS).owedBy()).isEqualTo(PROVINCE);
        assertThat(spec.limit(FORTY_FIVE_DAYS).dueOn()).isEqualTo(before.dueOn());
        assertThat(spec.limit(FORTY_FIVE_DAYS).id()).isEqualTo(before.id());
    }

    @Test
    void isMetByAcceptanceAndByAnyEnd() {
        spec.acceptedByCommune();
        assertThat(spec.limit(FORTY_FIVE_DAYS).state()).isEqualTo(DeadlineState.MET);

        var filed = new CaseSpec().routed(Outcome.FILE, null);
        assertThat(filed.limit(FORTY_FIVE_DAYS).state()).isEqualTo(DeadlineState.MET);
    }
}
