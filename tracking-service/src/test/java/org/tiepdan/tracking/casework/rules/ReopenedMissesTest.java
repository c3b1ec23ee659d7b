package org.tiepdan.tracking.casework.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.rules.CaseSpec.BOARD;
import static org.tiepdan.tracking.casework.rules.CaseSpec.COMMUNE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.OFFICER;
import static org.tiepdan.tracking.casework.rules.CaseSpec.PROVINCE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiepdan.lawpack.petition.Channel;
import org.tiepdan.lawpack.petition.ComplexityCriterion;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.tracking.casework.CaseCommand.ExtendLimit;
import org.tiepdan.tracking.casework.CaseCommand.FindComplex;
import org.tiepdan.tracking.casework.CaseCommand.SuspendCase;
import org.tiepdan.tracking.casework.CaseCommand.TransferCase;
import org.tiepdan.tracking.deadline.DeadlineState;

/**
 * Who owes a limit that had been missed and runs again after the case has changed hands. KN-ACCEPT-1 of the commune ends on Friday
 * 2026-07-10, KN-RESOLVE-1 of an acceptance on the third of July on 2026-08-03.
 */
class ReopenedMissesTest {
    private static final String ACCEPT = "KN-ACCEPT-1";
    private static final String RESOLVE = "KN-RESOLVE-1";
    private static final String SUCCESSOR = "19-05860";

    private static CaseSpec endingOn(String lastDay) {
        return new CaseSpec(MergedBodies.law(COMMUNE, LocalDate.parse(lastDay), SUCCESSOR));
    }

    @Test
    void aNoticeGivesMoreTimeToTheSuccessorOfTheBodyThatWasLate() {
        var spec = endingOn("2026-07-14").routedToCommune();
        spec.now("2026-07-11T00:00").checked(ACCEPT);
        spec.now("2026-07-15T00:00").succeeded();
        assertThat(spec.limit(ACCEPT).owedBy()).as("who was late stays late").isEqualTo(COMMUNE);

        spec.announced(Notices.days("1/TB", "2026-07-10", "2026-07-13", "2026-07-14"));

        assertThat(spec.limit(ACCEPT).state()).isEqualTo(DeadlineState.OPEN);
        assertThat(spec.limit(ACCEPT).dueOn()).isEqualTo("2026-07-15");
        assertThat(spec.limit(ACCEPT).owedBy()).isEqualTo(SUCCESSOR);
        spec.now("2026-07-16T00:00").checked(ACCEPT).thenLimits().containsExactly("missed KN-ACCEPT-1");
        spec.thenEscalation().containsExactly("escalated KN-ACCEPT-1 by 19-05860: URGE to 19-btcd after 1");
    }

    @Test
    void aLimitOfTheWholeCaseRunsAgainForTheBodyThatItWasHandedOnTo() {
        var spec = new CaseSpec().routedToCommune();
        spec.now("2026-08-18T00:00").checked(CaseSpec.FORTY_FIVE_DAYS);
        spec.now("2026-08-18T10:00").when(new TransferCase(COMMUNE, OFFICER, on("2026-08-18"), PROVINCE));
        assertThat(spec.limit(CaseSpec.FORTY_FIVE_DAYS).owedBy()).isEqualTo(COMMUNE);

        spec.announced(Notices.days(
                "1/TB", spec.limit(CaseSpec.FORTY_FIVE_DAYS).dueOn().toString()));

        assertThat(spec.limit(CaseSpec.FORTY_FIVE_DAYS).state()).isEqualTo(DeadlineState.OPEN);
        assertThat(spec.limit(CaseSpec.FORTY_FIVE_DAYS).owedBy()).isEqualTo(PROVINCE);
    }

    /** Its own act came too late, but is in time by the notice. */
    @Test
    void whatEndedInTheHandsOfTheFormerBodyStaysItsOwn() {
        var spec = endingOn("2026-07-14").routedToCommune();
        spec.now("2026-07-11T00:00").checked(ACCEPT);
        spec.now("2026-07-13T10:00").accepted("2026-07-13");
        spec.now("2026-07-15T00:00").succeeded();

        spec.announced(Notices.days("1/TB", "2026-07-10"));

        assertThat(spec.limit(ACCEPT).state()).isEqualTo(DeadlineState.MET);
        assertThat(spec.limit(ACCEPT).owedBy()).isEqualTo(COMMUNE);
    }

    @Test
    void aSuspensionThatTheSuccessorTypesInLateStopsALimitOfItsOwn() {
        var spec = endingOn("2026-08-05").acceptedByCommune();
        spec.now("2026-08-04T00:00").checked(RESOLVE);
        assertThat(spec.limit(RESOLVE).state()).isEqualTo(DeadlineState.MISSED);

        spec.now("2026-08-06T10:00").when(new SuspendCase(SUCCESSOR, OFFICER, on("2026-07-30"), "WAITING-FOR-RESULT"));

        assertThat(spec.limit(RESOLVE).state()).isEqualTo(DeadlineState.PAUSED);
        assertThat(spec.limit(RESOLVE).owedBy()).isEqualTo(SUCCESSOR);
    }

    @Test
    void anExtensionThatTheSuccessorTypesInLateExtendsALimitOfItsOwn() {
        var spec = endingOn("2026-08-05")
                .acceptedByCommune()
                .when(new FindComplex(COMMUNE, OFFICER, on("2026-07-03"), List.of(ComplexityCriterion.values()[0])));
        spec.now("2026-08-04T00:00").checked(RESOLVE);

        spec.now("2026-08-06T10:00").when(new ExtendLimit(SUCCESSOR, OFFICER, on("2026-08-03"), 10));

        assertThat(spec.limit(RESOLVE).state()).isEqualTo(DeadlineState.OPEN);
        assertThat(spec.limit(RESOLVE).owedBy()).isEqualTo(SUCCESSOR);
    }

    @Test
    void aLimitOfTheReceivingSideIsNotTheBusinessOfTheBodyThatHasTheCase() {
        var spec = new CaseSpec().cameBy(Channel.IN_PERSON).routedToCommune();
        var reply = spec.limit("TCD-REPLY");
        spec.now(reply.dueOn().plusDays(1) + "T00:00").checked("TCD-REPLY");

        spec.announced(Notices.days("1/TB", reply.dueOn().toString()));

        assertThat(spec.limit("TCD-REPLY").state()).isEqualTo(DeadlineState.OPEN);
        assertThat(spec.limit("TCD-REPLY").owedBy()).isEqualTo(BOARD);
    }

    /** Saturday 2026-08-22 is worked by 9441/TB-BNV; a later notice makes it a day of rest after all. */
    @Test
    void aWorkedSaturdayThatTurnsOutToBeADayOfRestGivesADayMoreAndTakesNoActBack() {
        var early = new CaseSpec().receivedAt("2026-08-19T08:00").routed(Outcome.TRANSFER, COMMUNE);
        assertThat(early.limit(ACCEPT).dueOn()).isEqualTo("2026-08-27");
        var late = new CaseSpec().receivedAt("2026-08-13T08:00").routed(Outcome.TRANSFER, COMMUNE);
        assertThat(late.limit(ACCEPT).dueOn()).isEqualTo("2026-08-22");
        early.now("2026-08-22T10:00").accepted("2026-08-22");
        late.now("2026-08-23T00:00").checked(ACCEPT);
        late.now("2026-08-24T10:00").accepted("2026-08-24");

        var notice = Notices.days("9999/TB-BNV", "2026-08-22 ordinary");
        early.announced(notice);
        late.announced(notice);

        assertThat(early.limit(ACCEPT).metOn()).isEqualTo("2026-08-22");
        assertThat(early.limit(ACCEPT).dueOn()).isEqualTo("2026-08-27");
        assertThat(late.limit(ACCEPT).metOn()).isEqualTo("2026-08-24");
        assertThat(late.limit(ACCEPT).dueOn()).isEqualTo("2026-08-24");
    }
}
