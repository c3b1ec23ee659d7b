package org.tiepdan.tracking.casework.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.rules.CaseSpec.COMMUNE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.OFFICER;
import static org.tiepdan.tracking.casework.rules.CaseSpec.PROVINCE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.pack.LawFiles;
import org.tiepdan.lawpack.petition.Channel;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseCommand.CorrectCase;
import org.tiepdan.tracking.casework.CaseCommand.LodgeAgain;
import org.tiepdan.tracking.casework.CaseCommand.TakeOver;
import org.tiepdan.tracking.casework.CaseCommand.UrgeCase;
import org.tiepdan.tracking.casework.CaseEvent.CaseSucceeded;
import org.tiepdan.tracking.casework.CorrectionReason;
import org.tiepdan.tracking.casework.Rejection.Kind;
import org.tiepdan.tracking.petition.CaseRole;
import org.tiepdan.tracking.petition.Respondent;

/** Which body is above, whoever asks: for a limit, a succession, an act from above, or a step against a late body. */
class StepsAboveTest {
    private static final String NEIGHBOUR = "19-05860";
    private static final String DEPARTMENT = "19-so-xay-dung";
    private static final String MINISTRY = "bo-xay-dung";
    private static final String GOVERNMENT = "thu-tuong";

    @Test
    void whatADissolvedBodyAboveWouldOweIsOwedByTheOneAboveIt() {
        var spec = denounced(MergedBodies.without(PROVINCE, on("2026-07-09")), NEIGHBOUR)
                .routedToCommune()
                .now("2026-07-10T09:00");

        spec.when(new LodgeAgain(COMMUNE, OFFICER, on("2026-07-10"), "f".repeat(32)));

        assertThat(spec.limit("TC-OVERDUE-DEMAND").owedBy()).isEqualTo(GOVERNMENT);
    }

    @Test
    void noCaseStaysWithABodyThatEndedBecauseTheOneAboveItsDenouncedSuccessorWasDissolved() {
        var law = ChangedLaw.withText(
                LawFiles.BODIES,
                bodies -> MergedBodies.ending(
                        MergedBodies.ending(bodies, COMMUNE, on("2026-07-14"), NEIGHBOUR),
                        PROVINCE,
                        on("2026-07-09"),
                        ""));

        denounced(law, NEIGHBOUR)
                .routedToCommune()
                .now("2026-07-15T00:00")
                .succeeded()
                .thenCaseEvents()
                .containsExactly(new CaseSucceeded(CaseRole.COMPETENT, COMMUNE, GOVERNMENT, on("2026-07-15")));
    }

    @Test
    void whatADissolvedSuccessorHadGoesToTheBodyAboveThatSuccessor() {
        var law = ChangedLaw.withText(
                LawFiles.BODIES,
                bodies -> MergedBodies.ending(
                        MergedBodies.ending(below(DEPARTMENT, NEIGHBOUR, bodies), COMMUNE, on("2026-07-14"), NEIGHBOUR),
                        NEIGHBOUR,
                        on("2026-07-19"),
                        ""));

        new CaseSpec(law)
                .routedToCommune()
                .now("2026-07-20T00:00")
                .succeeded()
                .thenCaseEvents()
                .containsExactly(new CaseSucceeded(CaseRole.COMPETENT, COMMUNE, DEPARTMENT, on("2026-07-20")));
    }

    @ParameterizedTest(name = "on {0} {1} takes over: {2}")
    @CsvSource({
        "2026-07-09, thu-tuong, true",
        "2026-07-09, bo-xay-dung, false",
        "2026-07-10, 19-so-xay-dung, true",
        "2026-07-10, bo-xay-dung, true",
        "2026-07-10, thu-tuong, false",
    })
    void whoIsAboveTheSuccessorActsAndWhoWasAboveTheEndedBodyNoMore(String day, String by, boolean may) {
        var spec = denounced(otherBranch(), NEIGHBOUR).routedToCommune().now(day + "T09:00");

        spec.when(new TakeOver(by, OFFICER, on(day)));

        if (may) {
            assertThat(competent(spec)).isEqualTo(by);
        } else {
            spec.thenRefused(Kind.INVALID, "not-a-superior-body");
        }
    }

    @Test
    void whatABodyDidWhileItWasAboveStandsWhenAnotherActIsCorrected() {
        var spec = new CaseSpec(otherBranch()).routedToCommune().now("2026-07-08T09:00");
        spec.when(new UrgeCase(GOVERNMENT, OFFICER, on("2026-07-08"))).accepted("2026-07-08");

        spec.now("2026-07-10T09:00")
                .when(new CorrectCase(
                        COMMUNE, OFFICER, on("2026-07-10"), "cause-3", CorrectionReason.WRONG_ACT, null, null));

        assertThat(spec.file().stage()).isInstanceOf(Case.Routed.class);
    }

    @Test
    void aStepPassesOverADenouncedSuccessorToTheBodyAboveIt() {
        denounced(otherBranch(), DEPARTMENT)
                .cameBy(Channel.IN_PERSON)
                .routed(Outcome.TRANSFER, COMMUNE)
                .now("2026-07-16T00:00")
                .checked("TCD-REPLY")
                .thenEscalation()
                .containsExactly("escalated TCD-REPLY by 19-btcd: URGE to " + MINISTRY + " after 1");
    }

    /** On 2026-07-10 the committee above the commune is merged into a department below a ministry without superior. */
    private static LawPack otherBranch() {
        return ChangedLaw.withText(
                LawFiles.BODIES,
                bodies -> MergedBodies.ending(
                        below("", MINISTRY, below(MINISTRY, DEPARTMENT, bodies)),
                        PROVINCE,
                        on("2026-07-09"),
                        DEPARTMENT));
    }

    /** {@code bodies.csv} in which the body has another one above it. */
    private static String below(String above, String body, String bodies) {
        return bodies.replaceFirst("(?m)^(" + body + ";[^;]*;[^;]*;[A-Z_]+);[^;]*;", "$1;" + above + ";");
    }

    private static CaseSpec denounced(LawPack law, String body) {
        var spec = new CaseSpec(law).petition(PetitionType.DENUNCIATION, null);
        spec.petition.respondent = new Respondent(body, "HEAD", List.of("cb-0007"));
        return spec;
    }

    private static String competent(CaseSpec spec) {
        var stage = (Case.Opened) spec.file().stage();
        return Objects.requireNonNull(Objects.requireNonNull(stage.competence()).body());
    }
}
