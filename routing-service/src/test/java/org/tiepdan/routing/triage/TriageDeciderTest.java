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
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.Outcome;
import org.tiepdan.lawpack.TriageReason;
import org.tiepdan.routing.triage.TriageCommand.DecideTriage;
import org.tiepdan.routing.triage.TriageCommand.ObjectToJurisdiction;
import org.tiepdan.routing.triage.TriageCommand.ResolveConflict;
import org.tiepdan.routing.triage.TriageEvent.ConflictResolved;
import org.tiepdan.routing.triage.TriageEvent.JurisdictionObjected;
import org.tiepdan.routing.triage.TriageEvent.TriageDecided;

class TriageDeciderTest {
    private static final LawPack LAW = LawPack.packaged();
    private static final LocalDate RECEIVED = LocalDate.of(2026, 8, 20);
    private static final LocalDate WAITS = LocalDate.of(2026, 8, 24);
    private static final LocalDate ACTS = LocalDate.of(2026, 8, 25);
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 27);

    private final TriageDecider decider = new TriageDecider(LAW);

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
        // LKN 28 and 37 set other limits for each.
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
                "COMPLAINT", 1, "19-05443", RECEIVED, new Standing.InTriage(WAITS), List.of(), List.of());

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
                "19-btcd",
                RECEIVED,
                new Standing.Decided(Outcome.TRANSFER, "19-05443", WAITS),
                List.of(earlier),
                List.of());

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
                    assertThat(resolved.receivingBody()).isEqualTo("19-btcd");
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

    @Test
    void whatIsSaidToPeopleIsInWordsAndNotInCodes() {
        var refused = decider.decide(decide(Outcome.ACCEPT, "19-05443", 1), inTriage(), TODAY);

        assertThat(refused).isInstanceOfSatisfying(Verdict.Refused.class, no -> {
            assertThat(no.rejection().vi()).startsWith("Cần ").endsWith(".").doesNotContainPattern("[A-Z]{3,}");
            assertThat(no.rejection().en()).startsWith("Expected ").endsWith(".");
        });
    }

    private static DeskPetition inTriage() {
        return petition("COMPLAINT", null, new Standing.InTriage(WAITS), List.of());
    }

    private static DeskPetition at(String body, Outcome outcome) {
        return petition("COMPLAINT", 1, new Standing.Decided(outcome, body, WAITS), List.of());
    }

    private static DeskPetition petition(
            String type, @Nullable Integer instance, Standing standing, List<Conflict> conflicts) {
        return new DeskPetition(type, instance, "19-btcd", RECEIVED, standing, List.of(), conflicts);
    }

    private static List<Conflict> conflicts(boolean resolved) {
        return List.of(new Conflict("e-2", "19-btcd", resolved));
    }

    private static DecideTriage decide(Outcome outcome, @Nullable String body, @Nullable Integer instance) {
        return new DecideTriage("19-btcd", "cb-01", ACTS, outcome, body, instance, "FACTS-COMPLETED");
    }

    private static DecideTriage decideBy(String by, LocalDate on) {
        return new DecideTriage(by, "cb-01", on, Outcome.FILE, null, null, "NOT-ELIGIBLE");
    }

    private static ObjectToJurisdiction object(String by, LocalDate on, @Nullable String proposed) {
        return new ObjectToJurisdiction(by, "cb-02", on, "NOT-COMPETENT", proposed);
    }

    private static ResolveConflict resolve(String conflict, String by, String reason) {
        return new ResolveConflict(by, "cb-01", ACTS, conflict, reason);
    }

    private TriageEvent done(TriageCommand command, DeskPetition petition) {
        var verdict = decider.decide(command, petition, TODAY);
        assertThat(verdict).isInstanceOf(Verdict.Done.class);
        return ((Verdict.Done) verdict).event();
    }

    private void assertRefused(TriageCommand command, @Nullable DeskPetition petition, String code) {
        assertThat(decider.decide(command, petition, TODAY))
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused -> assertThat(refused.rejection().code()).isEqualTo(code));
    }
}
