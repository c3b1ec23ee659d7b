package org.tiepdan.tracking.casework.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.rules.CaseSpec.BOARD;
import static org.tiepdan.tracking.casework.rules.CaseSpec.COMMUNE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.OFFICER;
import static org.tiepdan.tracking.casework.rules.CaseSpec.PROVINCE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.at;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import org.junit.jupiter.api.Test;
import org.tiepdan.lawpack.petition.Channel;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseCommand.AcceptCase;
import org.tiepdan.tracking.casework.CaseCommand.CorrectCase;
import org.tiepdan.tracking.casework.CaseCommand.TransferCase;
import org.tiepdan.tracking.casework.CaseEvent.CaseCorrected;
import org.tiepdan.tracking.casework.CaseState;
import org.tiepdan.tracking.casework.ClosedAs;
import org.tiepdan.tracking.casework.CorrectionReason;
import org.tiepdan.tracking.deadline.Deadline;
import org.tiepdan.tracking.deadline.DeadlineState;
import org.tiepdan.tracking.petition.RoutingFact;
import org.tiepdan.tracking.petition.RoutingFact.PetitionRouted;
import org.tiepdan.tracking.petition.RoutingFact.RegistrationMended;
import org.tiepdan.tracking.petition.RoutingFact.RegistrationVoided;
import org.tiepdan.tracking.petition.RoutingFact.TriageRequested;

/** A corrected or voided registration: the case follows, with one history, and each limit counts from the receipt. */
class MendedRegistrationTest {
    private final CaseSpec spec = new CaseSpec();

    private void mended(RoutingFact decision) {
        spec.hearUnder("mended-1", new RegistrationMended(decision, BOARD, OFFICER, on("2026-07-03")));
    }

    private PetitionRouted routed(Outcome outcome, String body) {
        return new PetitionRouted(spec.petition.openedAt(at("2026-07-03T10:00")), body, outcome, on("2026-07-01"));
    }

    private void voided() {
        spec.hearUnder("voided-1", new RegistrationVoided(BOARD, OFFICER, on("2026-07-03"), null));
    }

    @Test
    void theCaseMovesToTheBodyThatIsCompetentNow() {
        spec.routedToCommune();

        mended(routed(Outcome.ACCEPT, PROVINCE));

        assertThat(spec.file().stage())
                .isInstanceOfSatisfying(
                        Case.Routed.class,
                        stage -> assertThat(stage.competence().body()).isEqualTo(PROVINCE));
        assertThat(spec.limit("KN-ACCEPT-1").owedBy()).isEqualTo(PROVINCE);
        assertThat(spec.limit("KN-ACCEPT-1").startsOn()).isEqualTo("2026-07-01");
        assertThat(spec.file().hop()).isZero();
    }

    @Test
    void itsEventNamesWhoMendedIt() {
        spec.routedToCommune();

        mended(routed(Outcome.ACCEPT, PROVINCE));

        spec.thenCaseEvents().first().isInstanceOfSatisfying(CaseCorrected.class, event -> {
            assertThat(event.act()).isEqualTo("facts");
            assertThat(event.by()).isEqualTo(BOARD);
            assertThat(event.on()).isEqualTo("2026-07-03");
            assertThat(event.reason()).isEqualTo(CorrectionReason.WRONG_CONTENT);
        });
    }

    @Test
    void theSameDecisionMovesNothingAndKeepsEveryAct() {
        spec.routedToCommune().when(new TransferCase(COMMUNE, OFFICER, on("2026-07-03"), PROVINCE));
        var before = spec.file();

        mended(routed(Outcome.TRANSFER, COMMUNE));

        assertThat(spec.file().stage()).isEqualTo(before.stage());
        assertThat(spec.file().deadlines()).isEqualTo(before.deadlines());
        assertThat(spec.file().history()).hasSameSizeAs(before.history()).noneMatch(act -> act.voidedBy() != null);
    }

    @Test
    void whatTheBodiesDidWithTheOldDecisionFallsWithIt() {
        spec.routedToCommune().when(new TransferCase(COMMUNE, OFFICER, on("2026-07-03"), PROVINCE));

        mended(routed(Outcome.ACCEPT, BOARD));

        assertThat(spec.file().hop()).isZero();
        assertThat(spec.file().history())
                .filteredOn(act -> act.voidedBy() != null)
                .hasSize(1);
    }

    @Test
    void whatAnOfficerOfTheDeskDecidedIsDecidedAgain() {
        spec.triageRequested(false).routed(Outcome.TRANSFER, COMMUNE, on("2026-07-02"));

        mended(new TriageRequested(spec.petition.openedAt(at("2026-07-03T10:00")), false));

        assertThat(spec.file().stage()).isInstanceOf(Case.InTriage.class);
    }

    @Test
    void whatWaitsLeavesTheDesk() {
        spec.triageRequested(false);

        mended(routed(Outcome.TRANSFER, COMMUNE));

        assertThat(spec.file().stage()).isInstanceOf(Case.Routed.class);
        assertThat(spec.limit("KN-ACCEPT-1").startsOn()).isEqualTo("2026-07-01");
    }

    @Test
    void anotherTypeBringsTheLimitsOfThatType() {
        spec.routedToCommune();
        spec.petition(PetitionType.DENUNCIATION, null);

        mended(routed(Outcome.TRANSFER, COMMUNE));

        assertThat(spec.limit("TC-INITIAL").state()).isEqualTo(DeadlineState.OPEN);
        assertThat(spec.file().deadlines())
                .filteredOn(limit -> limit.ruleId().startsWith("KN-"))
                .extracting(Deadline::state)
                .containsOnly(DeadlineState.CANCELLED);
    }

    @Test
    void anotherChannelBringsItsLimitAndLeavesTheOthersAsTheyWere() {
        spec.routedToCommune();
        var accept = spec.limit("KN-ACCEPT-1");
        spec.cameBy(Channel.IN_PERSON);

        mended(routed(Outcome.TRANSFER, COMMUNE));

        assertThat(spec.limit("TCD-REPLY").state()).isEqualTo(DeadlineState.OPEN);
        assertThat(spec.limit("KN-ACCEPT-1")).isEqualTo(accept);
    }

    @Test
    void whatTheRulesFiledBecauseOfTheSlipIsRouted() {
        spec.routed(Outcome.FILE, BOARD).thenClosed(ClosedAs.FILED);

        mended(routed(Outcome.TRANSFER, COMMUNE));

        assertThat(spec.file().stage()).isInstanceOf(Case.Routed.class);
    }

    @Test
    void aBodyThatHasTakenItUpKeepsIt() {
        spec.acceptedByCommune();

        mended(routed(Outcome.ACCEPT, PROVINCE));

        spec.thenNothing();
        assertThat(spec.file().stage())
                .isInstanceOfSatisfying(
                        Case.Accepted.class,
                        stage -> assertThat(stage.competence().body()).isEqualTo(COMMUNE));
    }

    @Test
    void heardAgainItChangesNothing() {
        spec.routedToCommune();
        mended(routed(Outcome.ACCEPT, PROVINCE));

        mended(routed(Outcome.ACCEPT, PROVINCE));

        spec.thenNothing();
    }

    @Test
    void mendedTwiceTheLastCounts() {
        spec.routedToCommune();
        mended(routed(Outcome.ACCEPT, PROVINCE));

        spec.hearUnder(
                "mended-2",
                new RegistrationMended(routed(Outcome.TRANSFER, COMMUNE), BOARD, OFFICER, on("2026-07-04")));

        assertThat(spec.limit("KN-ACCEPT-1").owedBy()).isEqualTo(COMMUNE);
    }

    @Test
    void aLaterCorrectionOfAnActJudgesByThePetitionAsItIsNow() {
        spec.routedToCommune();
        mended(routed(Outcome.ACCEPT, PROVINCE));
        spec.when(new AcceptCase(PROVINCE, OFFICER, on("2026-07-02")));

        spec.when(new CorrectCase(
                PROVINCE, OFFICER, on("2026-07-03"), "cause-2", CorrectionReason.WRONG_ACT, null, null));

        assertThat(spec.file().stage())
                .isInstanceOfSatisfying(
                        Case.Routed.class,
                        stage -> assertThat(stage.competence().body()).isEqualTo(PROVINCE));
    }

    @Test
    void aVoidRegistrationEndsTheCaseAndEveryLimit() {
        spec.routedToCommune();

        voided();

        assertThat(spec.file().stage())
                .isInstanceOfSatisfying(
                        Case.Closed.class,
                        stage -> assertThat(stage.closedAs()).isEqualTo(ClosedAs.REGISTERED_BY_MISTAKE));
        assertThat(spec.file().deadlines()).extracting(Deadline::state).containsOnly(DeadlineState.CANCELLED);
    }

    @Test
    void whatWaitsEndsToo() {
        spec.triageRequested(false);

        voided();

        assertThat(((Case.Opened) spec.file().stage()).state()).isEqualTo(CaseState.CLOSED);
    }

    /** Intake then refuses it, but may not have read the acceptance yet. */
    @Test
    void aBodyThatTookItUpInThatMomentHearsOfTheVoid() {
        spec.acceptedByCommune();

        voided();

        assertThat(((Case.Opened) spec.file().stage()).state()).isEqualTo(CaseState.CLOSED);
    }

    @Test
    void voidedAgainItChangesNothing() {
        spec.routedToCommune();
        voided();

        spec.hearUnder("voided-2", new RegistrationVoided(BOARD, OFFICER, on("2026-07-04"), null));

        spec.thenNothing();
    }
}
