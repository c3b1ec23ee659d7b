package org.tiepdan.tracking.casework.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.rules.CaseSpec.COMMUNE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.OFFICER;
import static org.tiepdan.tracking.casework.rules.CaseSpec.PROVINCE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.at;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.lawpack.petition.Channel;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.tracking.casework.CaseCommand.TransferCase;

/** Warnings come three working days and one working day before the last day of a limit, whether it counts working or calendar days. */
class WarningTest {
    private static final String RULE = "KN-ACCEPT-1";

    private final CaseSpec spec = new CaseSpec();

    private CaseSpec untilTheTenthOfJuly() {
        return spec.routed(Outcome.TRANSFER, COMMUNE);
    }

    private Instant nextLook(String rule) {
        return spec.limit(rule).lookAt();
    }

    @ParameterizedTest(name = "received {0}: {1} and {2} ({3})")
    @CsvSource({
        "2026-07-01T08:00, 2026-07-07, 2026-07-09, LKN 27: seven working days to Friday 10/07",
        "2026-08-14T08:00, 2026-08-20, 2026-08-22, 9441/TB-BNV: onto the Saturday worked",
        "2026-08-25T08:00, 2026-09-03, 2026-09-07, 9441/TB-BNV: National Day and the swap day off are not counted",
        "2026-02-08T08:00, 2026-02-11, 2026-02-13, BLDS 148: counted to mùng hai Tết and rolled past it; warned before Tết",
        "2026-06-20T08:00, 2026-06-25, 2026-06-29, LKN 27 before 01/07/2026: ten days to Tuesday 30/06"
    })
    void warnsOfTheDaysToAcceptAComplaint(String received, String three, String one, String why) {
        spec.receivedAt(received).routed(Outcome.TRANSFER, COMMUNE);

        thenWarns(RULE, three, one, why);
    }

    @Test
    void warnsBeforeALastDayThatIsRolled() {
        spec.routed(Outcome.TRANSFER, COMMUNE).now("2026-07-02T08:00").accepted("2026-07-02");

        assertThat(spec.limit("KN-RESOLVE-1").dueOn()).isEqualTo(on("2026-08-03"));
        thenWarns("KN-RESOLVE-1", "2026-07-29", "2026-07-31", "LKN 28, BLDS 148: Saturday 01/08, rolled to Monday");
    }

    @ParameterizedTest
    @CsvSource({"TC-INITIAL, 2026-07-07, 2026-07-09", "TCD-REPLY, 2026-07-10, 2026-07-14"})
    void warnsOfDenunciationsAndReceptionsAlike(String rule, String three, String one) {
        spec.petition(PetitionType.DENUNCIATION, null).cameBy(Channel.IN_PERSON).routed(Outcome.TRANSFER, COMMUNE);

        thenWarns(rule, three, one, "LTC 24.1; LTCD 28.1");
    }

    private void thenWarns(String rule, String three, String one, String why) {
        var by = spec.limit(rule).owedBy();
        assertThat(nextLook(rule)).as(why).isEqualTo(at(three + "T00:00"));

        spec.now(three + "T00:00")
                .checked(rule)
                .thenLimits()
                .containsExactly("approaching " + rule + " by " + by + " with 3 left");
        assertThat(nextLook(rule)).as(why).isEqualTo(at(one + "T00:00"));

        spec.now(one + "T00:00")
                .checked(rule)
                .thenLimits()
                .containsExactly("approaching " + rule + " by " + by + " with 1 left");
        assertThat(nextLook(rule)).isEqualTo(spec.limit(rule).dueAt());
    }

    @Test
    void warnsAtMidnightInVietNamAndNotBefore() {
        untilTheTenthOfJuly().now("2026-07-06T23:59").checked(RULE).thenNothing();

        assertThat(nextLook(RULE)).isEqualTo(at("2026-07-07T00:00"));
    }

    @Test
    void warnsOnceOfEach() {
        untilTheTenthOfJuly()
                .now("2026-07-07T00:00")
                .checked(RULE)
                .now("2026-07-08T23:59")
                .checked(RULE)
                .thenNothing();
    }

    @Test
    void missesALimitThatWasWarnedOf() {
        untilTheTenthOfJuly()
                .now("2026-07-09T00:00")
                .checked(RULE)
                .now("2026-07-11T00:00")
                .checked(RULE);

        spec.thenLimits().containsExactly("missed KN-ACCEPT-1");
    }

    @Test
    void ofSeveralMomentsThatPassedOnlyTheNearestToTheEndIsTold() {
        untilTheTenthOfJuly().now("2026-07-09T15:00").checked(RULE);

        spec.thenLimits().containsExactly("approaching KN-ACCEPT-1 by 19-05443 with 1 left");
        assertThat(nextLook(RULE)).isEqualTo(at("2026-07-11T00:00"));
    }

    @Test
    void saysHowManyDaysAreLeftWhenItIsNoticedLate() {
        untilTheTenthOfJuly().now("2026-07-08T09:00").checked(RULE);

        spec.thenLimits().containsExactly("approaching KN-ACCEPT-1 by 19-05443 with 2 left");
        assertThat(nextLook(RULE)).isEqualTo(at("2026-07-09T00:00"));
    }

    @Test
    void onTheLastDayItselfNoneIsLeft() {
        untilTheTenthOfJuly().now("2026-07-10T09:00").checked(RULE);

        spec.thenLimits().containsExactly("approaching KN-ACCEPT-1 by 19-05443 with 0 left");
    }

    @Test
    void aLimitSetWithTwoDaysLeftFirstWaitsForItsActToBeTypedIn() {
        spec.now("2026-07-08T08:00").routed(Outcome.TRANSFER, COMMUNE);

        spec.now("2026-07-08T08:04").checked(RULE).thenNothing();
        spec.now("2026-07-08T08:05")
                .checked(RULE)
                .thenLimits()
                .containsExactly("approaching KN-ACCEPT-1 by 19-05443 with 2 left");
        assertThat(nextLook(RULE)).isEqualTo(at("2026-07-09T00:00"));
    }

    @Test
    void aWarningOfMidnightDoesNotWaitForTheGrace() {
        spec.now("2026-07-08T23:58").routed(Outcome.TRANSFER, COMMUNE);

        assertThat(nextLook(RULE)).isEqualTo(at("2026-07-09T00:00"));
    }

    @Test
    void nothingIsWarnedOfThatWasAlreadyDueWhenItWasEntered() {
        spec.now("2026-09-01T08:00").routed(Outcome.TRANSFER, COMMUNE);

        assertThat(nextLook(RULE)).isEqualTo(at("2026-09-01T08:05"));
        spec.now("2026-09-01T08:04").checked(RULE).thenNothing();
        spec.now("2026-09-01T08:05").checked(RULE).thenLimits().containsExactly("missed KN-ACCEPT-1");
    }

    @Test
    void nothingIsWarnedOfThatWasMet() {
        untilTheTenthOfJuly().now("2026-07-02T08:00").accepted("2026-07-02").now("2026-07-07T00:00");

        spec.checked(RULE).thenNothing();
    }

    @Test
    void nothingIsWarnedOfThatWasCancelled() {
        untilTheTenthOfJuly()
                .now("2026-07-02T08:00")
                .when(new TransferCase(COMMUNE, OFFICER, on("2026-07-02"), PROVINCE))
                .now("2026-07-07T00:00")
                .checked(RULE)
                .thenNothing();
        spec.now("2026-07-08T00:00")
                .checked(RULE)
                .thenLimits()
                .containsExactly("approaching KN-ACCEPT-1 by 19-ubnd with 3 left");
    }

    @Test
    void anOfficeThatDropsAWarningGetsOnlyTheOther() {
        untilTheTenthOfJuly()
                .warnedBefore(1)
                .now("2026-07-07T00:00")
                .checked(RULE)
                .thenNothing();

        assertThat(nextLook(RULE)).isEqualTo(at("2026-07-09T00:00"));
    }

    @Test
    void anOfficeThatWantsNoWarningsGetsNone() {
        untilTheTenthOfJuly()
                .warnedBefore()
                .now("2026-07-07T00:00")
                .checked(RULE)
                .thenNothing();

        assertThat(nextLook(RULE)).isEqualTo(at("2026-07-11T00:00"));
    }

    @Test
    void anOfficeThatAddsAWarningGetsItForLimitsThatRun() {
        untilTheTenthOfJuly().now("2026-07-02T08:00").warnedBefore(5, 3, 1).replanned();

        assertThat(nextLook(RULE)).isEqualTo(at("2026-07-03T00:00"));
        spec.now("2026-07-03T00:00")
                .checked(RULE)
                .thenLimits()
                .containsExactly("approaching KN-ACCEPT-1 by 19-05443 with 5 left");
    }

    @Test
    void planningAgainRepeatsNoWarningAndPutsNoneOff() {
        untilTheTenthOfJuly().now("2026-07-07T00:00").checked(RULE);
        var warned = spec.file();

        assertThat(spec.now("2026-07-08T08:00").replanned().file()).isSameAs(warned);
    }
}
