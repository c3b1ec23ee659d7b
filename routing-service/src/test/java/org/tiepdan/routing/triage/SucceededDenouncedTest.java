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
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.access.Caller;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.routing.interest.Interests;
import org.tiepdan.routing.interest.Respondent;
import org.tiepdan.routing.testkit.MergedCommune;
import org.tiepdan.routing.triage.TriageCommand.DecideTriage;
import org.tiepdan.routing.triage.TriageCommand.ObjectToJurisdiction;
import org.tiepdan.routing.triage.TriageCommand.ResolveConflict;

/** The successor of a denounced body takes over its responsibility (LTC 12.4), and is equally excluded from its denunciation. */
class SucceededDenouncedTest {
    private static final LocalDate LAST = LocalDate.parse("2026-11-27");
    private static final LocalDate AFTER = LAST.plusDays(1);
    private static final Respondent HEAD = new Respondent(MergedCommune.ENDED, "HEAD", null);

    @TempDir
    private Path folder;

    private LawPack law = LawPack.packaged();
    private Bodies bodies = law.bodies();

    @BeforeEach
    void merged() throws IOException {
        law = MergedCommune.law(folder);
        bodies = law.bodies();
    }

    @Test
    void theBodyAboveReceivesInItsPlace() {
        var interests = new Interests(bodies);

        assertThat(interests.ofReceiving("DENUNCIATION", HEAD, MergedCommune.SUCCESSOR, AFTER))
                .hasValueSatisfying(conflict -> {
                    assertThat(conflict.body()).isEqualTo(MergedCommune.SUCCESSOR);
                    assertThat(conflict.handledBy()).isEqualTo("19-ubnd");
                });
        assertThat(interests.ofReceiving("DENUNCIATION", HEAD, MergedCommune.SUCCESSOR, LAST))
                .isEmpty();
        assertThat(interests.ofReceiving("COMPLAINT", HEAD, MergedCommune.SUCCESSOR, AFTER))
                .isEmpty();
    }

    @Test
    void itIsKeptFromTheDesk() {
        var petition = waiting("19-btcd", null);

        assertThat(petition.isKeptFrom(MergedCommune.SUCCESSOR, bodies, AFTER)).isTrue();
        assertThat(petition.isKeptFrom(MergedCommune.SUCCESSOR, bodies, LAST)).isFalse();
        assertThat(petition.isKeptFrom("19-ubnd", bodies, AFTER)).isFalse();
    }

    /** LTC 12.1, 12.6: it waits at the desk of the body above, and that of no other. */
    @ParameterizedTest
    @ValueSource(strings = {MergedCommune.ENDED, MergedCommune.SUCCESSOR})
    void theBodyAboveDecidesInItsPlace(String desk) {
        var petition = waiting(desk, null);

        assertThat(petition.handler(bodies, AFTER)).isEqualTo("19-ubnd");
        assertThat(verdict(filed("19-ubnd"), petition)).isInstanceOf(Verdict.Done.class);
        assertThat(refusal(filed(MergedCommune.SUCCESSOR), petition)).isEqualTo("conflict-of-interest");
    }

    @Test
    void untilTheMergerTheOtherBodyHandlesIt() {
        assertThat(waiting(MergedCommune.SUCCESSOR, null).handler(bodies, LAST)).isEqualTo(MergedCommune.SUCCESSOR);
    }

    /** The receiving side decides, or nobody could. */
    @Test
    void asCommonSuperiorItDecidesNothing() {
        var petition = waiting("19-btcd", MergedCommune.SUCCESSOR);

        assertThat(petition.superior(bodies, LAST)).contains(MergedCommune.SUCCESSOR);
        assertThat(petition.superior(bodies, AFTER)).isEmpty();
        assertThat(verdict(filed("19-btcd"), petition)).isInstanceOf(Verdict.Done.class);
        assertThat(refusal(filed(MergedCommune.SUCCESSOR), petition)).isEqualTo("conflict-of-interest");
    }

    @Test
    void doesNotResolveAConflictWithItsDenunciation() {
        var petition = new DeskPetition(
                "PROPOSAL",
                null,
                null,
                MergedCommune.SUCCESSOR,
                AFTER,
                new Standing.InTriage(AFTER),
                List.of(),
                List.of(new Conflict("e-2", "19-btcd", false, MergedCommune.ENDED)),
                null);

        assertThat(refusal(resolved(MergedCommune.SUCCESSOR), petition)).isEqualTo("conflict-of-interest");
        assertThat(verdict(resolved("19-ubnd"), petition)).isInstanceOf(Verdict.Done.class);
    }

    @Test
    void isNotProposedByABodyThatObjects() {
        var placed = new DeskPetition(
                "DENUNCIATION",
                null,
                HEAD,
                "19-btcd",
                AFTER,
                new Standing.Decided(Outcome.TRANSFER, "19-so-y-te", AFTER),
                List.of(),
                List.of(),
                null);
        var objection =
                new ObjectToJurisdiction("19-so-y-te", "cb-02", AFTER, "NOT-COMPETENT", MergedCommune.SUCCESSOR);

        assertThat(refusal(objection, placed)).isEqualTo("conflict-of-interest");
    }

    private static DeskPetition waiting(String desk, @Nullable String decider) {
        return new DeskPetition(
                "DENUNCIATION", null, HEAD, desk, AFTER, new Standing.InTriage(AFTER), List.of(), List.of(), decider);
    }

    private static DecideTriage filed(String by) {
        return new DecideTriage(by, "cb-01", AFTER, Outcome.FILE, null, null, "NOT-ELIGIBLE");
    }

    private static ResolveConflict resolved(String by) {
        return new ResolveConflict(by, "cb-01", AFTER, "e-2", "SAME-PETITION");
    }

    private Verdict verdict(TriageCommand command, DeskPetition petition) {
        return new TriageDecider(law).decide(command, Caller.NOBODY, petition, AFTER);
    }

    private String refusal(TriageCommand command, DeskPetition petition) {
        return ((Verdict.Refused) verdict(command, petition)).rejection().code();
    }
}
