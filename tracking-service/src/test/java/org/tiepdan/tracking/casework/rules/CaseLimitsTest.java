package org.tiepdan.tracking.casework.rules;

import static org.tiepdan.tracking.casework.rules.CaseSpec.COMMUNE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.OFFICER;
import static org.tiepdan.tracking.casework.rules.CaseSpec.PROVINCE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiepdan.lawpack.jurisdiction.Settlement;
import org.tiepdan.lawpack.petition.Channel;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.petition.Procedure;
import org.tiepdan.tracking.casework.CaseCommand.AnswerCase;
import org.tiepdan.tracking.casework.CaseCommand.DecideCase;
import org.tiepdan.tracking.casework.CaseCommand.RefuseCase;

class CaseLimitsTest {
    private final CaseSpec spec = new CaseSpec();

    @ParameterizedTest
    @CsvSource({
        "2026-08-20T08:00, 1, set KN-ACCEPT-1 by 19-05443 until 2026-08-28",
        "2026-07-01T08:00, 1, set KN-ACCEPT-1 by 19-05443 until 2026-07-10",
        "2026-06-30T23:59, 1, set KN-ACCEPT-1 by 19-05443 until 2026-07-10",
        "2026-06-29T08:00, 1, set KN-ACCEPT-1 by 19-05443 until 2026-07-09",
        "2026-07-01T08:00, 2, set KN-ACCEPT-2 by 19-05443 until 2026-07-10"
    })
    void givesTheCompetentBodyItsDaysToAcceptAComplaint(String received, int instance, String limit) {
        spec.petition(PetitionType.COMPLAINT, instance).receivedAt(received).routed(Outcome.TRANSFER, COMMUNE);

        spec.thenLimits().containsExactly(limit);
    }

    @Test
    void givesAnAcceptingBodyTheSameDays() {
        spec.routed(Outcome.ACCEPT, PROVINCE);

        spec.thenLimits().containsExactly("set KN-ACCEPT-1 by 19-ubnd until 2026-07-10");
    }

    @Test
    void passingADenunciationOnMeetsItsOwnLimitAndSetsTheOthers() {
        spec.petition(PetitionType.DENUNCIATION, null).routed(Outcome.TRANSFER, COMMUNE);

        spec.thenLimits()
                .containsExactly(
                        "set TC-TRANSFER by 19-btcd until 2026-07-08",
                        "met TC-TRANSFER on 2026-07-01",
                        "set TC-INITIAL by 19-05443 until 2026-07-10");
    }

    @Test
    void owesNobodyATransferWhereThereIsNone() {
        spec.petition(PetitionType.DENUNCIATION, null).routed(Outcome.ACCEPT, PROVINCE);

        spec.thenLimits().containsExactly("set TC-INITIAL by 19-ubnd until 2026-07-10");
    }

    @Test
    void answersWhoeverCameInPerson() {
        spec.cameBy(Channel.IN_PERSON).routed(Outcome.TRANSFER, COMMUNE);

        spec.thenLimits()
                .containsExactly(
                        "set TCD-REPLY by 19-btcd until 2026-07-15", "set KN-ACCEPT-1 by 19-05443 until 2026-07-10");
    }

    @ParameterizedTest
    @CsvSource({"GUIDE, 19-05443", "RETURN, ", "FILE, ", "REFUSE, ", "TRANSFER, bo-noi-vu"})
    void anOutcomeThatEndsTheCaseAnswersWhoeverCame(Outcome outcome, String body) {
        spec.cameBy(Channel.IN_PERSON).routed(outcome, body);

        spec.thenLimits()
                .filteredOn(limit -> !limit.contains("XLD-ARCHIVE"))
                .containsExactly("set TCD-REPLY by 19-btcd until 2026-07-15", "met TCD-REPLY on 2026-07-01");
    }

    @Test
    void noLimitOfTheLawOnDenunciationsRunsForAManagementCheck() {
        spec.petition(PetitionType.DENUNCIATION, null)
                .by(Procedure.MANAGEMENT_CHECK)
                .cameBy(Channel.IN_PERSON)
                .routed(Outcome.TRANSFER, COMMUNE);

        spec.thenLimits().containsExactly("set TCD-REPLY by 19-btcd until 2026-07-15");
        spec.accepted("2026-07-01").thenLimits().containsExactly("met TCD-REPLY on 2026-07-01");
    }

    @ParameterizedTest
    @CsvSource({"TRANSFER, 2026-07-02, false", "ACCEPT, 2026-07-02, false", "TRANSFER, 2026-07-20, true"})
    void aManagementCheckDecidedInTriageTakesTheLimitToTransferBack(Outcome outcome, String decidedOn, boolean missed) {
        spec.petition(PetitionType.DENUNCIATION, null).triageRequested(false);
        if (missed) {
            spec.now("2026-07-09T00:00").checked("TC-TRANSFER").thenLimits().containsExactly("missed TC-TRANSFER");
        }
        spec.by(Procedure.MANAGEMENT_CHECK).now("2026-07-20T08:00").routed(outcome, COMMUNE, on(decidedOn));

        spec.thenLimits()
                .containsExactly("cancelled TC-TRANSFER because of case.routed" + (missed ? " superseding" : ""));
    }

    @Test
    void urgingALowerBodySetsNoLimitToAccept() {
        spec.routed(Outcome.URGE, COMMUNE).thenLimits().isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PROPOSAL", "FEEDBACK"})
    void noLawLimitsProposalsAndFeedback(PetitionType type) {
        spec.petition(type, null).routed(Outcome.TRANSFER, COMMUNE).thenLimits().isEmpty();

        spec.accepted("2026-07-01").thenLimits().isEmpty();
    }

    @Test
    void inTriageTheReceivingBodysLimitsRun() {
        spec.petition(PetitionType.DENUNCIATION, null).cameBy(Channel.IN_PERSON).triageRequested(false);

        spec.thenLimits()
                .containsExactly(
                        "set TCD-REPLY by 19-btcd until 2026-07-15", "set TC-TRANSFER by 19-btcd until 2026-07-08");
    }

    @Test
    void anOfficersTransferStartsTheOtherBodysDaysOnItsDay() {
        spec.petition(PetitionType.DENUNCIATION, null)
                .triageRequested(false)
                .now("2026-07-03T08:00")
                .routed(Outcome.TRANSFER, COMMUNE, on("2026-07-02"));

        spec.thenLimits()
                .containsExactly("met TC-TRANSFER on 2026-07-02", "set TC-INITIAL by 19-05443 until 2026-07-13");
    }

    @Test
    void anotherOutcomeThanATransferEndsTheLimitToTransfer() {
        spec.petition(PetitionType.DENUNCIATION, null)
                .triageRequested(false)
                .routed(Outcome.ACCEPT, PROVINCE, on("2026-07-01"));

        spec.thenLimits()
                .containsExactly(
                        "cancelled TC-TRANSFER because of case.routed", "set TC-INITIAL by 19-ubnd until 2026-07-10");
    }

    @Test
    void acceptanceMeetsAndStartsTheDaysToSettle() {
        spec.cameBy(Channel.IN_PERSON)
                .routed(Outcome.TRANSFER, COMMUNE)
                .now("2026-07-02T08:00")
                .accepted("2026-07-02");

        spec.thenLimits()
                .containsExactly(
                        "met KN-ACCEPT-1 on 2026-07-02",
                        "met TCD-REPLY on 2026-07-02",
                        "set KN-RESOLVE-1 by 19-05443 until 2026-08-03");
    }

    @ParameterizedTest
    @CsvSource({"COMPLAINT, 2, KN-RESOLVE-2, 2026-08-17", "DENUNCIATION, , TC-RESOLVE, 2026-07-31"})
    void theDaysToSettleGoByTypeAndInstance(PetitionType type, Integer instance, String rule, String dueOn) {
        spec.petition(type, instance).routed(Outcome.TRANSFER, COMMUNE).accepted("2026-07-01");

        spec.thenLimits().contains("set " + rule + " by 19-05443 until " + dueOn);
    }

    @Test
    void refusalMeetsTheLimitToAccept() {
        spec.cameBy(Channel.IN_PERSON)
                .routed(Outcome.TRANSFER, COMMUNE)
                .when(new RefuseCase(COMMUNE, OFFICER, on("2026-07-01"), "LKN-11-1"));

        spec.thenLimits().containsExactly("met KN-ACCEPT-1 on 2026-07-01", "met TCD-REPLY on 2026-07-01");
    }

    @Test
    void anAnswerAnswersWhoeverCame() {
        spec.petition(PetitionType.FEEDBACK, null)
                .cameBy(Channel.IN_PERSON)
                .routed(Outcome.TRANSFER, COMMUNE)
                .when(new AnswerCase(COMMUNE, OFFICER, on("2026-07-01")));

        spec.thenLimits().containsExactly("met TCD-REPLY on 2026-07-01");
    }

    @Test
    void theDecisionMeetsTheLimitToSettleAndStartsThoseOfWhatFollows() {
        spec.routed(Outcome.TRANSFER, COMMUNE)
                .accepted("2026-07-01")
                .when(new DecideCase(COMMUNE, OFFICER, on("2026-07-01"), Settlement.RIGHT));

        spec.thenLimits()
                .containsExactly(
                        "met KN-RESOLVE-1 on 2026-07-01",
                        "set TCD-RESULT-BACK by 19-05443 until 2026-07-10",
                        "set KN-SEND-1 by 19-05443 until 2026-07-06",
                        "set KN-PUBLISH by 19-05443 until 2026-07-16",
                        "set KN-EFFECT-1 by nobody until 2026-07-31");
    }
}
