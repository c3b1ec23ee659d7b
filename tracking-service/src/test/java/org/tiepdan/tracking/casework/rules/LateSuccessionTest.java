package org.tiepdan.tracking.casework.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.rules.CaseSpec.BOARD;
import static org.tiepdan.tracking.casework.rules.CaseSpec.COMMUNE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.OFFICER;
import static org.tiepdan.tracking.casework.rules.CaseSpec.PROVINCE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.pack.LawFiles;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseCommand.AcceptCase;
import org.tiepdan.tracking.casework.CaseCommand.CorrectCase;
import org.tiepdan.tracking.casework.CaseCommand.TransferCase;
import org.tiepdan.tracking.casework.CaseEvent.CaseCorrected;
import org.tiepdan.tracking.casework.CaseEvent.CaseOpened;
import org.tiepdan.tracking.casework.CaseEvent.CaseSucceeded;
import org.tiepdan.tracking.casework.CaseEvent.CaseTransferred;
import org.tiepdan.tracking.casework.CorrectionReason;
import org.tiepdan.tracking.casework.Rejection.Kind;
import org.tiepdan.tracking.petition.CaseRole;

/**
 * Late entries of acts from before the end of a body. The commune is merged into a second one on 2026-07-15, and that one into a third on
 * 2026-08-11.
 */
class LateSuccessionTest {
    private static final String SECOND = "19-05860";
    private static final String THIRD = "19-05455";
    private static final LawPack LAW = ChangedLaw.withText(LawFiles.BODIES, LateSuccessionTest::merged);

    private final CaseSpec spec = new CaseSpec(LAW);

    private static String merged(String bodies) {
        return MergedBodies.ending(
                MergedBodies.ending(bodies, COMMUNE, on("2026-07-14"), SECOND), SECOND, on("2026-08-10"), THIRD);
    }

    private void routedLate() {
        spec.receivedAt("2026-07-06T08:00").now("2026-08-20T08:00").routed(Outcome.TRANSFER, COMMUNE);
    }

    @Test
    void aReceiptOfThenReachesTheLastSuccessorAtOnceAndSaysSo() {
        routedLate();

        spec.thenCaseEvents()
                .hasSize(2)
                .hasAtLeastOneElementOfType(CaseOpened.class)
                .contains(new CaseSucceeded(CaseRole.COMPETENT, COMMUNE, THIRD, on("2026-08-11")));
        assertThat(competent()).isEqualTo(THIRD);
        assertThat(spec.limit("KN-ACCEPT-1").owedBy()).isEqualTo(THIRD);
    }

    @Test
    void theLastSuccessorActsForTheDayOfThen() {
        routedLate();

        spec.now("2026-08-20T09:00")
                .when(new AcceptCase(THIRD, OFFICER, on("2026-07-10")))
                .thenLimits()
                .contains("met KN-ACCEPT-1 on 2026-07-10 late entry");
    }

    @Test
    void neitherOfTheBodiesThatEndedActs() {
        routedLate();
        spec.now("2026-08-20T09:00");

        spec.when(new AcceptCase(COMMUNE, OFFICER, on("2026-07-10"))).thenRefused(Kind.INVALID, "body-has-ended");
        assertThat(spec.refusal().vi()).contains(THIRD + " thực hiện thay");
        spec.when(new AcceptCase(SECOND, OFFICER, on("2026-07-20"))).thenRefused(Kind.INVALID, "body-has-ended");
    }

    @Test
    void theClockFindsNothingMore() {
        routedLate();

        spec.succeeded().thenNothing();
    }

    @Test
    void aHandOverOfThenReachesTheLastSuccessorToo() {
        spec.receivedAt("2026-07-06T08:00").routed(Outcome.TRANSFER, PROVINCE).now("2026-08-20T08:00");

        spec.when(new TransferCase(PROVINCE, OFFICER, on("2026-07-10"), COMMUNE))
                .thenCaseEvents()
                .hasSize(2)
                .hasAtLeastOneElementOfType(CaseTransferred.class)
                .contains(new CaseSucceeded(CaseRole.COMPETENT, COMMUNE, THIRD, on("2026-08-11")));
    }

    @Test
    void nothingIsHandedToABodyOnADayAfterItsEnd() {
        spec.receivedAt("2026-07-06T08:00").routed(Outcome.TRANSFER, PROVINCE).now("2026-08-20T08:00");

        spec.when(new TransferCase(PROVINCE, OFFICER, on("2026-07-15"), COMMUNE))
                .thenRefused(Kind.INVALID, "unknown-body");
        assertThat(spec.refusal().vi()).contains(THIRD + " kế thừa");
    }

    @Test
    void whatASuccessorHasIsNotHandedToItInTheNameOfTheBodyThatEnded() {
        routedLate();
        spec.now("2026-08-20T09:00");

        spec.when(new TransferCase(THIRD, OFFICER, on("2026-07-10"), SECOND)).thenRefused(Kind.INVALID, "unknown-body");
    }

    @Test
    void aCorrectionThatGivesTheCaseBackToABodyThatEndedReachesItsSuccessor() {
        spec.receivedAt("2026-07-06T08:00")
                .routed(Outcome.TRANSFER, COMMUNE)
                .now("2026-07-10T08:00")
                .when(new TransferCase(COMMUNE, OFFICER, on("2026-07-10"), PROVINCE))
                .now("2026-08-20T08:00");

        spec.when(new CorrectCase(
                        PROVINCE, OFFICER, on("2026-08-20"), "cause-2", CorrectionReason.WRONG_ACT, null, null))
                .thenCaseEvents()
                .hasSize(2)
                .hasAtLeastOneElementOfType(CaseCorrected.class)
                .contains(new CaseSucceeded(CaseRole.COMPETENT, COMMUNE, THIRD, on("2026-08-11")));
        assertThat(competent()).isEqualTo(THIRD);
    }

    /** The board has no successor, and the petition is older than every current body. */
    @Test
    void aReceiptBeforeTheBodiesOfTodayExistedIsTheirsLate() {
        spec.receivedAt("2025-06-05T09:00").now("2026-08-20T08:00").routed(Outcome.TRANSFER, COMMUNE, on("2025-06-12"));

        assertThat(competent()).isEqualTo(THIRD);
        spec.when(new AcceptCase(THIRD, OFFICER, on("2025-06-13")))
                .thenLimits()
                .anyMatch(change -> change.startsWith("met KN-ACCEPT-1 on 2025-06-13 late entry"));
        assertThat(opened().petition().handler()).isEqualTo(BOARD);
    }

    private String competent() {
        return Objects.requireNonNull(opened().competence()).body();
    }

    private Case.Opened opened() {
        return (Case.Opened) spec.file().stage();
    }
}
