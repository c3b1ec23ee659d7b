package org.tiepdan.tracking.casework.rules;

import static org.tiepdan.tracking.casework.rules.CaseSpec.COMMUNE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.OFFICER;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.tracking.casework.CaseCommand.CorrectCase;
import org.tiepdan.tracking.casework.CaseCommand.WithdrawCase;
import org.tiepdan.tracking.casework.ClosedAs;
import org.tiepdan.tracking.casework.CorrectionReason;
import org.tiepdan.tracking.casework.Rejection;

/** Some of a group withdraw, one after the other. */
class PartialWithdrawalTest {
    private final CaseSpec spec = new CaseSpec().routedToCommune().now("2026-07-10T09:00");

    @ParameterizedTest
    @ValueSource(ints = {4, 5, 15})
    void leavesFewerThanTheOneBefore(int remaining) {
        spec.when(withdrawal(4));

        spec.when(withdrawal(remaining)).thenRefused(Rejection.Kind.INVALID, "not-fewer-petitioners");
        spec.when(withdrawal(2));
        spec.when(withdrawal(3)).thenRefused(Rejection.Kind.INVALID, "not-fewer-petitioners");
        spec.when(withdrawal(null)).thenClosed(ClosedAs.WITHDRAWN);
    }

    /** The one before was a slip. */
    @Test
    void isNotMeasuredByAVoidOne() {
        spec.when(withdrawal(4));
        var id = spec.file().history().getLast().id();
        spec.when(new CorrectCase(
                COMMUNE, OFFICER, on("2026-07-08"), id, CorrectionReason.WRONG_CONTENT, withdrawal(9), null));

        spec.when(withdrawal(9)).thenRefused(Rejection.Kind.INVALID, "not-fewer-petitioners");
        spec.when(withdrawal(8)).when(withdrawal(null)).thenClosed(ClosedAs.WITHDRAWN);
    }

    private static WithdrawCase withdrawal(@Nullable Integer remaining) {
        return new WithdrawCase(COMMUNE, OFFICER, on("2026-07-07"), remaining, null);
    }
}
