package org.tiepdan.tracking.casework.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.rules.CaseSpec.COMMUNE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.OFFICER;
import static org.tiepdan.tracking.casework.rules.CaseSpec.PROVINCE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.lawpack.petition.Channel;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseCommand.AcceptCase;
import org.tiepdan.tracking.casework.CaseCommand.CloseCase;
import org.tiepdan.tracking.casework.CaseCommand.TransferCase;
import org.tiepdan.tracking.casework.CaseEvent.CaseObjected;
import org.tiepdan.tracking.casework.CaseEvent.CaseRouted;
import org.tiepdan.tracking.casework.ClosedAs;
import org.tiepdan.tracking.casework.Rejection.Kind;

/** The holder of a case objects that it is not competent, and the desk decides again. */
class ObjectionTest {
    private final CaseSpec spec = new CaseSpec();

    private CaseSpec objected() {
        return spec.routed(Outcome.TRANSFER, COMMUNE).now("2026-07-03T08:00").objected(COMMUNE, "2026-07-02");
    }

    @Test
    void putsTheCaseBackIntoTriage() {
        objected()
                .thenCaseEvents()
                .containsExactly(new CaseObjected(COMMUNE, OFFICER, on("2026-07-02"), "NOT-COMPETENT", 2, null, null));

        assertThat(spec.file().stage()).isInstanceOf(Case.InTriage.class);
    }

    @Test
    void endsTheLimitOfTheBodyThatObjected() {
        objected().thenLimits().containsExactly("cancelled KN-ACCEPT-1 because of case.objected");
    }

    @Test
    void anObjectionAfterTheLimitDoesNotHideTheMiss() {
        spec.routed(Outcome.TRANSFER, COMMUNE).now("2026-07-20T08:00").objected(COMMUNE, "2026-07-13");

        spec.thenLimits().containsExactly("missed KN-ACCEPT-1");
    }

    @Test
    void anObjectionOfTheLastDayTypedInLaterPutsTheMissRight() {
        spec.routed(Outcome.TRANSFER, COMMUNE)
                .now("2026-07-11T00:00")
                .checked("KN-ACCEPT-1")
                .now("2026-07-20T08:00")
                .objected(COMMUNE, "2026-07-10");

        spec.thenLimits().containsExactly("cancelled KN-ACCEPT-1 because of case.objected superseding");
    }

    @Test
    void theReceivingBodysLimitsGoOn() {
        spec.cameBy(Channel.IN_PERSON);
        objected();

        assertThat(spec.limit("TCD-REPLY").stillOpen()).isTrue();
    }

    @Test
    void theNextDecisionStartsTheDaysOfTheNextBody() {
        objected().now("2026-07-07T08:00").routed(Outcome.TRANSFER, PROVINCE, on("2026-07-06"));

        spec.thenCaseEvents().containsExactly(new CaseRouted(PROVINCE, Outcome.TRANSFER, on("2026-07-06"), 1, null, 3));
        spec.thenLimits().containsExactly("set KN-ACCEPT-1 by 19-ubnd until 2026-07-15");
    }

    @Test
    void theSameBodyMayGetItBack() {
        objected().now("2026-07-07T08:00").routed(Outcome.TRANSFER, COMMUNE, on("2026-07-06"));

        spec.thenLimits().containsExactly("set KN-ACCEPT-1 by 19-05443 until 2026-07-15");
        spec.accepted("2026-07-07").thenLimits().contains("met KN-ACCEPT-1 on 2026-07-07");
    }

    @Test
    void aDenunciationIsPassedOnOnce() {
        spec.petition(PetitionType.DENUNCIATION, null);
        objected().thenLimits().containsExactly("cancelled TC-INITIAL because of case.objected");

        spec.now("2026-07-07T08:00").routed(Outcome.TRANSFER, PROVINCE, on("2026-07-06"));

        spec.thenLimits().containsExactly("set TC-INITIAL by 19-ubnd until 2026-07-15");
    }

    @Test
    void theNextDecisionMayEndTheCase() {
        objected().now("2026-07-07T08:00").routed(Outcome.GUIDE, COMMUNE, on("2026-07-06"));

        spec.thenClosed(ClosedAs.GUIDED);
    }

    @Test
    void theBodyThatObjectedActsNoMore() {
        objected()
                .when(new AcceptCase(COMMUNE, OFFICER, on("2026-07-03")))
                .thenRefused(Kind.NOT_ALLOWED_IN_STATE, "not-allowed-in-state");

        assertThat(spec.refusal().vi())
                .isEqualTo(
                        "Cần vụ việc ở trạng thái đã chuyển đến cơ quan có thẩm quyền để thụ lý, nhưng vụ việc đang ở"
                                + " trạng thái chờ xác định thẩm quyền.");
    }

    @Test
    void theNextBodyCannotActBeforeTheObjection() {
        objected()
                .routed(Outcome.TRANSFER, COMMUNE, on("2026-07-03"))
                .when(new AcceptCase(COMMUNE, OFFICER, on("2026-07-02")))
                .thenRefused(Kind.INVALID, "before-last-act");
    }

    @Test
    void changesNothingWhenItIsDeliveredAgain() {
        objected().objectedUnder("cause-2", COMMUNE, "2026-07-02").thenNothing();
    }

    @Test
    void changesNothingWhenItIsDeliveredAgainAfterTheNextDecision() {
        objected().now("2026-07-07T08:00").routed(Outcome.TRANSFER, COMMUNE, on("2026-07-06"));
        var decidedAgain = spec.file();

        assertThat(spec.objectedUnder("cause-2", COMMUNE, "2026-07-02").file()).isEqualTo(decidedAgain);
        spec.thenNothing();
    }

    @Test
    void theDecisionThatWasObjectedToRoutesNothingWhenItIsDeliveredAgain() {
        spec.routed(Outcome.TRANSFER, COMMUNE);
        var decision = spec.lastFact();
        spec.now("2026-07-03T08:00").objected(COMMUNE, "2026-07-02");

        spec.hearUnder("cause-1", decision).thenNothing();

        assertThat(spec.file().stage()).isInstanceOf(Case.InTriage.class);
    }

    @Test
    void asksForTriageWithoutChangingTheCase() {
        objected().triageRequested(false).thenNothing();
    }

    @Test
    void changesNothingFromABodyThatHasNotTheCase() {
        spec.routed(Outcome.TRANSFER, COMMUNE).objected(PROVINCE, "2026-07-02").thenNothing();
    }

    @Test
    void changesNothingWhereThereIsNoCase() {
        spec.objected(COMMUNE, "2026-07-02").thenNothing();
    }

    @Test
    void changesNothingInTriage() {
        spec.triageRequested(false).objected(COMMUNE, "2026-07-02").thenNothing();
    }

    @Test
    void changesNothingOnceTheCaseWasTaken() {
        spec.acceptedByCommune().objected(COMMUNE, "2026-07-03").thenNothing();
        new CaseSpec().decidedByCommune().objected(COMMUNE, "2026-07-03").thenNothing();
        new CaseSpec()
                .decidedByCommune()
                .when(new CloseCase(COMMUNE, OFFICER, on("2026-07-03")))
                .objected(COMMUNE, "2026-07-03")
                .thenNothing();
    }

    @ParameterizedTest
    @CsvSource({"ACCEPT, 0", "URGE, 0", "TRANSFER, 1"})
    void countsWhatRoutingHandedOn(Outcome outcome, int hop) {
        spec.routed(outcome, COMMUNE);

        assertThat(spec.file().hop()).isEqualTo(hop);
    }

    @Test
    void countsTransfersAndObjections() {
        spec.triageRequested(false)
                .routed(Outcome.TRANSFER, COMMUNE)
                .now("2026-07-03T08:00")
                .when(new TransferCase(COMMUNE, OFFICER, on("2026-07-02"), PROVINCE))
                .objected(PROVINCE, "2026-07-03");

        assertThat(spec.file().hop()).isEqualTo(3);
    }
}
