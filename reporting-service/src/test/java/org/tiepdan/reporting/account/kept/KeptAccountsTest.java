package org.tiepdan.reporting.account.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiepdan.reporting.account.CaseAccount;
import org.tiepdan.reporting.account.Span;
import org.tiepdan.reporting.account.kept.bytes.ByteWriter;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.testkit.Books;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.life.Lives;

/** The accounts that are kept, the parties that get them, and how many a period reads. */
class KeptAccountsTest {
    private static final Span JULY = new Span(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 8, 1));
    private static final Span SEPTEMBER = new Span(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 10, 1));
    private final Events events = new Events();
    private final Map<String, CaseDocument> database = new HashMap<>();

    @Test
    void aPeriodHasWhatWasReceivedBeforeItsEndAndHadNotEndedBeforeItsStart() {
        events.settle(Events.caseId(1));
        events.open(Events.caseId(2));
        var kept = Books.of(events);

        assertThat(found(kept, JULY, null)).isEqualTo(2);
        assertThat(found(kept, SEPTEMBER, null)).isEqualTo(1);
        assertThat(found(kept, new Span(LocalDate.of(2026, 6, 1), JULY.from()), null))
                .isZero();
    }

    /** A limit can end after its case. */
    @Test
    void whoAsksForWhatIsOwedGetsEachCaseWithALimitThatEndsInTheDaysOrLater() {
        new Lives(events, 5).write(120);
        var kept = Books.of(events);
        for (var known : Arrays.<@Nullable Instant>asList(null, Instant.parse("2026-09-15T00:00:00Z"))) {
            var all = Books.accounts(kept, Books.EVER, known);
            for (var first = JULY.from(); first.isBefore(SEPTEMBER.to().plusMonths(3)); first = first.plusDays(5)) {
                var span = new Span(first, first.plusDays(5));
                var owed = new ArrayList<CaseAccount>();
                kept.forEachThatOwes(Books.all(), span, known, owed::add);

                assertThat(owed)
                        .containsAll(Books.accounts(kept, span, known))
                        .containsAll(all.stream()
                                .filter(account -> account.receivedOn().isBefore(span.to())
                                        && account.limits().stream().anyMatch(limit -> span.contains(limit.dueOn())))
                                .toList());
            }
        }
    }

    @Test
    void whatWasNotKnownToHaveEndedWasStillThere() {
        events.open(Events.caseId(1));
        var open = events.andThen(90);
        events.write(Events.caseId(1), "case.closed.v1");

        assertThat(found(Books.of(events), SEPTEMBER, open)).isEqualTo(1);
        assertThat(found(Books.of(events), SEPTEMBER, null)).isZero();
    }

    @Test
    void onlyWhoSeesACaseGetsItsAccount() {
        events.open(Events.caseId(1));
        var kept = Books.of(events);
        var seen = new ArrayList<String>();

        kept.forEach(Books.grant("19-05710"), JULY, null, account -> seen.add(account.id()));
        assertThat(seen).isEmpty();
        kept.forEach(Books.grant("19-05443"), JULY, null, account -> seen.add(account.id()));
        assertThat(seen).hasSize(1);
    }

    @Test
    void aLoneReaderIsFollowedAndNothingIsReadAgain() {
        var kept = Books.of(database.values());
        kept.start(true);
        assertThat(found(kept, JULY, null)).isZero();

        events.open(Events.caseId(1));
        write(kept);
        assertThat(found(kept, JULY, null)).isEqualTo(1);
        assertThat(found(kept, SEPTEMBER, null)).isEqualTo(1);

        events.write(Events.caseId(1), "case.closed.v1");
        write(kept);
        assertThat(found(kept, SEPTEMBER, null)).isZero();
        assertThat(found(kept, JULY, null)).isEqualTo(1);
    }

    @Test
    void afterAWriteThatFailedAllIsReadAgain() {
        var kept = Books.of(database.values());
        kept.start(true);
        assertThat(found(kept, JULY, null)).isZero();
        events.open(Events.caseId(1));

        assertThatThrownBy(() -> kept.written(Map.of(), () -> {
                    database.putAll(Books.documents(events.facts()));
                    throw new IllegalStateException("The connection broke.");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(found(kept, JULY, null)).isEqualTo(1);
    }

    @Test
    void whatIsKeptOnTheWayIsWhatIsReadAnew() {
        var kept = Books.of(database.values());
        kept.start(true);
        assertThat(found(kept, Books.EVER, null)).isZero();
        var lives = new Lives(events, 17);
        for (int round = 0; round < 12; round++) {
            lives.write(10);
            write(kept);
        }

        assertThat(Books.accounts(kept, Books.EVER, null))
                .containsExactlyInAnyOrderElementsOf(Books.accounts(Books.of(events), Books.EVER, null));
    }

    @Test
    void aPeriodLooksAtNoMoreCasesHoweverLongHistoryIs() {
        var recent = new Shelves();
        settled(recent, 40, 0);
        var old = new Shelves();
        settled(old, 40, 0);
        for (int years = 1; years < 6; years++) {
            settled(old, 400, years);
        }

        assertThat(old.all().cases()).hasSize(2_040);
        assertThat(old.lived(JULY, null).cases())
                .hasSameSizeAs(recent.lived(JULY, null).cases())
                .hasSize(40);
    }

    @Test
    void aWholeLifeTakesLessThanFourHundredBytes() {
        var shelves = new Shelves();
        settled(shelves, 100, 0);

        assertThat(shelves.all().cases()).allMatch(packed -> packed.length < 250);
    }

    @Test
    void aShelfGivesBackWhatWasPutOnIt() {
        var random = new Random(3);
        var shelf = new Shelf();
        var there = new HashMap<Long, byte[]>();
        for (int step = 0; step < 5_000; step++) {
            long id = random.nextInt(300);
            if (random.nextBoolean()) {
                var packed = packed(id);
                shelf.put(packed);
                there.put(id, packed);
            } else {
                shelf.remove(id, 0);
                there.remove(id);
            }
        }
        var all = new ArrayList<byte[]>();
        shelf.addTo(all);

        assertThat(all).containsExactlyInAnyOrderElementsOf(there.values());
        assertThat(shelf.isEmpty()).isFalse();
    }

    private static byte[] packed(long id) {
        var writer = new ByteWriter();
        writer.begin();
        writer.whole(id);
        writer.whole(0);
        return writer.written();
    }

    /** @param years by which they are earlier, though all are entered now */
    private static void settled(Shelves shelves, int cases, int years) {
        var one = new Events();
        one.receive(Events.caseId(years), petition -> petition.put("receivedAt", (2026 - years) + "-07-01T02:15:00Z"));
        for (var kind : List.of("case.opened.v1", "case.accepted.v1", "case.decided.v1", "case.closed.v1")) {
            one.write(Events.caseId(years), kind, act -> {
                for (var day : List.of("openedOn", "on")) {
                    if (act.has(day)) {
                        act.put(day, (2026 - years) + act.get(day).asString().substring(4));
                    }
                }
            });
        }
        var life = Books.documents(one.facts()).values().iterator().next();
        for (int copy = 0; copy < cases; copy++) {
            var id = "%08x".formatted(copy) + life.id().substring(8);
            shelves.change(null, new CaseDocument(id, life.intake(), life.routing(), life.tracking()));
        }
    }

    private void write(KeptAccounts kept) {
        var before = Map.copyOf(database);
        kept.written(before, () -> {
            database.putAll(Books.documents(events.facts()));
            return List.copyOf(database.values());
        });
    }

    private static int found(KeptAccounts kept, Span span, @Nullable Instant knownAt) {
        return Books.accounts(kept, span, knownAt).size();
    }
}
