package org.tiepdan.routing.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.access.Caller;
import org.tiepdan.lawpack.desk.TriageReason;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.routing.triage.TriageCommand.DecideTriage;
import org.tiepdan.routing.triage.TriageEvent.TriageDecided;

class TriageDeciderTest extends TriageDeciderSpec {
    @Test
    void anOfficersDecisionSendsThePetitionToTheBodyNamed() {
        assertThat(done(decide(Outcome.TRANSFER, "19-05443", 1), inTriage()))
                .isEqualTo(new TriageDecided(
                        Outcome.TRANSFER,
                        "19-05443",
                        1,
                        "19-btcd",
                        "cb-01",
                        ACTS,
                        LAW.triageReasons()
                                .find("FACTS-COMPLETED", TriageReason.Use.DECISION)
                                .orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({"ACCEPT, 19-ubnd", "GUIDE, 19-btcd", "RETURN, 19-btcd", "FILE, 19-btcd"})
    void withoutABodyTheReceivingSideItselfIsMeant(Outcome outcome, String competentBody) {
        assertThat(done(decide(outcome, null, 1), inTriage()))
                .isInstanceOfSatisfying(
                        TriageDecided.class,
                        decided -> assertThat(decided.competentBody()).isEqualTo(competentBody));
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"GUIDE", "RETURN", "FILE"})
    void whatNobodySettlesHasNoInstance(Outcome outcome) {
        assertThat(done(decide(outcome, null, 2), inTriage()))
                .isInstanceOfSatisfying(
                        TriageDecided.class,
                        decided -> assertThat(decided.settlesInstance()).isNull());
    }

    @Test
    void theInstanceOfThePetitionCountsWhereTheOfficerNamesNone() {
        var petition = petition("COMPLAINT", 2, new Standing.InTriage(WAITS), List.of());

        assertThat(done(decide(Outcome.URGE, "19-05443", null), petition))
                .isInstanceOfSatisfying(
                        TriageDecided.class,
                        decided -> assertThat(decided.settlesInstance()).isEqualTo(2));
    }

    @Test
    void aComplaintDoesNotGoToABodyWithoutItsInstance() {
        // LKN 28 and 37 set different limits for each.
        assertRefused(decide(Outcome.TRANSFER, "19-05443", null), inTriage(), "instance-missing");
    }

    @Test
    void onlyAComplaintHasAnInstance() {
        var denunciation = petition("DENUNCIATION", null, new Standing.InTriage(WAITS), List.of());

        assertRefused(decide(Outcome.TRANSFER, "19-ubnd-x", 1), denunciation, "unknown-body");
        assertRefused(decide(Outcome.TRANSFER, "19-05443", 1), denunciation, "instance-not-for-this-type");
        assertThat(done(decide(Outcome.TRANSFER, "19-05443", null), denunciation))
                .isInstanceOf(TriageDecided.class);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "ACCEPT,   19-05443, not-its-own-competence",
                "TRANSFER, 19-ubnd,  not-another-body",
                "TRANSFER, 19-btcd,  not-another-body",
                "TRANSFER, -,        unknown-body",
                "TRANSFER, 19-99999, unknown-body",
                "URGE,     -,        unknown-body",
                "URGE,     19-ubnd,  not-a-subordinate-body",
                "URGE,     bo-y-te,  not-a-subordinate-body",
                "FILE,     nobody,   unknown-body",
                "REFUSE,   19-btcd,  not-an-outcome-of-triage",
                "TRIAGE,   -,        not-an-outcome-of-triage",
            })
    void refusesAnOutcomeThatCannotBeCarriedOut(Outcome outcome, @Nullable String body, String code) {
        assertRefused(decide(outcome, body, 1), inTriage(), code);
    }

    @Test
    void mayTransferOutOfTheProvince() {
        assertThat(done(decide(Outcome.TRANSFER, "bo-y-te", 2), inTriage())).isInstanceOf(TriageDecided.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"19-btcd", "19-ubnd"})
    void theReceivingBodyAndTheProvinceMayDecide(String by) {
        assertThat(done(decideBy(by, ACTS), inTriage())).isInstanceOf(TriageDecided.class);
    }

    @Test
    void theProvinceMayDecideForACommune() {
        // LKN 21.3: disputes of competence within the province
        var atCommune = new DeskPetition(
                "COMPLAINT", 1, null, "19-05443", RECEIVED, new Standing.InTriage(WAITS), List.of(), List.of(), null);

        assertThat(done(decideBy("19-btcd", ACTS), atCommune)).isInstanceOf(TriageDecided.class);
        assertRefused(decideBy("19-so-y-te", ACTS), atCommune, "not-the-deciding-body");
    }

    @ParameterizedTest
    @ValueSource(strings = {"19-05443", "bo-y-te", "nobody"})
    void nobodyElseMayDecide(String by) {
        assertRefused(decideBy(by, ACTS), inTriage(), "not-the-deciding-body");
    }

    @ParameterizedTest
    @CsvSource({"2026-08-19, before-receipt", "2026-08-28, after-today", "2026-08-23, before-last-act"})
    void refusesADayOnWhichItCannotHaveBeenDecided(LocalDate on, String code) {
        assertRefused(decideBy("19-btcd", on), inTriage(), code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOT-COMPETENT", "SAME-PETITION", "because"})
    void refusesAReasonThatIsNotForADecision(String reason) {
        assertRefused(
                new DecideTriage("19-btcd", "cb-01", ACTS, Outcome.FILE, null, null, reason),
                inTriage(),
                "unknown-reason");
    }

    @Test
    void whatIsDecidedIsNotDecidedAgain() {
        assertRefused(decide(Outcome.FILE, null, null), at("19-05443", Outcome.TRANSFER), "not-in-triage");
        assertRefused(decide(Outcome.FILE, null, null), at("19-btcd", Outcome.GUIDE), "not-in-triage");
    }

    @Test
    void nothingIsDecidedAboutAPetitionThatIsNotKnown() {
        assertRefused(decide(Outcome.FILE, null, null), null, "unknown-petition");
        assertRefused(object("19-05443", ACTS, null), null, "unknown-petition");
    }

    @Test
    void whatIsSaidToPeopleIsInWordsAndNotInCodes() {
        var refused = decider.decide(decide(Outcome.ACCEPT, "19-05443", 1), Caller.NOBODY, inTriage(), TODAY);

        assertThat(refused).isInstanceOfSatisfying(Verdict.Refused.class, no -> {
            assertThat(no.rejection().vi()).startsWith("Cần ").endsWith(".").doesNotContainPattern("[A-Z]{3,}");
            assertThat(no.rejection().en()).startsWith("Expected ").endsWith(".");
        });
    }
}
