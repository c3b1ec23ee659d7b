package org.tiepdan.routing.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.lawpack.desk.TriageReason;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.routing.interest.Respondent;
import org.tiepdan.routing.jurisdiction.Matter;
import org.tiepdan.routing.split.SplitMatter;
import org.tiepdan.routing.split.SplitMatters;
import org.tiepdan.routing.triage.TriageCommand.SplitPetition;
import org.tiepdan.routing.triage.TriageEvent.PetitionSplit;
import org.tiepdan.routing.triage.TriageEvent.TriageDecided;

/** A petition of several matters: TT05/2021 6.1d, LTCD 25.3. */
class SplitPetitionsTest extends TriageDeciderSpec {
    private static final List<SplitMatter> TWO = List.of(SplitMatters.complaint(), SplitMatters.denunciation());

    private static DeskPetition mixed() {
        return petition("MIXED", null, new Standing.InTriage(WAITS), List.of());
    }

    private static DeskPetition mixed(List<String> findings, boolean repeats) {
        var matter = new Matter(
                "MIXED",
                "19-btcd",
                RECEIVED.atStartOfDay(LegalTime.ZONE).toInstant(),
                null,
                "19-05443",
                "HEAD",
                null,
                null,
                "INDIVIDUAL",
                findings);
        return new DeskPetition(
                "MIXED",
                null,
                null,
                "19-btcd",
                RECEIVED,
                new Standing.InTriage(WAITS),
                List.of(),
                List.of(),
                null,
                matter,
                repeats);
    }

    private static SplitPetition split(String by) {
        return new SplitPetition(by, "cb-01", ACTS, TWO, "SEVERAL-MATTERS");
    }

    @Test
    void anOfficerSplitsAPetitionOfSeveralMatters() {
        assertThat(done(split("19-btcd"), mixed()))
                .isEqualTo(new PetitionSplit(
                        TWO,
                        "19-btcd",
                        "cb-01",
                        ACTS,
                        LAW.triageReasons()
                                .find("SEVERAL-MATTERS", TriageReason.Use.SPLIT)
                                .orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "ACCEPT, 19-ubnd",
                "TRANSFER, 19-05443",
                "TRANSFER, bo-y-te",
                "URGE, 19-05443",
                "GUIDE, -",
                "RETURN, -",
                "FILE, -"
            })
    void itIsNotDecidedAsAWhole(Outcome outcome, @Nullable String body) {
        assertRefused(decide(outcome, body, null), mixed(), "must-be-split");
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"GUIDE", "RETURN", "FILE"})
    void whatCannotBeHandledEndsAsAWhole(Outcome outcome) {
        // TT05/2021 6.2b, 28.1
        assertThat(done(decide(outcome, null, null), mixed(List.of("UNREADABLE"), false)))
                .isInstanceOf(TriageDecided.class);
    }

    @Test
    void whatRepeatsAPetitionThatHasEndedIsFiledAsAWhole() {
        // TT05/2021 28.1
        assertThat(done(decide(Outcome.FILE, null, null), mixed(List.of(), true)))
                .isInstanceOf(TriageDecided.class);
    }

    @Test
    void neitherGoesToABodyUnsplit() {
        assertRefused(decide(Outcome.ACCEPT, "19-ubnd", null), mixed(List.of("UNREADABLE"), false), "must-be-split");
        assertRefused(decide(Outcome.ACCEPT, "19-ubnd", null), mixed(List.of(), true), "must-be-split");
    }

    @Test
    void whatIsKnownToBeWholeIsSplit() {
        assertRefused(decide(Outcome.FILE, null, null), mixed(List.of(), false), "must-be-split");
    }

    @ParameterizedTest
    @ValueSource(strings = {"COMPLAINT", "DENUNCIATION", "PROPOSAL", "FEEDBACK", "OF-A-LATER-VERSION"})
    void onlyAPetitionOfSeveralMattersIsSplit(String type) {
        assertRefused(
                split("19-btcd"),
                petition(type, null, new Standing.InTriage(WAITS), List.of()),
                "not-a-petition-of-several-matters");
    }

    @Test
    void whatIsWrongWithAMatterRefusesTheSplit() {
        var one = new SplitPetition("19-btcd", "cb-01", ACTS, TWO.subList(0, 1), "SEVERAL-MATTERS");

        assertRefused(one, mixed(), "not-several-matters");
    }

    @Test
    void whatIsSplitIsNotDecidedAgain() {
        var split = petition("MIXED", null, new Standing.Split(ACTS), List.of());

        assertRefused(split("19-btcd"), split, "not-in-triage");
        assertRefused(decideBy("19-btcd", ACTS), split, "not-in-triage");
        assertRefused(object("19-btcd", ACTS, null), split, "not-routed");
    }

    @Test
    void onlyWhoDecidesAtItsDeskSplitsIt() {
        assertRefused(split("19-05443"), mixed(), "not-the-deciding-body");
        assertThat(done(split("19-ubnd"), mixed())).isInstanceOf(PetitionSplit.class);
    }

    @Test
    void theBodyItDenouncesSplitsNothing() {
        // LTC 12.1
        var denounced = new DeskPetition(
                "MIXED",
                null,
                new Respondent("19-ubnd", "HEAD", null),
                "19-btcd",
                RECEIVED,
                new Standing.InTriage(WAITS),
                List.of(),
                List.of(),
                null);

        assertRefused(split("19-ubnd"), denounced, "conflict-of-interest");
    }

    @Test
    void aSplitHasAReasonOfItsOwnAndADayLikeEveryDecision() {
        assertRefused(new SplitPetition("19-btcd", "cb-01", ACTS, TWO, "NOT-ELIGIBLE"), mixed(), "unknown-reason");
        assertRefused(
                new SplitPetition("19-btcd", "cb-01", RECEIVED.minusDays(1), TWO, "SEVERAL-MATTERS"),
                mixed(),
                "before-receipt");
        assertRefused(
                new SplitPetition("19-btcd", "cb-01", TODAY.plusDays(1), TWO, "SEVERAL-MATTERS"),
                mixed(),
                "after-today");
    }
}
