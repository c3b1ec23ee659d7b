package org.tiepdan.routing.triage.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Condition;
import org.tiepdan.access.Grant;
import org.tiepdan.access.Role;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.routing.interest.Respondent;
import org.tiepdan.routing.jurisdiction.RoutingAnswer;
import org.tiepdan.routing.testkit.MergedCommune;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.PetitionFacts;
import org.tiepdan.routing.triage.adapter.RecordedConflict;

/** A denunciation of the commune that was merged waits at the desk of the commune into which it was merged (LTC 12.4, 12.6). */
class VisibleAfterAMergerTest {
    private static final Instant RECEIVED = Instant.parse("2026-08-17T02:15:00Z");
    private static final LocalDate LAST = LocalDate.parse("2026-11-27");
    private static final String ABOVE = "19-ubnd";

    @TempDir
    private Path folder;

    private LawPack law = LawPack.packaged();

    @BeforeEach
    void merged() throws IOException {
        law = MergedCommune.law(folder);
    }

    @Test
    void untilThenTheOtherCommuneHasIt() {
        var petition = denunciation(MergedCommune.SUCCESSOR);

        assertThat(sees(MergedCommune.SUCCESSOR, petition, LAST)).isTrue();
        assertThat(sees(ABOVE, petition, LAST)).isFalse();
        assertThat(on(LAST).desks(petition, null)).containsExactly(MergedCommune.SUCCESSOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {MergedCommune.SUCCESSOR, MergedCommune.ENDED})
    void fromThenOnItWaitsAbove(String receiving) {
        var petition = denunciation(receiving);
        var after = LAST.plusDays(1);

        assertThat(sees(MergedCommune.SUCCESSOR, petition, after)).isFalse();
        assertThat(sees(ABOVE, petition, after)).isTrue();
        assertThat(on(after).desks(petition, null)).containsExactly(ABOVE);
    }

    /** The people of the former receiver work in the denounced body now. */
    @Test
    void whoReceivedADenunciationOfItsOwnSuccessorSeesItNoMore() {
        var petition =
                waiting("DENUNCIATION", MergedCommune.ENDED, new Respondent(MergedCommune.SUCCESSOR, "HEAD", null));
        var after = LAST.plusDays(1);

        assertThat(sees(MergedCommune.ENDED, petition, LAST)).isTrue();
        assertThat(sees(MergedCommune.ENDED, petition, after)).isFalse();
        assertThat(sees(MergedCommune.SUCCESSOR, petition, after)).isFalse();
        assertThat(sees(ABOVE, petition, after)).isTrue();
    }

    @Test
    void soDoesADenunciationThatCameUnderTheKeyOfAnother() {
        var conflict = new RecordedConflict(
                "e-2", denunciation(MergedCommune.SUCCESSOR).petition(), false, null, null);
        var petition = proposal().with("q2", conflict);
        var after = LAST.plusDays(1);

        assertThat(on(LAST).desks(petition, "e-2")).containsExactly(MergedCommune.SUCCESSOR);
        assertThat(on(after).desks(petition, "e-2")).containsExactly(ABOVE);
        assertThat(on(after).seesRow(grant(ABOVE, after), petition, "e-2")).isTrue();
        assertThat(on(after).seesRow(grant(MergedCommune.SUCCESSOR, after), petition, "e-2"))
                .isFalse();
    }

    private boolean sees(String body, DecidedPetition petition, LocalDate day) {
        return on(day).sees(grant(body, day), Optional.of(petition));
    }

    private Visible on(LocalDate day) {
        return new Visible(law, Clock.fixed(day.atTime(2, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }

    private Grant grant(String body, LocalDate day) {
        return new Grant(
                new Caller("cb-01", Set.of(Role.TRIAGE_OFFICER), Set.of(body)),
                Set.of(Condition.OWN_CASE),
                Set.of(body),
                Set.of(),
                law.bodies().sharingPeople(Set.of(body), day));
    }

    private static DecidedPetition denunciation(String receiving) {
        return waiting("DENUNCIATION", receiving, new Respondent(MergedCommune.ENDED, "HEAD", null));
    }

    private static DecidedPetition proposal() {
        return waiting("PROPOSAL", "19-btcd", new Respondent("19-so-y-te", null, null));
    }

    private static DecidedPetition waiting(String type, String receiving, Respondent about) {
        var facts = new PetitionFacts(type, null, "POST", receiving, RECEIVED, "Đơn", null, null, about, 1, 2026, null);
        var triage = new RoutingAnswer(
                "TRIAGE", null, null, List.of(), List.of(), "vn", List.of("jurisdiction-rule"), null, null);
        return DecidedPetition.first("e-1", "e-1", "q1", facts, triage, RECEIVED);
    }
}
