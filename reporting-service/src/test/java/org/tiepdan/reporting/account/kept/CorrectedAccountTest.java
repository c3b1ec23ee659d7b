package org.tiepdan.reporting.account.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.reporting.account.CaseAccount;
import org.tiepdan.reporting.account.LimitAccount;
import org.tiepdan.reporting.account.Mark;
import org.tiepdan.reporting.account.Mark.Kind;
import org.tiepdan.reporting.account.Stint;
import org.tiepdan.reporting.testkit.Books;
import org.tiepdan.reporting.testkit.Events;

/** As known then and as known now: corrections of acts, late entries and limits. */
class CorrectedAccountTest {
    private static final CaseId CASE = Events.caseId(5);
    private static final String COMMAND = "1d9e0b7c-6a5f-3e21-b0c4-55aa0f3f2e90";
    private final Events events = new Events();

    @Test
    void aClosingBySlipWasOneUntilItWasCorrected() {
        accepted();
        events.because(COMMAND, CASE, "case.closed.v1", _ -> {});
        var closed = events.andThen(10);
        events.write(CASE, "case.corrected.v1", now -> now.put("act", "closure").put("acceptedOn", "2026-07-06"));

        assertThat(at(closed).closedOn()).contains(LocalDate.of(2026, 8, 3));
        assertThat(now().closedOn()).isEmpty();
        assertThat(now().acceptedOn()).contains(day(6));
        assertThat(now().stints().getLast()).isEqualTo(new Stint("19-05443", day(1), null));
    }

    @Test
    void theDayOfAnActWasAnother() {
        events.open(CASE);
        events.because(COMMAND, CASE, "case.accepted.v1", _ -> {});
        var accepted = events.andThen(1);
        events.write(CASE, "case.corrected.v1", now -> now.put("acceptedOn", "2026-07-04"));

        assertThat(at(accepted).acceptedOn()).contains(day(6));
        assertThat(now().acceptedOn()).contains(day(4));
        assertThat(now().of(Kind.ACCEPTED).map(Mark::body)).containsExactly("19-05443");
    }

    @Test
    void aTransferThatWasNoneLeavesTheCaseWhereItWas() {
        events.open(CASE);
        events.because(COMMAND, CASE, "case.transferred.v1", _ -> {});
        var transferred = events.andThen(1);
        events.write(
                CASE,
                "case.corrected.v1",
                now -> now.put("act", "transfer").put("state", "ROUTED").remove("corrected"));

        assertThat(at(transferred).stints().getLast().body()).isEqualTo("19-ubnd");
        assertThat(now().stints()).extracting(Stint::body).containsExactly("19-btcd", "19-05443");
    }

    @Test
    void aTransferToAnotherBodyIsOneFromItsDay() {
        events.open(CASE);
        events.because(COMMAND, CASE, "case.transferred.v1", _ -> {});
        events.write(CASE, "case.corrected.v1", now -> {
            now.put("act", "transfer").put("state", "ROUTED").put("competentBody", "19-05710");
            now.putObject("corrected").put("act", "transfer").put("on", "2026-07-05");
        });

        assertThat(now().stints())
                .containsExactly(
                        new Stint("19-btcd", day(1), day(1)),
                        new Stint("19-05443", day(1), day(5)),
                        new Stint("19-05710", day(5), null));
    }

    @Test
    void anObjectionThatWasNoneGivesTheCaseBack() {
        events.open(CASE);
        events.because(COMMAND, CASE, "case.objected.v1", _ -> {});
        var objected = events.andThen(1);
        events.write(
                CASE,
                "case.corrected.v1",
                now -> now.put("act", "objection").put("state", "ROUTED").remove("corrected"));

        assertThat(at(objected).first(Kind.IN_TRIAGE)).isPresent();
        assertThat(now().first(Kind.IN_TRIAGE)).isEmpty();
        assertThat(now().first(Kind.OBJECTED)).isEmpty();
        assertThat(now().stints()).extracting(Stint::body).containsExactly("19-btcd", "19-05443");
    }

    @Test
    void whatTheDeskDecidedBySlipWaitsAgain() {
        events.receive(CASE, _ -> {});
        events.write(CASE, "case.opened.v1", opened -> {
            opened.put("state", "IN_TRIAGE");
            opened.remove("outcome");
            opened.remove("competentBody");
        });
        events.because(COMMAND, CASE, "case.routed.v1", _ -> {});
        var routed = events.andThen(3);
        events.write(CASE, "case.corrected.v1", now -> {
            now.put("act", "routing").put("state", "IN_TRIAGE").put("triageSince", "2026-07-01");
            now.remove("competentBody");
            now.remove("outcome");
            now.remove("corrected");
        });

        assertThat(at(routed).handling()).isPresent();
        assertThat(now().handling()).isEmpty();
        assertThat(now().of(Kind.IN_TRIAGE)).hasSize(1);
        assertThat(now().stints()).containsExactly(new Stint("19-btcd", day(1), null));
    }

    @Test
    void aLateEntryIsKnownFromWhenItWasRecorded() {
        events.open(CASE);
        var before = events.andThen(30);
        accepted("2026-07-04");

        assertThat(at(before).acceptedOn()).isEmpty();
        assertThat(now().acceptedOn()).contains(day(4));
    }

    @Test
    void aLimitIsWhatWasKnownOfIt() {
        events.open(CASE);
        var open = events.andThen(10);
        events.write(CASE, "deadline.missed.v1");
        var missed = events.andThen(1);
        events.write(CASE, "deadline.met.v1", met -> met.put("lateEntry", true));

        assertThat(at(open).limits()).extracting(LimitAccount::state).containsExactly("OPEN");
        assertThat(at(missed).limits()).extracting(LimitAccount::state).containsExactly("MISSED");
        assertThat(now().limits()).extracting(LimitAccount::state).containsExactly("MET");
        assertThat(now().limits()).extracting(LimitAccount::doneOn).containsExactly(day(6));
    }

    private void accepted() {
        accepted("2026-07-06");
    }

    private void accepted(String on) {
        if (events.written().isEmpty()) {
            events.open(CASE);
        }
        events.write(CASE, "case.accepted.v1", accepted -> accepted.put("on", on));
    }

    private CaseAccount now() {
        return found(Books.find(events, CASE, null));
    }

    private CaseAccount at(Instant knownAt) {
        return found(Books.find(events, CASE, knownAt));
    }

    private static CaseAccount found(Optional<CaseAccount> account) {
        return Objects.requireNonNull(account.orElse(null));
    }

    private static LocalDate day(int ofJuly) {
        return LocalDate.of(2026, 7, ofJuly);
    }
}
