package org.tiepdan.routing.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.lawpack.petition.Outcome;

class FeedAddressingTest {
    private static final Bodies BODIES = LawPack.packaged().bodies();
    private static final FeedCase AT_COMMUNE = new FeedCase("19-btcd", "19-05443");

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"ACCEPT", "TRANSFER", "URGE"})
    void aDecisionThatPutsTheCaseAtABodyGoesToBoth(Outcome outcome) {
        var addressed = address(new FeedEvent.Decided("19-btcd", "19-05443", outcome, null), null);

        assertThat(addressed).hasValueSatisfying(to -> {
            assertThat(to.bodies()).containsExactly("19-btcd", "19-05443");
            assertThat(to.next()).isNull();
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"GUIDE", "RETURN", "FILE", "REFUSE"})
    void aDecisionThatEndsTheCaseGoesToTheReceivingBodyOnly(Outcome outcome) {
        assertThat(address(new FeedEvent.Decided("19-btcd", "19-05443", outcome, null), null))
                .hasValueSatisfying(to -> assertThat(to.bodies()).containsExactly("19-btcd"));
    }

    @Test
    void aBodyThatReceivesAndSettlesGetsOneCopy() {
        assertThat(address(new FeedEvent.Opened("19-ubnd", "19-ubnd", Outcome.ACCEPT, null), null))
                .hasValueSatisfying(to -> assertThat(to.bodies()).containsExactly("19-ubnd"));
    }

    @Test
    void aCaseInTriageIsAtNoBodyUntilItIsPlaced() {
        var opened =
                address(new FeedEvent.Opened("19-btcd", null, null, null), null).orElseThrow();
        var placed = address(new FeedEvent.Placed("19-05443", Outcome.TRANSFER), opened.next())
                .orElseThrow();

        assertThat(opened.bodies()).containsExactly("19-btcd");
        assertThat(placed.bodies()).containsExactly("19-btcd", "19-05443");
        assertThat(placed.next()).isEqualTo(AT_COMMUNE);
    }

    @Test
    void theBodyThatHandsACaseOverSeesThatAndNothingAfter() {
        var moved = address(new FeedEvent.Transferred("19-ubnd"), AT_COMMUNE).orElseThrow();
        var after = address(new FeedEvent.Step(), moved.next()).orElseThrow();

        assertThat(moved.bodies()).containsExactlyInAnyOrder("19-btcd", "19-05443", "19-ubnd");
        assertThat(after.bodies()).containsExactly("19-btcd", "19-ubnd");
    }

    @Test
    void aDeadlineGoesAlsoToTheBodyThatOwesIt() {
        assertThat(address(new FeedEvent.Deadline("19-so-y-te"), AT_COMMUNE))
                .hasValueSatisfying(to -> assertThat(to.bodies()).containsExactly("19-btcd", "19-05443", "19-so-y-te"));
    }

    @Test
    void aLateDecisionOfRoutingDoesNotMoveACaseThatTrackingHasMoved() {
        var atProvince = new FeedCase("19-btcd", "19-ubnd");

        var addressed = address(new FeedEvent.Decided("19-btcd", "19-05443", Outcome.TRANSFER, null), atProvince);

        assertThat(addressed).hasValueSatisfying(to -> assertThat(to.next()).isEqualTo(atProvince));
    }

    @Test
    void aTriageRequestGoesToTheReceivingBody() {
        assertThat(address(new FeedEvent.TriageRequested("19-btcd", null, null), null))
                .hasValueSatisfying(to -> assertThat(to.bodies()).containsExactly("19-btcd"));
    }

    @Test
    void anObjectionGoesToTheReceivingAndTheObjectingBodyAndMovesNothingByItself() {
        var objected = address(new FeedEvent.JurisdictionObjected("19-btcd", "19-05443"), AT_COMMUNE);

        assertThat(objected).hasValueSatisfying(to -> {
            assertThat(to.bodies()).containsExactly("19-btcd", "19-05443");
            assertThat(to.next()).isEqualTo(AT_COMMUNE);
        });
    }

    @Test
    void afterAnObjectionTheCaseIsAtNobodyUntilItIsPlacedAgain() {
        var objected =
                address(new FeedEvent.Objected("19-05443", null), AT_COMMUNE).orElseThrow();
        var meanwhile = address(new FeedEvent.Step(), objected.next()).orElseThrow();
        var placed = address(new FeedEvent.Placed("19-so-y-te", Outcome.TRANSFER), objected.next())
                .orElseThrow();

        assertThat(objected.bodies()).containsExactly("19-btcd", "19-05443");
        assertThat(meanwhile.bodies()).containsExactly("19-btcd");
        assertThat(placed.bodies()).containsExactly("19-btcd", "19-so-y-te");
    }

    @Test
    void aResolvedConflictGoesToTheReceivingBody() {
        assertThat(address(new FeedEvent.ConflictResolved("19-btcd"), null))
                .hasValueSatisfying(to -> assertThat(to.bodies()).containsExactly("19-btcd"));
    }

    @Test
    void aStepOfACaseThatWasNeverOpenedHasNoAddressee() {
        assertThat(address(new FeedEvent.Step(), null)).isEmpty();
        assertThat(address(new FeedEvent.Transferred("19-ubnd"), null)).isEmpty();
        assertThat(address(new FeedEvent.Objected("19-ubnd", null), null)).isEmpty();
        assertThat(address(new FeedEvent.Deadline("19-ubnd"), null)).isEmpty();
        assertThat(address(new FeedEvent.Placed("19-ubnd", Outcome.ACCEPT), null))
                .isEmpty();
    }

    @Test
    void anObjectionGoesAlsoToTheSuperiorThatDecides() {
        assertThat(address(new FeedEvent.Objected("19-05443", "19-ubnd"), AT_COMMUNE))
                .hasValueSatisfying(to -> assertThat(to.bodies()).containsExactly("19-btcd", "19-05443", "19-ubnd"));
        assertThat(address(new FeedEvent.TriageRequested("19-btcd", "19-ubnd", null), null))
                .hasValueSatisfying(to -> assertThat(to.bodies()).containsExactly("19-btcd", "19-ubnd"));
    }

    @Test
    void theSuccessorFollowsTheBodyThatEndedWhichSeesThatLast() {
        var settles = address(new FeedEvent.Succeeded(false, "19-05443", "19-05860"), AT_COMMUNE)
                .orElseThrow();
        var receives = address(new FeedEvent.Succeeded(true, "19-btcd", "19-ubnd"), AT_COMMUNE)
                .orElseThrow();

        assertThat(settles.bodies()).containsExactly("19-btcd", "19-05443", "19-05860");
        assertThat(settles.next()).isEqualTo(new FeedCase("19-btcd", "19-05860"));
        assertThat(receives.bodies()).containsExactly("19-btcd", "19-05443", "19-ubnd");
        assertThat(receives.next()).isEqualTo(new FeedCase("19-ubnd", "19-05443"));
    }

    @Test
    void aDenouncedReceiversEndGivesItsSuccessorNoPart() {
        var handledAbove = new FeedCase("19-ubnd", null);

        assertThat(address(new FeedEvent.Succeeded(true, "19-05443", "19-05860"), handledAbove))
                .hasValueSatisfying(to -> {
                    assertThat(to.bodies()).containsExactly("19-ubnd");
                    assertThat(to.next()).isEqualTo(handledAbove);
                });
    }

    @Test
    void aCorrectionGoesToTheBodyThatHadTheCaseAndToTheOneThatHasItNow() {
        var moved = address(new FeedEvent.Corrected("19-ubnd", Outcome.TRANSFER, null, null), AT_COMMUNE)
                .orElseThrow();
        var closed = address(new FeedEvent.Corrected(null, null, null, null), AT_COMMUNE)
                .orElseThrow();

        assertThat(moved.bodies()).containsExactly("19-btcd", "19-ubnd", "19-05443");
        assertThat(moved.next()).isEqualTo(new FeedCase("19-btcd", "19-ubnd"));
        assertThat(closed.bodies()).containsExactly("19-btcd", "19-05443");
        assertThat(closed.next()).isEqualTo(new FeedCase("19-btcd", null));
    }

    @Test
    void aCaseThatIsInTriageAgainIsToldTheSuperiorThatDecides() {
        var waiting = address(new FeedEvent.Corrected(null, null, "19-ubnd", null), AT_COMMUNE)
                .orElseThrow();

        assertThat(waiting.bodies()).containsExactly("19-btcd", "19-05443", "19-ubnd");
    }

    @Test
    void ofAPetitionThatDenouncesTheBodyThatHadItThatBodyHearsNothingMore() {
        var mended =
                new FeedEvent.Corrected("19-ubnd", Outcome.ACCEPT, null, new FeedEvent.Mended("19-btcd", "19-05443"));

        var moved = address(mended, AT_COMMUNE).orElseThrow();
        var limit = address(new FeedEvent.Deadline("19-05443"), moved.next()).orElseThrow();

        assertThat(moved.bodies()).containsExactly("19-btcd", "19-ubnd");
        assertThat(limit.bodies()).containsExactly("19-btcd", "19-ubnd");
    }

    @Test
    void aReceiverThatIsDenouncedNowIsReplacedByTheBodyAbove() {
        var mended =
                new FeedEvent.Corrected("19-ubnd", Outcome.ACCEPT, null, new FeedEvent.Mended("19-ubnd", "19-btcd"));

        var moved = address(mended, new FeedCase("19-btcd", "19-btcd")).orElseThrow();

        assertThat(moved.bodies()).containsExactly("19-ubnd");
    }

    @Test
    void aPetitionThatDenouncesNobodyAnyMoreIsToldToItsBodyAgain() {
        var mended = new FeedEvent.Corrected("19-05443", Outcome.TRANSFER, null, new FeedEvent.Mended("19-btcd", null));

        var moved =
                address(mended, new FeedCase("19-btcd", "19-ubnd", "19-05443")).orElseThrow();

        assertThat(moved.bodies()).containsExactly("19-btcd", "19-05443", "19-ubnd");
    }

    private static Optional<FeedAddressing.Addressed> address(FeedEvent event, @Nullable FeedCase known) {
        return FeedAddressing.address(event, known, BODIES, LocalDate.of(2026, 8, 20));
    }
}
