package org.tiepdan.tracking.casework.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.rules.CaseSpec.BOARD;
import static org.tiepdan.tracking.casework.rules.CaseSpec.COMMUNE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.OFFICER;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.lawpack.petition.Channel;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseCommand;
import org.tiepdan.tracking.casework.CaseCommand.AcceptCase;
import org.tiepdan.tracking.casework.CaseCommand.CorrectCase;
import org.tiepdan.tracking.casework.CaseCommand.WithdrawCase;
import org.tiepdan.tracking.casework.CaseEvent.CaseClosed;
import org.tiepdan.tracking.casework.CaseEvent.CaseCorrected;
import org.tiepdan.tracking.casework.CaseEvent.CaseMatterMoved;
import org.tiepdan.tracking.casework.CaseEvent.CaseSplit;
import org.tiepdan.tracking.casework.ClosedAs;
import org.tiepdan.tracking.casework.CorrectionReason;
import org.tiepdan.tracking.casework.Rejection.Kind;
import org.tiepdan.tracking.petition.RoutingFact.MatterTold;
import org.tiepdan.tracking.petition.RoutingFact.MatterVoided;
import org.tiepdan.tracking.petition.RoutingFact.PetitionSplit;

/** A petition with several matters (TT05/2021 6.1d) continues as its matters, and ends when all of them have ended. */
class SplitPetitionTest {
    private static final String ONE = "1".repeat(32);
    private static final String TWO = "2".repeat(32);
    private static final String SPLIT = "split-1";

    private final CaseSpec spec = new CaseSpec();

    @BeforeEach
    void aPetitionOfSeveralMattersIsInTriage() {
        spec.cameBy(Channel.IN_PERSON).petition(PetitionType.MIXED, null).triageRequested(false);
        spec.now("2026-07-06T10:00");
    }

    private CaseSpec split() {
        var petition = spec.petition.openedAt(CaseSpec.at("2026-07-01T09:16"));
        return spec.hearUnder(SPLIT, new PetitionSplit(petition, List.of(ONE, TWO), on("2026-07-06"), BOARD));
    }

    private int told;

    private CaseSpec told(String matter, boolean ended, boolean acted, String day) {
        return spec.hearUnder("told-" + ++told, new MatterTold(matter, ended, acted, on(day)));
    }

    private static CorrectCase voiding(String by, String act) {
        return new CorrectCase(by, OFFICER, on("2026-07-06"), act, CorrectionReason.WRONG_ACT, null, null);
    }

    @Test
    void goesOnAsItsMatters() {
        split().thenCaseEvents().containsExactly(new CaseSplit(List.of(ONE, TWO), on("2026-07-06")));

        assertThat(spec.file().stage()).isInstanceOf(Case.Split.class);
    }

    @Test
    void owesNothingMoreAsAWhole() {
        // LTCD 28.1: each matter has this limit, from the same receipt.
        split().thenLimits().containsExactly("cancelled TCD-REPLY because of case.split");
    }

    @Test
    void isSplitOnceOnly() {
        split();

        var again = spec.lastFact();
        spec.hearUnder("split-2", again).thenNothing();
    }

    @Test
    void whatIsHeardBeforeItIsOpenOpensIt() {
        var late = new CaseSpec().petition(PetitionType.MIXED, null);
        var petition = late.petition.openedAt(CaseSpec.at("2026-07-01T09:16"));

        late.hearUnder(SPLIT, new PetitionSplit(petition, List.of(ONE, TWO), on("2026-07-06"), BOARD))
                .thenCaseEvents()
                .hasSize(2);
        assertThat(late.file().stage()).isInstanceOf(Case.Split.class);
    }

    @Test
    void aPetitionThatABodyHasIsNotSplitBehindItsBack() {
        var routed = new CaseSpec().routedToCommune();
        var petition = routed.petition.openedAt(CaseSpec.at("2026-07-01T09:16"));

        routed.hearUnder(SPLIT, new PetitionSplit(petition, List.of(ONE, TWO), on("2026-07-06"), BOARD))
                .thenNothing();
    }

    @Test
    void endsWhenTheLastOfItsMattersEndsOnTheDayOfTheLatest() {
        split();

        told(ONE, true, true, "2026-08-20")
                .thenCaseEvents()
                .containsExactly(new CaseMatterMoved(ONE, true, true, on("2026-08-20")));
        told(TWO, true, false, "2026-07-06")
                .thenCaseEvents()
                .containsExactly(
                        new CaseMatterMoved(TWO, true, false, on("2026-07-06")),
                        new CaseClosed(ClosedAs.MATTERS_ENDED, on("2026-08-20"), null));
    }

    @Test
    void doesNotEndBeforeItWasSplit() {
        split();
        told(ONE, true, false, "2026-07-01");
        told(TWO, true, false, "2026-07-01")
                .thenCaseEvents()
                .contains(new CaseClosed(ClosedAs.MATTERS_ENDED, on("2026-07-06"), null));
    }

    @Test
    void aMatterThatGoesOnAfterAllTakesTheEndBack() {
        split();
        told(ONE, true, true, "2026-07-06");
        told(TWO, true, true, "2026-07-06").thenClosed(ClosedAs.MATTERS_ENDED);

        told(TWO, false, true, "2026-07-06").thenCaseEvents().hasSize(1);
        assertThat(spec.file().stage()).isInstanceOf(Case.Split.class);
        told(TWO, true, true, "2026-07-06").thenClosed(ClosedAs.MATTERS_ENDED);
    }

    @Test
    void hearsNothingTwiceAndNothingOfOtherMatters() {
        split();
        told(ONE, true, true, "2026-07-06");

        told(ONE, true, true, "2026-07-06").thenNothing();
        told("3".repeat(32), true, true, "2026-07-06").thenNothing();
    }

    @Test
    void hearsOfNoMatterBeforeItIsSplit() {
        told(ONE, true, true, "2026-07-06").thenNothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"acceptance", "withdrawal"})
    void whatIsDoneIsDoneToAMatter(String act) {
        split();
        CaseCommand command = act.equals("acceptance")
                ? new AcceptCase(COMMUNE, OFFICER, on("2026-07-06"))
                : new WithdrawCase(BOARD, OFFICER, on("2026-07-06"), null, null);

        spec.when(command).thenRefused(Kind.NOT_ALLOWED_IN_STATE, "not-allowed-in-state");
    }

    @Test
    void aSplitIsTakenBackWhileNoBodyHasActed() {
        split();
        told(ONE, false, false, "2026-07-06");
        // LTC 25.1: one of them was filed by the rules, which is not an act of a body.
        told(TWO, true, false, "2026-07-06");

        spec.when(voiding(BOARD, SPLIT))
                .thenCaseEvents()
                .singleElement()
                .isInstanceOfSatisfying(
                        CaseCorrected.class,
                        corrected -> assertThat(corrected.act()).isEqualTo("routing"));
        assertThat(spec.file().stage()).isInstanceOf(Case.InTriage.class);
        // The duties of the receiving side apply again.
        assertThat(spec.limit("TCD-REPLY").state().name()).isEqualTo("OPEN");
        told(ONE, true, false, "2026-07-06").thenNothing();
    }

    @Test
    void aSplitThatWasTakenBackCanBeFollowedByAnotherOrByAFiling() {
        split();
        told(ONE, false, false, "2026-07-06");
        told(TWO, false, false, "2026-07-06");
        spec.when(voiding(BOARD, SPLIT));

        spec.routed(Outcome.FILE, BOARD, on("2026-07-06")).thenClosed(ClosedAs.FILED);
    }

    @Test
    void aSplitStandsOnceABodyHasActed() {
        split();
        told(ONE, false, true, "2026-07-06");
        told(TWO, false, false, "2026-07-06");

        spec.when(voiding(BOARD, SPLIT)).thenRefused(Kind.INVALID, "matter-taken-up");
    }

    @Test
    void aSplitIsTakenBackOnlyWhenItsMattersAreThere() {
        split();

        spec.when(voiding(BOARD, SPLIT)).thenRefused(Kind.INVALID, "matters-not-there-yet");
    }

    @Test
    void aPetitionIsNoMistakeWhileItsMattersStand() {
        split();

        spec.when(new CorrectCase(
                        BOARD,
                        OFFICER,
                        on("2026-07-06"),
                        CaseCommand.REGISTRATION,
                        CorrectionReason.REGISTERED_BY_MISTAKE,
                        null,
                        null))
                .thenRefused(Kind.INVALID, "split-stands");
    }

    @Test
    void aMatterIsVoidWithTheSplitWhateverABodyDidInThatMoment() {
        var matter = new CaseSpec().acceptedByCommune();

        matter.hearUnder("void-1", new MatterVoided(BOARD, OFFICER, on("2026-07-03"), "WRONG_ACT"))
                .thenClosed(ClosedAs.REGISTERED_BY_MISTAKE);
        matter.hearUnder("void-2", new MatterVoided(BOARD, OFFICER, on("2026-07-03"), "WRONG_ACT"))
                .thenNothing();
    }
}
