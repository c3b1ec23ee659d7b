package org.tiepdan.routing.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.access.Caller;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.routing.interest.Respondent;
import org.tiepdan.routing.testkit.MergedCommune;
import org.tiepdan.routing.triage.TriageCommand.DecideTriage;
import org.tiepdan.routing.triage.TriageEvent.TriageDecided;

/** Acts dated before a body existed, acts of bodies that ended, and the common superior. */
class LateEntriesAndSuccessorsTest {
    private static final LocalDate BEFORE_THE_BODIES = LocalDate.of(2025, 6, 5);
    private static final LocalDate BEFORE_THE_MERGER = LocalDate.of(2026, 11, 24);
    private static final LocalDate AFTER = LocalDate.of(2026, 11, 30);

    @TempDir
    private Path folder;

    private LawPack law = LawPack.packaged();

    @BeforeEach
    void merge() throws IOException {
        law = MergedCommune.law(folder);
    }

    @ParameterizedTest
    @CsvSource({"ACCEPT, ", "GUIDE, ", "FILE, ", "TRANSFER, 19-so-xay-dung", "TRANSFER, 19-05860"})
    void theDeskTypesInWhatWasDoneBeforeTheBodiesOfTodayExisted(Outcome outcome, @Nullable String to) {
        var petition = at("19-btcd", BEFORE_THE_BODIES, null, null);
        var command = new DecideTriage(
                "19-btcd", "cb-3", BEFORE_THE_BODIES.plusDays(7), outcome, to, null, "FACTS-COMPLETED");

        assertThat(verdict(command, petition)).isInstanceOf(Verdict.Done.class);
    }

    @Test
    void aBodyThatHasEndedSinceTakesNoPetitionOfADayBeforeItExisted() {
        var petition = at("19-btcd", BEFORE_THE_BODIES, null, null);
        var command = new DecideTriage(
                "19-btcd", "cb-3", BEFORE_THE_BODIES, Outcome.TRANSFER, MergedCommune.ENDED, null, "FACTS-COMPLETED");

        assertThat(refusal(command, petition)).isEqualTo("unknown-body");
    }

    @Test
    void theSuccessorDecidesAtTheDeskOfABodyThatEndedAndTakesItsMatters() {
        var petition = at(MergedCommune.ENDED, BEFORE_THE_MERGER, null, null);

        assertThat(verdict(decide(MergedCommune.SUCCESSOR, AFTER), petition))
                .isInstanceOfSatisfying(
                        Verdict.Done.class,
                        done -> assertThat(((TriageDecided) done.event()).competentBody())
                                .isEqualTo(MergedCommune.SUCCESSOR));
        assertThat(verdict(decide(MergedCommune.SUCCESSOR, BEFORE_THE_MERGER), petition))
                .isInstanceOf(Verdict.Done.class);
    }

    @Test
    void theBodyThatEndedDecidesNoMore() {
        var petition = at(MergedCommune.ENDED, BEFORE_THE_MERGER, null, null);

        assertThat(refusal(decide(MergedCommune.ENDED, BEFORE_THE_MERGER), petition))
                .isEqualTo("not-the-deciding-body");
    }

    @Test
    void theProvinceStillDecidesForABodyThatEnded() {
        var petition = at(MergedCommune.ENDED, BEFORE_THE_MERGER, null, null);
        var command =
                new DecideTriage("19-ubnd", "cb-3", AFTER, Outcome.TRANSFER, "19-so-y-te", null, "FACTS-COMPLETED");

        assertThat(verdict(command, petition)).isInstanceOf(Verdict.Done.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"19-ubnd", "19-btcd"})
    void theCommonSuperiorDecidesAndWhoReceivesForIt(String by) {
        assertThat(verdict(decide(by, AFTER), at("19-05860", BEFORE_THE_MERGER, "19-ubnd", null)))
                .isInstanceOf(Verdict.Done.class);
    }

    @Test
    void theReceivingSideDoesNotDecideInPlaceOfTheCommonSuperior() {
        assertThat(refusal(decide("19-05860", AFTER), at("19-05860", BEFORE_THE_MERGER, "19-ubnd", null)))
                .isEqualTo("not-the-deciding-body");
    }

    @Test
    void theSuccessorOfACommonSuperiorThatEndedDecides() {
        var petition = at("19-btcd", BEFORE_THE_MERGER, MergedCommune.ENDED, null);

        assertThat(verdict(decide(MergedCommune.SUCCESSOR, AFTER), petition)).isInstanceOf(Verdict.Done.class);
        assertThat(refusal(decide(MergedCommune.ENDED, AFTER), petition)).isEqualTo("not-the-deciding-body");
    }

    @Test
    void aCommonSuperiorThatIsDenouncedDecidesNothing() {
        var denounced = new Respondent("19-ubnd", "HEAD", null);
        var petition = new DeskPetition(
                "DENUNCIATION",
                null,
                denounced,
                "19-05860",
                BEFORE_THE_MERGER,
                new Standing.InTriage(BEFORE_THE_MERGER),
                List.of(),
                List.of(),
                "19-ubnd");

        assertThat(refusal(decide("19-ubnd", AFTER), petition)).isEqualTo("conflict-of-interest");
        assertThat(verdict(decide("19-05860", AFTER), petition)).isInstanceOf(Verdict.Done.class);
    }

    @Test
    void nothingIsDecidedOnceTheCaseHasLeftTriage() {
        var petition = at("19-btcd", BEFORE_THE_MERGER, null, new Standing.LeftTriage(BEFORE_THE_MERGER));

        assertThat(refusal(decide("19-btcd", AFTER), petition)).isEqualTo("not-in-triage");
    }

    private static DecideTriage decide(String by, LocalDate on) {
        return new DecideTriage(by, "cb-3", on, Outcome.ACCEPT, null, null, "FACTS-COMPLETED");
    }

    private static DeskPetition at(
            String desk, LocalDate receivedOn, @Nullable String decider, @Nullable Standing standing) {
        return new DeskPetition(
                "PROPOSAL",
                null,
                null,
                desk,
                receivedOn,
                standing == null ? new Standing.InTriage(receivedOn) : standing,
                List.of(),
                List.of(),
                decider);
    }

    private Verdict verdict(TriageCommand command, DeskPetition petition) {
        return new TriageDecider(law).decide(command, Caller.NOBODY, petition, AFTER);
    }

    private String refusal(TriageCommand command, DeskPetition petition) {
        return ((Verdict.Refused) verdict(command, petition)).rejection().code();
    }
}
