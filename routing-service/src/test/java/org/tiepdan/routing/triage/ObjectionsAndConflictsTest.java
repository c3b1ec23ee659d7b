package org.tiepdan.routing.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.routing.triage.TriageCommand.ObjectToJurisdiction;
import org.tiepdan.routing.triage.TriageCommand.ResolveConflict;
import org.tiepdan.routing.triage.TriageEvent.ConflictResolved;
import org.tiepdan.routing.triage.TriageEvent.JurisdictionObjected;

class ObjectionsAndConflictsTest extends TriageDeciderSpec {
    @Test
    void aBodyObjectsWithANumberAndMayProposeAnother() {
        assertThat(done(object("19-05443", ACTS, "19-so-y-te"), at("19-05443", Outcome.TRANSFER)))
                .isInstanceOfSatisfying(JurisdictionObjected.class, objected -> {
                    assertThat(objected.objection())
                            .isEqualTo(new Objection(1, "19-05443", ACTS, "NOT-COMPETENT", "19-so-y-te"));
                    assertThat(objected.candidates()).containsExactly("19-so-y-te", "19-05443");
                });
    }

    @Test
    void aSecondObjectionHasTheNextNumber() {
        var earlier = new Objection(1, "19-so-y-te", RECEIVED, "NOT-COMPETENT", null);
        var petition = new DeskPetition(
                "COMPLAINT",
                1,
                null,
                "19-btcd",
                RECEIVED,
                new Standing.Decided(Outcome.TRANSFER, "19-05443", WAITS),
                List.of(earlier),
                List.of(),
                null);

        assertThat(done(object("19-05443", ACTS, null), petition))
                .isInstanceOfSatisfying(JurisdictionObjected.class, objected -> {
                    assertThat(objected.objection().number()).isEqualTo(2);
                    assertThat(objected.candidates()).containsExactly("19-05443");
                });
    }

    @ParameterizedTest
    @CsvSource({"GUIDE, 19-05443", "FILE, 19-btcd", "RETURN, 19-btcd", "TRANSFER, bo-y-te"})
    void nobodyObjectsToAPetitionThatIsAtNoBodyOfTheProvince(Outcome outcome, String body) {
        assertRefused(object(body, ACTS, null), at(body, outcome), "not-routed");
    }

    @Test
    void nobodyObjectsToAPetitionThatIsInTriage() {
        assertRefused(object("19-05443", ACTS, null), inTriage(), "not-routed");
    }

    @Test
    void onlyTheBodyThatHasThePetitionObjects() {
        assertRefused(object("19-so-y-te", ACTS, null), at("19-05443", Outcome.TRANSFER), "not-the-competent-body");
    }

    @ParameterizedTest
    @CsvSource({"19-05443, not-another-body", "19-btcd, not-another-body", "19-99999, unknown-body"})
    void refusesAProposalThatHelpsNobody(String proposed, String code) {
        assertRefused(object("19-05443", ACTS, proposed), at("19-05443", Outcome.TRANSFER), code);
    }

    @ParameterizedTest
    @CsvSource({"2026-08-19, before-receipt", "2026-08-28, after-today", "2026-08-23, before-last-act"})
    void refusesADayOnWhichNobodyCanHaveObjected(LocalDate on, String code) {
        assertRefused(object("19-05443", on, null), at("19-05443", Outcome.TRANSFER), code);
    }

    @Test
    void refusesAReasonThatIsNotForAnObjection() {
        assertRefused(
                new ObjectToJurisdiction("19-05443", "cb-02", ACTS, "NOT-ELIGIBLE", null),
                at("19-05443", Outcome.TRANSFER),
                "unknown-reason");
    }

    @Test
    void aConflictIsResolvedWhereverThePetitionStands() {
        var conflicting =
                petition("COMPLAINT", 1, new Standing.Decided(Outcome.TRANSFER, "19-05443", WAITS), conflicts(false));

        assertThat(done(resolve("e-2", "19-btcd", "OTHER-PETITION"), conflicting))
                .isInstanceOfSatisfying(ConflictResolved.class, resolved -> {
                    assertThat(resolved.conflict()).isEqualTo("e-2");
                });
    }

    @Test
    void aConflictIsResolvedOnceByWhoMayDecideForAReasonOfTheList() {
        var open = petition("COMPLAINT", 1, new Standing.InTriage(WAITS), conflicts(false));
        var resolved = petition("COMPLAINT", 1, new Standing.InTriage(WAITS), conflicts(true));

        assertRefused(resolve("e-3", "19-btcd", "SAME-PETITION"), open, "unknown-conflict");
        assertRefused(resolve("e-2", "19-btcd", "SAME-PETITION"), resolved, "not-in-triage");
        assertRefused(resolve("e-2", "19-05443", "SAME-PETITION"), open, "not-the-deciding-body");
        assertRefused(resolve("e-2", "19-btcd", "NOT-ELIGIBLE"), open, "unknown-reason");
        assertRefused(
                new ResolveConflict("19-btcd", "cb-01", TODAY.plusDays(1), "e-2", "SAME-PETITION"),
                open,
                "after-today");
    }
}
