package org.tiepdan.reporting.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.text.SearchText;
import org.tiepdan.reporting.casefile.event.Fact;
import org.tiepdan.reporting.casefile.event.Log;
import org.tiepdan.reporting.casefile.limit.Deadline;
import org.tiepdan.reporting.testkit.Events;

class CaseDocumentTest {
    private static final CaseId CASE = Events.caseId(7);
    private final Events events = new Events();

    @Test
    void followsACaseFromReceiptToItsEnd() {
        events.settle(CASE);

        var document = fold(facts());

        assertThat(document.state()).isEqualTo("CLOSED");
        assertThat(Objects.requireNonNull(document.tracking()).closedAs()).isEqualTo("SETTLED");
        assertThat(document.competentBody()).isEqualTo("19-05443");
        assertThat(document.deadlines()).singleElement().satisfies(deadline -> {
            assertThat(deadline.state()).isEqualTo(Deadline.MET);
            assertThat(deadline.lateEntry()).isTrue();
        });
        assertThat(document.timeline()).hasSize(9);
    }

    @Test
    void isTheSameInWhateverOrderTheLogsAreReadAndHoweverOften() {
        events.settle(CASE);
        var expected = fold(facts());
        var random = new Random(20260701);

        for (int round = 0; round < 300; round++) {
            assertThat(fold(interleaved(facts(), random))).isEqualTo(expected);
        }
    }

    @Test
    void countsAnEventOnceThatItsProducerWroteTwice() {
        events.open(CASE);
        var once = facts();
        var last = once.getLast();
        var again = new Fact(
                last.log(), last.position() + 1, last.caseId(), last.id(), last.type(), last.time(), last.event());

        var document = fold(plus(once, again));

        assertThat(document.timeline()).isEqualTo(fold(once).timeline());
        assertThat(document.deadlines()).hasSize(1);
        assertThat(document.position(Log.TRACKING)).isEqualTo(again.position());
    }

    @Test
    void isOverdueFromTheEndOfTheEarliestLimitUntilTheCaseIsClosed() {
        events.open(CASE);
        var open = Objects.requireNonNull(fold(facts()).tracking());
        events.write(CASE, "deadline.missed.v1");
        var missed = Objects.requireNonNull(fold(facts()).tracking());
        events.write(CASE, "case.closed.v1");
        var closed = Objects.requireNonNull(fold(facts()).tracking());

        assertThat(open.overdueFrom()).isEqualTo("2026-07-10T17:00:00Z");
        assertThat(missed.overdueFrom()).isEqualTo("2026-07-10T17:00:00Z");
        assertThat(closed.overdueFrom()).isNull();
        assertThat(closed.dueOn()).isEqualTo(TrackingPart.NOTHING_DUE);
    }

    @Test
    void tellsByWhichLimitItIsDueUntilTheCaseIsClosed() {
        events.open(CASE);
        var open = fold(facts()).dueLimit();
        events.write(CASE, "deadline.missed.v1");
        var missed = fold(facts()).dueLimit();
        events.write(CASE, "case.closed.v1");

        assertThat(open)
                .isEqualTo(new DueLimit(
                        idOf("deadline.set.v1"),
                        "KN-ACCEPT-1",
                        null,
                        "Thụ lý khiếu nại lần đầu",
                        "Accept or refuse a first complaint",
                        "19-05443",
                        false,
                        LocalDate.of(2026, 7, 10),
                        null,
                        null,
                        null));
        assertThat(Objects.requireNonNull(missed).missed()).isTrue();
        assertThat(fold(facts()).dueLimit()).isNull();
    }

    /** As tracking derives it, so that a limit from before ids existed gets the same one. */
    private String idOf(String type) {
        return facts().stream()
                .filter(fact -> fact.type().equals(type))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void knowsALimitByItsIdAlsoWhenItsEndHasMoved() {
        events.write(CASE, "case.opened.v1");
        events.write(
                CASE, "deadline.set.v1", set -> set.put("deadlineId", "one").put("step", "ACCEPTANCE"));
        events.write(
                CASE, "deadline.met.v1", met -> met.put("deadlineId", "one").put("dueAt", "2026-07-20T17:00:00Z"));

        assertThat(fold(facts()).deadlines()).singleElement().satisfies(limit -> {
            assertThat(limit.deadlineId()).isEqualTo("one");
            assertThat(limit.step()).isEqualTo("ACCEPTANCE");
            assertThat(limit.state()).isEqualTo(Deadline.MET);
        });
    }

    @Test
    void keepsHowLongAMissedLimitWasLateAlsoWhenTheCaseIsClosed() {
        events.open(CASE);
        events.write(CASE, "deadline.missed.v1");
        assertThat(fold(facts()).limitsOwedOrMissed())
                .singleElement()
                .satisfies(limit -> assertThat(limit.lateUntil()).isNull());

        events.write(CASE, "case.accepted.v1", accepted -> accepted.put("on", "2026-07-15"));
        events.write(CASE, "case.closed.v1", closed -> closed.put("on", "2026-08-20"));

        assertThat(fold(facts()).limitsOwedOrMissed()).singleElement().satisfies(limit -> {
            assertThat(limit.missed()).isTrue();
            assertThat(limit.lateUntil()).isEqualTo("2026-07-15");
        });
    }

    @Test
    void readsALimitThatWasSetBeforeItsCountingWasTold() {
        events.open(CASE);

        assertThat(fold(facts()).deadlines()).singleElement().satisfies(limit -> {
            assertThat(limit.skipped()).isNull();
            assertThat(limit.worked()).isNull();
        });
    }

    @Test
    void goesOnUndisturbedWhenASecondPetitionComesUnderItsId() {
        events.open(CASE);
        events.receive(CASE, value -> value.put("subject", "Khiếu nại việc khác"));
        events.write(CASE, "petition.triage-requested.v1", value -> value.put("conflictsWith", "first"));

        var document = fold(facts());

        assertThat(document.state()).isEqualTo("ROUTED");
        assertThat(Objects.requireNonNull(document.routing()).state()).isEqualTo("ROUTED");
        assertThat(Objects.requireNonNull(document.petition()).subject()).isEqualTo("Khiếu nại quyết định thu hồi đất");
        assertThat(document.timeline()).hasSize(6);
    }

    @Test
    void goesFromTriageToTheBodyThatAnOfficerChose() {
        events.receive(CASE, value -> {});
        events.write(CASE, "petition.triage-requested.v1");
        assertThat(fold(facts()).state()).isEqualTo("IN_TRIAGE");
        events.write(
                CASE,
                "case.opened.v1",
                value -> value.put("state", "IN_TRIAGE").remove(List.of("competentBody", "outcome")));
        events.write(CASE, "petition.routed.v1");
        events.write(CASE, "case.routed.v1");

        var document = fold(facts());

        assertThat(document.state()).isEqualTo("ROUTED");
        assertThat(document.competentBody()).isEqualTo("19-05443");
        assertThat(Objects.requireNonNull(document.routing()).missing()).isEmpty();
    }

    @Test
    void searchesWithoutDiacritics() {
        assertThat(SearchText.plain("Khiếu nại  Quyết định THU HỒI ĐẤT")).isEqualTo("khieu nai quyet dinh thu hoi dat");
        assertThat(SearchText.plain("\u200BPhản\u00A0ánh cầu\u200B tre\u00ADo")).isEqualTo("phan anh cau treo");
    }

    private List<Fact> facts() {
        return events.facts();
    }

    private static CaseDocument fold(List<Fact> facts) {
        var document = CaseDocument.empty(CASE.value());
        for (var fact : facts) {
            document = document.with(fact);
        }
        return document;
    }

    /** Each log in its own order, with repeated stretches, interleaved at random. */
    private static List<Fact> interleaved(List<Fact> facts, Random random) {
        var turns = new ArrayList<Log>();
        var queues = new ArrayList<List<Fact>>();
        for (var log : Log.values()) {
            var own = facts.stream().filter(fact -> fact.log() == log).toList();
            var from = random.nextInt(own.size());
            var repeated = plus(own, own.subList(from, own.size()).toArray(Fact[]::new));
            queues.add(new ArrayList<>(repeated));
            turns.addAll(Collections.nCopies(repeated.size(), log));
        }
        Collections.shuffle(turns, random);
        return turns.stream()
                .map(log -> queues.get(log.ordinal()).removeFirst())
                .toList();
    }

    private static List<Fact> plus(List<Fact> facts, Fact... more) {
        var all = new ArrayList<>(facts);
        all.addAll(List.of(more));
        return all;
    }
}
