package org.tiepdan.tracking.casework.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.rules.CaseSpec.BOARD;
import static org.tiepdan.tracking.casework.rules.CaseSpec.COMMUNE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.OFFICER;
import static org.tiepdan.tracking.casework.rules.CaseSpec.PROVINCE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import org.junit.jupiter.api.Test;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.tracking.casework.CaseCommand.CorrectCase;
import org.tiepdan.tracking.casework.CaseCommand.ObjectToCase;
import org.tiepdan.tracking.casework.CaseCommand.TransferCase;
import org.tiepdan.tracking.casework.CorrectionReason;
import org.tiepdan.tracking.casework.Rejection.Kind;

/** A hand-over that was a slip, corrected by the body that no longer has the case. */
class MendedHandOversTest {
    private static final String NEIGHBOUR = "19-05860";

    private final CaseSpec spec = new CaseSpec();

    /** The limit of the body that should have got the case runs from the hand-over, not from the correction. */
    @Test
    void aCaseThatWasHandedToTheWrongBodyHasBeenWithTheRightOneSince() {
        spec.routedToCommune().now("2026-07-08T10:00");
        spec.when(new TransferCase(COMMUNE, OFFICER, on("2026-07-06"), NEIGHBOUR));

        spec.when(new CorrectCase(
                COMMUNE,
                OFFICER,
                on("2026-07-08"),
                "cause-2",
                CorrectionReason.WRONG_CONTENT,
                new TransferCase(COMMUNE, OFFICER, on("2026-07-06"), PROVINCE),
                null));

        assertThat(spec.file().deadlines())
                .filteredOn(limit -> limit.isRunning() && !limit.owedBy().equals(BOARD))
                .hasSize(2)
                .allSatisfy(limit -> assertThat(limit.owedBy()).isEqualTo(PROVINCE))
                .anySatisfy(limit -> assertThat(limit.startsOn()).isEqualTo("2026-07-06"));
    }

    @Test
    void whoObjectedByASlipCannotTakeItBackBehindTheNextDecision() {
        spec.routedToCommune().now("2026-07-06T10:00");
        spec.when(new ObjectToCase(COMMUNE, OFFICER, on("2026-07-06"), "NOT-COMPETENT", null));
        spec.routed(Outcome.TRANSFER, PROVINCE, on("2026-07-06"));

        spec.when(new CorrectCase(
                        COMMUNE, OFFICER, on("2026-07-06"), "cause-2", CorrectionReason.WRONG_ACT, null, null))
                .thenRefused(Kind.INVALID, "later-act-does-not-hold");
        assertThat(spec.refusal().vi()).contains("cơ quan khác").doesNotContain("phân công");
    }
}
