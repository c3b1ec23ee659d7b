package org.tiepdan.routing.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.routing.testkit.MergedCommune;

/** A petition against a body that was merged into another. */
class MergedBodiesTest {
    @TempDir
    private Path folder;

    private JurisdictionDecider decider = new JurisdictionDecider(LawPack.packaged());

    @BeforeEach
    void merge() throws IOException {
        decider = new JurisdictionDecider(MergedCommune.law(folder));
    }

    @Test
    void goesToTheSuccessorFromTheDayAfterAndSaysWhy() {
        var matter = Matters.complaint().receivedBy("19-btcd").against(MergedCommune.ENDED, "HEAD");

        var before = RoutingAnswer.of(decider.decide(matter.on("2026-11-27").matter()));
        var after = RoutingAnswer.of(decider.decide(matter.on("2026-11-30").matter()));

        assertThat(before.competentBody()).isEqualTo(MergedCommune.ENDED);
        assertThat(after.outcome()).isEqualTo("TRANSFER");
        assertThat(after.competentBody()).isEqualTo(MergedCommune.SUCCESSOR);
        assertThat(after.reasons().getFirst()).isEqualTo(Reason.SUCCESSION);
        assertThat(before.reasons()).doesNotContain(Reason.SUCCESSION);
    }

    /** LTC 24.3: what the merged body got, its successor has. */
    @ParameterizedTest(name = "received on {0}: {1}")
    @CsvSource({"2026-11-27, TRANSFER", "2026-11-30, FILE"})
    void theSuccessorHasWhatWasAlsoSentToIt(String on, String outcome) {
        var matter = Matters.denunciation()
                .receivedBy("19-btcd")
                .against(MergedCommune.SUCCESSOR, "OFFICIAL")
                .on(on)
                .alsoSentTo(MergedCommune.ENDED);

        assertThat(RoutingAnswer.of(decider.decide(matter.matter())).outcome()).isEqualTo(outcome);
    }

    @Test
    void whatIsMissingIsAskedForAboutTheSuccessor() {
        var matter = Matters.complaint()
                .receivedBy("19-btcd")
                .against(MergedCommune.ENDED, "HEAD")
                .instance(null)
                .on("2026-11-30");

        var answer = RoutingAnswer.of(decider.decide(matter.matter()));

        assertThat(answer.awaitsAnOfficer()).isTrue();
        assertThat(answer.candidates()).contains(MergedCommune.SUCCESSOR).doesNotContain(MergedCommune.ENDED);
        assertThat(answer.reasons().getFirst()).isEqualTo(Reason.SUCCESSION);
    }

    @Test
    void aBodyThatThePackDoesNotKnowIsForAnOfficer() {
        var matter = Matters.complaint().receivedBy("19-btcd").against("19-99999", "HEAD");

        assertThat(RoutingAnswer.of(decider.decide(matter.matter())).unresolved())
                .containsExactly("respondent.body");
    }
}
