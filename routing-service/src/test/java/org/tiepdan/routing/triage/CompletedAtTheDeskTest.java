package org.tiepdan.routing.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiepdan.access.Caller;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.lawpack.desk.TriageReason;
import org.tiepdan.lawpack.eligibility.Finding;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.routing.completion.CompletedFacts;
import org.tiepdan.routing.jurisdiction.Matter;
import org.tiepdan.routing.triage.TriageCommand.CompleteFacts;
import org.tiepdan.routing.triage.TriageEvent.FactsCompleted;
import org.tiepdan.routing.triage.TriageEvent.TriageDecided;

/** Eligibility is checked again when an officer decides (TT05/2021 6.2), and facts may come from the officer. */
class CompletedAtTheDeskTest extends TriageDeciderSpec {
    private static final CompletedFacts SIGNED =
            new CompletedFacts(null, null, null, null, null, null, null, List.of(Finding.UNSIGNED), null);

    private static DeskPetition found(String type, Standing standing, String... findings) {
        var matter = new Matter(
                type,
                "19-btcd",
                RECEIVED.atTime(8, 0).atZone(LegalTime.ZONE).toInstant(),
                "LAND_HOUSING",
                "19-05443",
                "HEAD",
                "ADMINISTRATIVE_DECISION",
                1,
                "INDIVIDUAL",
                List.of(findings));
        return new DeskPetition(
                type, 1, null, "19-btcd", RECEIVED, standing, List.of(), List.of(), null, matter, false);
    }

    private static DeskPetition waiting(String type, String... findings) {
        return found(type, new Standing.InTriage(WAITS), findings);
    }

    private static CompleteFacts complete(String by, String reason) {
        return new CompleteFacts(by, "cb-01", ACTS, SIGNED, reason);
    }

    @ParameterizedTest
    @CsvSource({"ACCEPT, ", "TRANSFER, 19-05443", "URGE, 19-05443"})
    void anUnsignedComplaintGoesToNoBody(Outcome outcome, String body) {
        // LKN 11.5
        assertRefused(decide(outcome, body, 1), waiting("COMPLAINT", "UNSIGNED"), "not-eligible");
        assertThat(done(decide(outcome, body, 1), waiting("COMPLAINT"))).isInstanceOf(TriageDecided.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"GUIDE", "RETURN", "FILE"})
    void itIsGuidedReturnedOrFiled(Outcome outcome) {
        assertThat(done(decide(outcome, null, null), waiting("COMPLAINT", "UNSIGNED")))
                .isInstanceOf(TriageDecided.class);
    }

    @Test
    void theRefusalNamesTheRuleAndItsArticle() {
        assertThat(decider.decide(
                        decide(Outcome.TRANSFER, "19-05443", 1),
                        Caller.NOBODY,
                        waiting("COMPLAINT", "UNSIGNED"),
                        TODAY))
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused -> assertThat(refused.rejection().vi()).contains("chữ ký", "LKN 11.5"));
    }

    @Test
    void anOfficerRecordsThatTheWriterSigned() {
        assertThat(done(complete("19-btcd", "GIVEN-BY-PETITIONER"), waiting("COMPLAINT", "UNSIGNED")))
                .isEqualTo(new FactsCompleted(
                        SIGNED,
                        "19-btcd",
                        "cb-01",
                        ACTS,
                        LAW.triageReasons()
                                .find("GIVEN-BY-PETITIONER", TriageReason.Use.FACTS)
                                .orElseThrow()));
    }

    @Test
    void whatWasNotFoundIsNotResolved() {
        assertRefused(complete("19-btcd", "GIVEN-BY-PETITIONER"), waiting("COMPLAINT"), "not-found-before");
    }

    @Test
    void onlyWhoDecidesCompletesAndOnlyWhatWaitsAndForAReasonOfTheList() {
        var unsigned = waiting("COMPLAINT", "UNSIGNED");
        assertRefused(complete("19-05443", "GIVEN-BY-PETITIONER"), unsigned, "not-the-deciding-body");
        assertRefused(complete("19-btcd", "NOT-ELIGIBLE"), unsigned, "unknown-reason");
        assertRefused(
                complete("19-btcd", "GIVEN-BY-PETITIONER"),
                found("COMPLAINT", new Standing.Decided(Outcome.GUIDE, "19-btcd", WAITS), "UNSIGNED"),
                "not-in-triage");
    }
}
