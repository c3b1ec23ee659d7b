package org.tiepdan.tracking.casework.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.rules.CaseSpec.COMMUNE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.OFFICER;
import static org.tiepdan.tracking.casework.rules.CaseSpec.PROVINCE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import org.junit.jupiter.api.Test;
import org.tiepdan.lawpack.petition.Channel;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.tracking.casework.CaseCommand.AcceptCase;
import org.tiepdan.tracking.casework.CaseCommand.TransferCase;
import org.tiepdan.tracking.casework.CaseCommand.WithdrawCase;

/** Limits of a case that moves to another body, or that is not continued. */
class HandedOnLimitsTest {
    private final CaseSpec spec = new CaseSpec();

    @Test
    void aTransferInsideTheProvinceMovesTheLimitToAccept() {
        spec.routed(Outcome.TRANSFER, COMMUNE)
                .now("2026-07-03T08:00")
                .when(new TransferCase(COMMUNE, OFFICER, on("2026-07-02"), PROVINCE));

        spec.thenLimits()
                .containsExactly(
                        "cancelled KN-ACCEPT-1 because of case.transferred",
                        "set KN-ACCEPT-1 by 19-ubnd until 2026-07-13");
    }

    @Test
    void aCaseThatCameBackHasTheLimitOfItsLastTransfer() {
        spec.routed(Outcome.ACCEPT, COMMUNE)
                .now("2026-07-03T08:00")
                .when(new TransferCase(COMMUNE, OFFICER, on("2026-07-02"), PROVINCE))
                .when(new TransferCase(PROVINCE, OFFICER, on("2026-07-03"), COMMUNE))
                .when(new AcceptCase(COMMUNE, OFFICER, on("2026-07-03")));

        assertThat(spec.file().deadlines())
                .filteredOn(limit -> limit.ruleId().equals("KN-ACCEPT-1"))
                .extracting(limit -> limit.owedBy() + " " + limit.state())
                .containsExactly("19-05443 CANCELLED", "19-ubnd CANCELLED", "19-05443 MET");
    }

    @Test
    void aTransferOutOfTheProvinceLeavesNoLimitOpen() {
        spec.cameBy(Channel.IN_PERSON)
                .routed(Outcome.TRANSFER, COMMUNE)
                .when(new TransferCase(COMMUNE, OFFICER, on("2026-07-01"), "bo-noi-vu"));

        spec.thenLimits()
                .containsExactly("cancelled KN-ACCEPT-1 because of case.transferred", "met TCD-REPLY on 2026-07-01");
    }

    @Test
    void aWithdrawnPetitionHasNoLimits() {
        spec.cameBy(Channel.IN_PERSON)
                .routed(Outcome.TRANSFER, COMMUNE)
                .when(new WithdrawCase(COMMUNE, OFFICER, on("2026-07-01"), null, null));

        spec.thenLimits()
                .containsExactly(
                        "cancelled TCD-REPLY because of case.withdrawn",
                        "cancelled KN-ACCEPT-1 because of case.withdrawn");
    }
}
