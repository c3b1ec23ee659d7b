package org.tiepdan.reporting.account.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.reporting.account.CaseAccount;
import org.tiepdan.reporting.account.Mark;
import org.tiepdan.reporting.account.Mark.Kind;
import org.tiepdan.reporting.account.Stint;
import org.tiepdan.reporting.testkit.Books;
import org.tiepdan.reporting.testkit.Events;

/** The account of a case after each branch of its life, and as known before it. */
class AccountedLifeTest {
    private static final CaseId CASE = Events.caseId(4);
    private static final LocalDate FIRST = LocalDate.of(2026, 7, 1);
    private final Events events = new Events();

    @Test
    void isHeldByWhoReceivedItUntilItIsRouted() {
        events.receive(CASE, _ -> {});
        var received = events.andThen(1);
        events.write(CASE, "petition.routed.v1", routed -> routed.put("decidedOn", "2026-07-02"));
        var routed = events.andThen(1);
        events.write(CASE, "case.opened.v1", opened -> opened.put("openedOn", "2026-07-02"));

        assertThat(at(received).stints()).containsExactly(new Stint("19-btcd", FIRST, null));
        assertThat(at(received).handling()).isEmpty();
        assertThat(at(routed).handling().map(Mark::code)).contains("TRANSFER");
        assertThat(now().stints())
                .containsExactly(new Stint("19-btcd", FIRST, day(2)), new Stint("19-05443", day(2), null));
        assertThat(now().handling().map(Mark::on)).contains(day(2));
        assertThat(now().of(Kind.ROUTED)).hasSize(1);
    }

    @Test
    void waitsInTriageAtWhoReceivedIt() {
        events.receive(CASE, _ -> {});
        events.write(CASE, "petition.triage-requested.v1");
        events.write(CASE, "case.opened.v1", opened -> {
            opened.put("state", "IN_TRIAGE");
            opened.remove("outcome");
            opened.remove("competentBody");
        });
        var waiting = events.andThen(1);
        events.write(CASE, "case.routed.v1");

        assertThat(at(waiting).last(Kind.IN_TRIAGE).map(Mark::body)).contains("19-btcd");
        assertThat(at(waiting).handling()).isEmpty();
        assertThat(now().handling().map(Mark::on)).contains(day(2));
        assertThat(now().stints()).extracting(Stint::body).containsExactly("19-btcd", "19-05443");
    }

    @Test
    void isHeldByTheBodyAboveWhereItComplainsOfTheOneThatReceivedIt() {
        events.receive(CASE, _ -> {});
        events.write(
                CASE,
                "petition.triage-requested.v1",
                request -> request.putObject("conflict")
                        .put("body", "19-btcd")
                        .put("handledBy", "19-ubnd")
                        .put("vi", "Cơ quan cấp trên xử lý.")
                        .put("en", "The body above handles it.")
                        .put("basis", "a law"));

        assertThat(now().receivingBody()).isEqualTo("19-ubnd");
        assertThat(now().stints()).containsExactly(new Stint("19-ubnd", FIRST, null));
    }

    @Test
    void passesFromBodyToBody() {
        events.open(CASE);
        var opened = events.andThen(2);
        events.write(CASE, "case.transferred.v1");
        var transferred = events.andThen(2);
        events.write(
                CASE, "case.taken-over.v1", taken -> taken.put("by", "19-05710").put("from", "19-ubnd"));
        events.write(
                CASE,
                "case.succeeded.v1",
                succeeded -> succeeded.put("from", "19-05710").put("to", "19-05443"));

        assertThat(at(opened).stints()).extracting(Stint::body).containsExactly("19-btcd", "19-05443");
        assertThat(at(transferred).stints()).extracting(Stint::body).containsExactly("19-btcd", "19-05443", "19-ubnd");
        assertThat(now().stints())
                .containsExactly(
                        new Stint("19-btcd", FIRST, FIRST),
                        new Stint("19-05443", FIRST, day(3)),
                        new Stint("19-ubnd", day(3), day(6)),
                        new Stint("19-05710", day(6), LocalDate.of(2026, 8, 1)),
                        new Stint("19-05443", LocalDate.of(2026, 8, 1), null));
        assertThat(now().acceptedOn()).contains(day(6));
    }

    @Test
    void comesBackByAnObjectionAndGoesToTheDecider() {
        events.open(CASE);
        events.write(CASE, "petition.objected.v1");
        events.write(CASE, "case.objected.v1");

        assertThat(now().last(Kind.OBJECTED).map(Mark::body)).contains("19-05443");
        assertThat(now().stints().getLast()).isEqualTo(new Stint("19-btcd", day(3), null));

        events.write(
                CASE,
                "case.routed.v1",
                routed -> routed.put("competentBody", "19-ubnd").put("on", "2026-07-04"));
        events.write(
                CASE,
                "case.objected.v1",
                objected ->
                        objected.put("by", "19-ubnd").put("decider", "19-05710").put("on", "2026-07-05"));

        assertThat(now().stints().getLast()).isEqualTo(new Stint("19-05710", day(5), null));
        assertThat(now().last(Kind.IN_TRIAGE).map(Mark::body)).contains("19-05710");
        assertThat(now().handling().map(Mark::on)).as("the first").contains(FIRST);
    }

    @Test
    void whatLeavesTheProvinceEndsWhereItWas() {
        events.open(CASE);
        events.write(
                CASE, "case.transferred.v1", moved -> moved.put("to", "01-btcd").put("on", "2026-07-05"));
        events.write(
                CASE,
                "case.closed.v1",
                closed -> closed.put("closedAs", "TRANSFERRED_OUT")
                        .put("competentBody", "01-btcd")
                        .put("on", "2026-07-05"));

        assertThat(now().stints().getLast()).isEqualTo(new Stint("19-05443", FIRST, day(5)));
        assertThat(now().closedAs()).contains("TRANSFERRED_OUT");
    }

    @Test
    void aCopyThatUrgesABodyIsNotHandedToIt() {
        events.write(CASE, "petition.received.v1");
        events.write(CASE, "petition.routed.v1", routed -> routed.put("outcome", "URGE"));
        events.write(CASE, "case.opened.v1", opened -> opened.put("outcome", "URGE"));
        events.write(
                CASE,
                "case.closed.v1",
                closed -> closed.put("closedAs", "DUPLICATE")
                        .put("competentBody", "19-05443")
                        .put("on", FIRST.toString()));

        assertThat(now().stints()).extracting(Stint::body).containsExactly("19-btcd");
        assertThat(now().handling().map(Mark::code)).contains("URGE");
    }

    @Test
    void hasTheLifeOfASettledCase() {
        events.settle(CASE);
        events.write(CASE, "case.suspended.v1");
        events.write(CASE, "case.resumed.v1");
        events.write(CASE, "case.answered.v1");
        events.write(CASE, "case.effective.v1");
        var effective = events.andThen(1);
        events.write(CASE, "case.effect-voided.v1");

        assertThat(now().decidedOn()).isPresent();
        assertThat(now().settlement()).isPresent();
        assertThat(now().closedOn()).contains(LocalDate.of(2026, 8, 3));
        assertThat(now().first(Kind.SUSPENDED).map(Mark::code)).contains("WAITING-FOR-RESULT");
        assertThat(now().first(Kind.RESUMED)).isPresent();
        assertThat(now().of(Kind.ACT).map(Mark::code)).containsExactly("case.answered.v1");
        assertThat(at(effective).first(Kind.EFFECTIVE)).isPresent();
        assertThat(now().first(Kind.EFFECTIVE)).isEmpty();
    }

    private CaseAccount now() {
        return find(null);
    }

    private CaseAccount at(Instant knownAt) {
        return find(knownAt);
    }

    private CaseAccount find(@Nullable Instant knownAt) {
        return Books.find(events, CASE, knownAt).orElseThrow();
    }

    private static LocalDate day(int ofJuly) {
        return LocalDate.of(2026, 7, ofJuly);
    }
}
