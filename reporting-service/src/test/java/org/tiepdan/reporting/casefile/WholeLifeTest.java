package org.tiepdan.reporting.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.reporting.casefile.event.Escalated;
import org.tiepdan.reporting.casefile.limit.Deadline;
import org.tiepdan.reporting.testkit.Events;

/** Events that suspend, extend, move or correct a case, in the read model. */
class WholeLifeTest {
    private static final CaseId CASE = Events.caseId(8);
    private final Events events = new Events();

    @Test
    void isSuspendedUntilItIsResumed() {
        accepted();
        events.write(CASE, "case.suspended.v1");
        var suspended = document();
        events.write(CASE, "case.resumed.v1");

        assertThat(suspended.state()).isEqualTo("SUSPENDED");
        assertThat(tracking(suspended).suspendedOn()).isEqualTo("2026-07-06");
        assertThat(document().state()).isEqualTo("ACCEPTED");
        assertThat(tracking(document()).suspendedOn()).isNull();
    }

    @Test
    void namesThePapersThatMovedItsLimits() {
        accepted();
        events.write(CASE, "case.extended.v1", act -> act.put("reference", "14/QĐ-UBND"));
        events.write(CASE, "case.suspended.v1", act -> act.put("reference", "15/QĐ-UBND"));
        events.write(CASE, "case.resumed.v1", act -> act.put("reference", "16/QĐ-UBND"));
        events.write(
                CASE,
                "case.corrected.v1",
                correction -> correction
                        .putObject("corrected")
                        .put("act", "resumption")
                        .put("on", "2026-07-06")
                        .put("reference", "17/QĐ-UBND"));

        assertThat(document().timeline())
                .extracting(Happening::reference)
                .containsSubsequence("14/QĐ-UBND", "15/QĐ-UBND", "16/QĐ-UBND", "17/QĐ-UBND");
    }

    @Test
    void isNotDueByALimitThatStandsStill() {
        events.open(CASE);
        events.write(CASE, "deadline.paused.v1", paused -> paused.put("deadlineId", limit().deadlineId()));

        assertThat(limit().state()).isEqualTo(Deadline.PAUSED);
        assertThat(document().dueLimit()).isNull();
        assertThat(tracking(document()).overdueFrom()).isNull();
    }

    @Test
    void hasALimitAsItWasRevised() {
        events.open(CASE);
        events.write(CASE, "deadline.missed.v1");
        events.write(
                CASE,
                "deadline.revised.v1",
                revised -> revised.put("deadlineId", limit().deadlineId())
                        .put("dueOn", "2026-07-20")
                        .put("dueAt", "2026-07-20T17:00:00Z")
                        .put("supersedes", "the miss"));

        assertThat(limit().state()).isEqualTo(Deadline.OPEN);
        assertThat(limit().dueOn()).isEqualTo("2026-07-20");
        assertThat(Objects.requireNonNull(limit().pauses()).getFirst().from()).isEqualTo("2026-07-06");
        assertThat(Objects.requireNonNull(limit().extensions()).getFirst().days())
                .isEqualTo(3);
        assertThat(document().timeline().getLast().supersedes()).isEqualTo("the miss");
        assertThat(tracking(document()).overdueFrom()).isEqualTo("2026-07-20T17:00:00Z");
    }

    /** A window for the petitioner, and a period that only has to pass: no body is late when they end. */
    @Test
    void isNeverDueByWhatNoBodyOwes() {
        events.write(CASE, "case.opened.v1");
        events.write(
                CASE, "deadline.set.v1", set -> set.put("deadlineId", "window").put("owedBy", "petitioner"));
        events.write(
                CASE, "deadline.set.v1", set -> set.put("deadlineId", "span").put("owedBy", "nobody"));
        var running = document();
        events.write(CASE, "deadline.elapsed.v1", ended -> ended.put("deadlineId", "window"));

        assertThat(running.dueLimit()).isNull();
        assertThat(running.limitsOwedOrMissed()).isEmpty();
        assertThat(tracking(running).overdueFrom()).isNull();
        assertThat(document().deadlines()).extracting(Deadline::state).containsExactly(Deadline.ELAPSED, Deadline.OPEN);
    }

    private void escalated(String step, String to) {
        events.write(
                CASE,
                "case.escalated.v1",
                up -> up.put("deadlineId", limit().deadlineId())
                        .put("step", step)
                        .put("to", to));
    }

    @Test
    void waitsForTheBodyThatCanActAgainstALateOneUntilItHasActed() {
        events.open(CASE);
        events.write(CASE, "deadline.missed.v1");
        escalated("URGE", "19-btcd");
        assertThat(tracking(document()).awaited()).containsExactly("19-btcd");

        events.write(CASE, "case.urged.v1", urged -> urged.put("by", "19-btcd").put("on", "2026-07-13"));
        assertThat(tracking(document()).awaited()).isEmpty();

        escalated("REPORT_TO_HEAD", "19-btcd");
        escalated("ACCOUNTABILITY", "19-ubnd");
        assertThat(tracking(document()).awaited()).containsExactly("19-ubnd");
        assertThat(limit().escalations())
                .extracting(Escalated::step, Escalated::actedOn)
                .containsExactly(
                        tuple("URGE", LocalDate.of(2026, 7, 13)),
                        tuple("REPORT_TO_HEAD", null),
                        tuple("ACCOUNTABILITY", null));
        var due = Objects.requireNonNull(document().dueLimit());
        assertThat(Objects.requireNonNull(due.escalated()).step()).isEqualTo("ACCOUNTABILITY");
    }

    @Test
    void waitsForNobodyOnceTheHeadWasReportedToAndACheckWasDecided() {
        events.open(CASE);
        events.write(CASE, "deadline.missed.v1");
        escalated("URGE", "19-btcd");
        escalated("REPORT_TO_HEAD", "19-btcd");
        events.write(
                CASE,
                "case.urged.v1",
                urged -> urged.put("by", "19-btcd").put("on", "2026-07-20").put("step", "REPORT_TO_HEAD"));
        assertThat(tracking(document()).awaited()).isEmpty();

        escalated("ACCOUNTABILITY", "19-ubnd");
        events.write(
                CASE,
                "case.urged.v1",
                urged -> urged.put("by", "19-btcd").put("on", "2026-07-21").put("step", "ACCOUNTABILITY"));
        // Not the person asked for it.
        assertThat(tracking(document()).awaited()).containsExactly("19-ubnd");

        events.write(
                CASE,
                "case.urged.v1",
                urged -> urged.put("by", "19-ubnd").put("on", "2026-07-22").put("step", "ACCOUNTABILITY"));
        assertThat(tracking(document()).awaited()).isEmpty();
        assertThat(limit().escalations())
                .extracting(Escalated::step, Escalated::actedOn)
                .containsExactly(
                        tuple("URGE", null),
                        tuple("REPORT_TO_HEAD", LocalDate.of(2026, 7, 20)),
                        tuple("ACCOUNTABILITY", LocalDate.of(2026, 7, 22)));
    }

    @Test
    void waitsForNobodyOnceTheActHasComeOrTheCaseIsClosed() {
        events.open(CASE);
        events.write(CASE, "deadline.missed.v1");
        escalated("URGE", "19-btcd");
        events.write(CASE, "deadline.ended-late.v1", late -> late.put("deadlineId", limit().deadlineId()));

        assertThat(tracking(document()).awaited()).isEmpty();
        assertThat(limit().endedLateOn()).isEqualTo("2026-07-14");
        assertThat(limit().escalations()).hasSize(1);
    }

    @Test
    void forgetsNoStepInItsTimelineWhereTheMissWasNone() {
        events.open(CASE);
        events.write(CASE, "deadline.missed.v1");
        escalated("URGE", "19-btcd");
        events.write(
                CASE,
                "deadline.met.v1",
                met -> met.put("deadlineId", limit().deadlineId())
                        .put("lateEntry", true)
                        .put("supersedes", "the miss"));

        assertThat(tracking(document()).awaited()).isEmpty();
        assertThat(document().timeline()).extracting(Happening::type).contains("case.escalated.v1");
    }

    @Test
    void isTheSuperiorsThatTookItOver() {
        accepted();
        events.write(CASE, "case.taken-over.v1", taken -> taken.put("on", "2026-09-01"));

        assertThat(document().competentBody()).isEqualTo("19-ubnd");
        assertThat(tracking(document()).acceptedOn()).isEqualTo("2026-09-01");
    }

    @Test
    void isTheSuccessorsWhenABodyEnded() {
        accepted();
        events.write(CASE, "case.succeeded.v1", ended -> ended.put("to", "19-05860"));
        assertThat(document().competentBody()).isEqualTo("19-05860");

        events.write(
                CASE,
                "case.succeeded.v1",
                ended -> ended.put("role", "RECEIVING").put("to", "19-ubnd"));
        assertThat(tracking(document()).receivingBody()).isEqualTo("19-ubnd");
        assertThat(tracking(document()).receiver()).isEqualTo("19-ubnd");
        assertThat(document().competentBody()).isEqualTo("19-05860");
    }

    @Test
    void isSeenByTheSuperiorThatDecidesAfterAnObjection() {
        events.write(CASE, "petition.received.v1");
        events.open(CASE);
        events.write(CASE, "case.objected.v1", objected -> objected.put("decider", "thu-tuong"));
        var waiting = document();
        events.write(CASE, "case.routed.v1");

        assertThat(waiting.parties().handlers()).contains("thu-tuong");
        assertThat(document().parties().handlers()).doesNotContain("thu-tuong");
    }

    private void accepted() {
        events.open(CASE);
        events.write(CASE, "case.accepted.v1");
    }

    private Deadline limit() {
        return document().deadlines().getFirst();
    }

    private static TrackingPart tracking(CaseDocument document) {
        return Objects.requireNonNull(document.tracking());
    }

    private CaseDocument document() {
        return events.facts().stream().reduce(CaseDocument.empty(CASE.value()), CaseDocument::with, (_, last) -> last);
    }
}
