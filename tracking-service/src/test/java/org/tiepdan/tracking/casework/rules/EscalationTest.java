package org.tiepdan.tracking.casework.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.rules.CaseSpec.COMMUNE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.FORTY_FIVE_DAYS;
import static org.tiepdan.tracking.casework.rules.CaseSpec.OFFICER;
import static org.tiepdan.tracking.casework.rules.CaseSpec.PROVINCE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.at;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.tracking.casework.CaseCommand.ResumeCase;
import org.tiepdan.tracking.casework.CaseCommand.SuspendCase;
import org.tiepdan.tracking.casework.CaseCommand.TransferCase;
import org.tiepdan.tracking.casework.CaseCommand.UrgeCase;
import org.tiepdan.tracking.casework.CaseEvent.LimitChanged;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineEscalated;

/**
 * A commune that does not accept by Friday 2026-07-10 is urged, reported five working days later, and held to account another five later.
 */
class EscalationTest {
    private static final String RULE = "KN-ACCEPT-1";

    private final CaseSpec spec = new CaseSpec();

    private CaseSpec missed() {
        return spec.routed(Outcome.TRANSFER, COMMUNE).now("2026-07-11T00:00").checked(RULE);
    }

    @Test
    void theUnitThatHandedTheMatterOnUrgesAtOnce() {
        missed().thenLimits().containsExactly("missed KN-ACCEPT-1");

        spec.thenEscalation().containsExactly("escalated KN-ACCEPT-1 by 19-05443: URGE to 19-btcd after 0");
        assertThat(spec.limit(RULE).lookAt()).isEqualTo(at("2026-07-20T00:00"));
    }

    @Test
    void thenItReportsAndThenTheHeadOfTheBodyAboveDecides() {
        missed().now("2026-07-19T23:59").checked(RULE).thenNothing();
        spec.now("2026-07-20T00:00")
                .checked(RULE)
                .thenEscalation()
                .containsExactly("escalated KN-ACCEPT-1 by 19-05443: REPORT_TO_HEAD to 19-btcd after 6");
        spec.now("2026-07-28T00:00")
                .checked(RULE)
                .thenEscalation()
                .containsExactly("escalated KN-ACCEPT-1 by 19-05443: ACCOUNTABILITY to 19-ubnd after 12");

        assertThat(spec.limit(RULE).isWatched()).isFalse();
        spec.now("2026-12-01T00:00").checked(RULE).thenNothing();
    }

    @Test
    void takesEachStepOnceAndNoneBeforeTheOneBeforeItHadItsDays() {
        missed().checked(RULE).thenNothing();
        spec.now("2026-09-01T00:00").checked(RULE).thenEscalation().singleElement();

        spec.checked(RULE).thenNothing();
        assertThat(spec.limit(RULE).lookAt()).isEqualTo(at("2026-09-10T00:00"));
    }

    @ParameterizedTest(name = "received {0}: urged {1}, reported {2}: {3}")
    @CsvSource({
        "2026-02-02T08:00, 2026-02-13, 2026-03-02, LKN 27 before 01/07/2026; Tết 16 to 20/02 does not count",
        "2026-08-05T08:00, 2026-08-15, 2026-08-22, the week from Monday; Saturday 22/08 is worked",
        "2026-08-13T08:00, 2026-08-25, 2026-09-07, a day off on 31/08 and National Day do not count"
    })
    void waitsInWorkingDays(String received, String urged, String reported, String why) {
        spec.receivedAt(received).routed(Outcome.TRANSFER, COMMUNE).now(urged + "T00:00");

        spec.checked(RULE).thenEscalation().singleElement();

        assertThat(spec.limit(RULE).lookAt()).as(why).isEqualTo(at(reported + "T00:00"));
    }

    @Test
    void endsWhenTheActComesLate() {
        missed().now("2026-07-13T09:00").accepted("2026-07-13");

        spec.thenEscalation().containsExactly("ended late KN-ACCEPT-1 on 2026-07-13 because of case.accepted");
        spec.now("2026-07-20T00:00").checked(RULE).thenNothing();
    }

    @Test
    void endsWhenALateEntryShowsThatThereWasNoMiss() {
        missed().now("2026-07-13T09:00").accepted("2026-07-09");

        spec.thenEscalation().isEmpty();
        assertThat(spec.limit(RULE).escalation()).isNull();
        spec.now("2026-07-20T00:00").checked(RULE).thenNothing();
    }

    @Test
    void doesNotBeginWhereTheActCameBeforeAnybodyLooked() {
        spec.routed(Outcome.TRANSFER, COMMUNE).now("2026-07-13T09:00").accepted("2026-07-13");

        spec.thenEscalation().isEmpty();
        assertThat(spec.limit(RULE).isWatched()).isFalse();
        spec.now("2026-07-20T00:00").checked(RULE).thenNothing();
    }

    @Test
    void endsWithAHandOverThatEndsTheLimit() {
        missed().now("2026-07-13T09:00").when(new TransferCase(COMMUNE, OFFICER, on("2026-07-13"), PROVINCE));

        spec.thenEscalation().containsExactly("ended late KN-ACCEPT-1 on 2026-07-13 because of case.transferred");
    }

    @Test
    void turnsToTheBodyThatHasTheCaseNowWhereTheLimitGoesWithIt() {
        spec.routed(Outcome.TRANSFER, COMMUNE).now("2026-08-18T00:00").checked(FORTY_FIVE_DAYS);
        assertThat(escalated().owedBy()).isEqualTo(COMMUNE);

        spec.now("2026-08-19T09:00").when(new TransferCase(COMMUNE, OFFICER, on("2026-08-19"), PROVINCE));
        spec.now("2026-08-26T00:00").checked(FORTY_FIVE_DAYS);

        assertThat(escalated().owedBy()).isEqualTo(PROVINCE);
        assertThat(spec.limit(FORTY_FIVE_DAYS).owedBy())
                .as("who was late stays late")
                .isEqualTo(COMMUNE);
    }

    private DeadlineEscalated escalated() {
        return spec.recorded().stream()
                .filter(event -> event instanceof LimitChanged(var change) && change instanceof DeadlineEscalated)
                .map(event -> (DeadlineEscalated) ((LimitChanged) event).event())
                .findFirst()
                .orElseThrow();
    }

    private CaseSpec settlementMissed() {
        return spec.acceptedByCommune().now("2026-08-04T00:00").checked("KN-RESOLVE-1");
    }

    @Test
    void restsWhileTheCaseIsSuspendedAndWaitsAnewAfterIt() {
        settlementMissed().thenEscalation().singleElement();
        spec.now("2026-08-05T09:00").when(new SuspendCase(COMMUNE, OFFICER, on("2026-08-05"), "WAITING-FOR-RESULT"));
        assertThat(spec.limit("KN-RESOLVE-1").isWatched()).isFalse();
        spec.now("2026-08-12T00:00").checked("KN-RESOLVE-1").thenNothing();

        spec.now("2026-08-20T09:00").when(new ResumeCase(COMMUNE, OFFICER, on("2026-08-20")));

        assertThat(spec.limit("KN-RESOLVE-1").lookAt()).isEqualTo(at("2026-08-27T00:00"));
        spec.now("2026-08-27T00:00")
                .checked("KN-RESOLVE-1")
                .thenEscalation()
                .containsExactly("escalated KN-RESOLVE-1 by 19-05443: REPORT_TO_HEAD to 19-btcd after 19");
    }

    @Test
    void whoUrgedAfterItsStepIsNotAskedAgain() {
        missed().now("2026-07-13T09:00").when(new UrgeCase(PROVINCE, OFFICER, on("2026-07-13")));

        spec.thenEscalation().isEmpty();
    }
}
