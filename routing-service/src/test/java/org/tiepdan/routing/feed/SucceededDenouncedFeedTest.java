package org.tiepdan.routing.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.routing.testkit.MergedCommune;

/** The same people work at the successor of a denounced body: its feed says nothing of the denunciation either (LTC 8.3, 12.4, 56). */
class SucceededDenouncedFeedTest {
    private static final LocalDate LAST = LocalDate.parse("2026-11-27");
    private static final LocalDate AFTER = LAST.plusDays(1);

    @TempDir
    private Path folder;

    private Bodies bodies = new Bodies(List.of());

    @BeforeEach
    void merged() throws IOException {
        bodies = MergedCommune.law(folder).bodies();
    }

    @Test
    void aCorrectionThatNamesAMergedBodyEndsTheFeedOfItsSuccessor() {
        var mended = new FeedEvent.Corrected(
                MergedCommune.SUCCESSOR, Outcome.TRANSFER, null, new FeedEvent.Mended("19-btcd", MergedCommune.ENDED));
        var known = new FeedCase("19-btcd", MergedCommune.SUCCESSOR);

        var corrected = FeedAddressing.address(mended, known, bodies, AFTER).orElseThrow();

        assertThat(corrected.bodies()).containsExactly("19-btcd");
        assertThat(to(new FeedEvent.Step(), corrected.next())).containsExactly("19-btcd");
        assertThat(to(new FeedEvent.Deadline(MergedCommune.SUCCESSOR), corrected.next()))
                .containsExactly("19-btcd");
    }

    @Test
    void beforeTheMergerTheOtherBodyGetsIt() {
        var known = new FeedCase("19-btcd", MergedCommune.SUCCESSOR, MergedCommune.ENDED);

        assertThat(FeedAddressing.address(new FeedEvent.Step(), known, bodies, LAST))
                .hasValueSatisfying(to -> assertThat(to.bodies()).containsExactly("19-btcd", MergedCommune.SUCCESSOR));
    }

    @Test
    void aDecisionDoesNotReachTheSuccessorOfTheBodyThatItSaysIsDenounced() {
        var routed = new FeedEvent.Decided("19-btcd", MergedCommune.SUCCESSOR, Outcome.TRANSFER, MergedCommune.ENDED);
        var triage = new FeedEvent.TriageRequested("19-btcd", MergedCommune.SUCCESSOR, MergedCommune.ENDED);

        assertThat(to(routed, null)).containsExactly("19-btcd");
        assertThat(to(triage, null)).containsExactly("19-btcd");
    }

    /** It received the denunciation before the merger. */
    static List<FeedEvent> toTheReceivingSide() {
        var receiver = MergedCommune.SUCCESSOR;
        return List.of(
                new FeedEvent.Decided(receiver, "19-ubnd", Outcome.TRANSFER, MergedCommune.ENDED),
                new FeedEvent.TriageRequested(receiver, null, MergedCommune.ENDED),
                new FeedEvent.TriageRequested(receiver, null, null),
                new FeedEvent.Split(receiver, MergedCommune.ENDED),
                new FeedEvent.JurisdictionObjected(receiver, "19-ubnd"),
                new FeedEvent.LikeOthers(receiver, null),
                new FeedEvent.ConflictResolved(receiver),
                new FeedEvent.RegistrationVoided(receiver),
                new FeedEvent.Opened(receiver, "19-ubnd", Outcome.TRANSFER, MergedCommune.ENDED),
                new FeedEvent.Placed("19-ubnd", Outcome.TRANSFER),
                new FeedEvent.Transferred("19-ubnd"),
                new FeedEvent.Objected("19-ubnd", null),
                new FeedEvent.Succeeded(true, receiver, "19-ubnd"),
                new FeedEvent.Corrected("19-ubnd", Outcome.TRANSFER, null, null),
                new FeedEvent.Deadline(receiver),
                new FeedEvent.Escalated(receiver),
                new FeedEvent.Step());
    }

    @ParameterizedTest
    @MethodSource("toTheReceivingSide")
    void noEventOfTheWholeLifeReachesIt(FeedEvent event) {
        var opened = FeedAddressing.address(
                        new FeedEvent.Opened(MergedCommune.SUCCESSOR, "19-ubnd", Outcome.TRANSFER, MergedCommune.ENDED),
                        null,
                        bodies,
                        LAST)
                .orElseThrow();

        assertThat(opened.bodies()).contains(MergedCommune.SUCCESSOR);
        assertThat(to(event, opened.next())).doesNotContain(MergedCommune.SUCCESSOR);
    }

    @Test
    void whomItDenouncesNoMoreHearsItsNewDecisionAtOnce() {
        var known = new FeedCase("19-btcd", "19-ubnd", MergedCommune.ENDED);

        assertThat(to(new FeedEvent.Decided("19-btcd", MergedCommune.SUCCESSOR, Outcome.TRANSFER, null), known))
                .contains(MergedCommune.SUCCESSOR);
    }

    private Set<String> to(FeedEvent event, @Nullable FeedCase known) {
        return FeedAddressing.address(event, known, bodies, AFTER).orElseThrow().bodies();
    }
}
