package org.tiepdan.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.access.Grant;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.lawpack.form.period.ReportPeriod;
import org.tiepdan.reporting.account.CaseAccount;
import org.tiepdan.reporting.account.Span;
import org.tiepdan.reporting.account.kept.KeptAccounts;
import org.tiepdan.reporting.account.kept.KeptAccounts.Heirs;
import org.tiepdan.reporting.form.figures.Receptions;
import org.tiepdan.reporting.testkit.Books;
import org.tiepdan.reporting.testkit.EndedBody;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.life.Lives;
import org.tiepdan.reporting.wording.BodyNames;

/**
 * Opening plus received minus handled equals closing: for each case and therefore in each cell, over any days, in each row and level of the
 * tree, as known now and then; with transfers, corrections, copies, splits and voids, and a merger of communes.
 */
class FormBooksTest {
    private static final String ENDED = "19-05443";
    private static final String HEIR = "19-05710";
    private static final String ABOVE = "19-ubnd";
    private static final LocalDate LAST = LocalDate.of(2026, 9, 30);
    private static final Bodies MERGED = EndedBody.ended(ENDED, LAST, HEIR);
    private static final Bodies DISSOLVED = EndedBody.ended(ENDED, LAST, null);
    private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);
    private static final int CARRIED_OVER = 2;
    private static final int RECEIVED = 3;
    private static final int HANDLED = 4;
    private static final int NOT_HANDLED = 5;

    private KeptAccounts kept = Books.of(new Events());
    private Bodies bodies = MERGED;

    private void live(long seed) {
        live(seed, MERGED);
    }

    private void live(long seed, Bodies then) {
        bodies = then;
        var events = new Events();
        new Lives(events, seed).write(160);
        kept = Books.of(
                Books.documents(events.facts()).values(),
                new Heirs(
                        body -> then.handlerOn(body, null, TODAY).orElse(body),
                        body -> then.successorOn(body, TODAY).orElse(body)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void eachRowOpensAsItClosedBefore(long seed) {
        live(seed);
        eachRowOpensAsItClosed(seed, HEIR, List.of(ABOVE, "19-btcd"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void eachRowOpensAsItClosedBeforeABodyWasDissolved(long seed) {
        live(seed, DISSOLVED);
        eachRowOpensAsItClosed(seed, ABOVE, List.of(HEIR, "19-btcd"));
    }

    private void eachRowOpensAsItClosed(long seed, String heir, List<String> others) {
        var random = new Random(seed);
        int carried = 0;
        for (int round = 0; round < 25; round++) {
            var from = LocalDate.of(2026, 6, 20).plusDays(random.nextInt(230));
            var between = from.plusDays(1 + random.nextInt(90));
            var to = between.plusDays(1 + random.nextInt(90));
            var knownAt = round % 2 == 0 ? null : Events.START.plus(random.nextInt(500), ChronoUnit.DAYS);
            var first = new Asked(ABOVE, new Span(from, between), knownAt, Books.all());
            var second = new Asked(ABOVE, new Span(between, to), knownAt, Books.all());
            for (var row : new String[] {null, ABOVE, "19-btcd", HEIR, ENDED}) {
                assertBalance(first, row);
                assertBalance(second, row);
            }
            assertThat(ids(second, null, CARRIED_OVER)).isEqualTo(ids(first, null, NOT_HANDLED));
            for (var row : others) {
                assertThat(ids(second, row, CARRIED_OVER)).isEqualTo(ids(first, row, NOT_HANDLED));
            }
            var closing = ids(first, heir, NOT_HANDLED);
            closing.addAll(ids(first, ENDED, NOT_HANDLED));
            var opening = ids(second, heir, CARRIED_OVER);
            opening.addAll(ids(second, ENDED, CARRIED_OVER));
            assertThat(opening).as("across its last day").isEqualTo(closing);
            carried += opening.size();
        }
        assertThat(carried).isPositive();
    }

    private void assertBalance(Asked asked, @Nullable String row) {
        var began = ids(asked, row, CARRIED_OVER);
        var came = ids(asked, row, RECEIVED);
        var all = new HashSet<>(began);
        all.addAll(came);
        var ended = ids(asked, row, HANDLED);
        assertThat(Collections.disjoint(began, came)).isTrue();
        assertThat(ids(asked, row, 1)).isEqualTo(all);
        all.removeAll(ended);
        assertThat(ids(asked, row, NOT_HANDLED)).isEqualTo(all);
    }

    /** A superior body and the body itself report the same figures, except for denunciations of that body. */
    @ParameterizedTest
    @ValueSource(longs = {5, 6, 7})
    void eachBodyCountsForItselfWhatTheOneAboveCountsForIt(long seed) {
        live(seed);
        var random = new Random(seed);
        int counted = 0;
        for (int round = 0; round < 25; round++) {
            var from = LocalDate.of(2026, 6, 20).plusDays(random.nextInt(230));
            var span = new Span(from, from.plusDays(1 + random.nextInt(90)));
            for (var body : List.of("19-btcd", HEIR, "19-so-nong-nghiep-moi-truong")) {
                var denounced = denouncing(body);
                for (int column = 1; column <= NOT_HANDLED; column++) {
                    var above = ids(new Asked(ABOVE, span, null, Books.all()), body, column);
                    above.removeAll(denounced);
                    assertThat(ids(new Asked(body, span, null, Office.leaderOf(body, span.from())), body, column))
                            .as("%s, column %d, %s", body, column, span)
                            .isEqualTo(above);
                    counted += above.size();
                }
            }
        }
        assertThat(counted).isPositive();
    }

    /** Denunciations of the body itself or, since the same people work there, of the one that it succeeded. */
    private Set<String> denouncing(String body) {
        var ids = new HashSet<String>();
        for (var account : Books.accounts(kept, Books.EVER, null)) {
            var denounced = String.valueOf(account.parties().respondentBody());
            if (denounced.equals(body) || (denounced.equals(ENDED) && body.equals(HEIR))) {
                ids.add(account.id());
            }
        }
        return ids;
    }

    /** Complaints, denunciations, proposals with feedback, and petitions with several matters are all the types. */
    @ParameterizedTest
    @ValueSource(longs = {8, 9})
    void theFormsOfEachTypeAddUpToTheFormOfAll(long seed) {
        live(seed);
        var mixed = new HashSet<String>();
        Books.accounts(kept, Books.EVER, null).stream()
                .filter(account -> account.type().equals("MIXED"))
                .map(CaseAccount::id)
                .forEach(mixed::add);
        for (int month = 0; month < 8; month++) {
            var from = LocalDate.of(2026, 7, 1).plusMonths(month);
            var asked = new Asked(ABOVE, new Span(from, from.plusMonths(2)), null, Books.all());
            for (int column = 1; column <= RECEIVED; column++) {
                var all = ids(asked, null, column);
                all.removeAll(mixed);
                var parts = new ArrayList<String>();
                for (var form : List.of("02-XLD", "03-XLD", "04-XLD")) {
                    parts.addAll(ids(asked, form, null, column));
                }
                assertThat(parts).containsExactlyInAnyOrderElementsOf(all);
            }
        }
    }

    /** Only the body that has its cases since reports what it settled, and whether in time. */
    @Test
    void whatABodySettledBeforeItEndedIsInTheFormsOfTheOneAfterIt() {
        settledBeforeTheEnd(MERGED, HEIR);
        settledBeforeTheEnd(DISSOLVED, ABOVE);
    }

    private static void settledBeforeTheEnd(Bodies then, String heir) {
        var office = new Office(
                then,
                MadeCase.received("1", ENDED, "2026-07-01")
                        .routed("2026-07-01", "ACCEPT", ENDED)
                        .accepted("2026-07-05")
                        .limit("2026-09-01", "2026-08-20", "MET")
                        .decided("2026-08-20", "RIGHT")
                        .effective("2026-09-20")
                        .closed("2026-09-25", "SETTLED"));
        var settled = row(office, "01-KQGQ", heir);

        assertThat(settled.value(1)).isEqualByComparingTo("1");
        assertThat(settled.value(20)).isEqualByComparingTo("1");
        assertThat(settled.value(25)).isEqualByComparingTo("1");
        assertThat(row(office, "02-KQGQ", heir).value(1)).isEqualByComparingTo("1");
    }

    private static FormRow row(Office office, String form, String body) {
        return office.table(Office.ask(form, "2024", ABOVE, "2026-06-15", "2026-12-14")).rows().stream()
                .filter(row -> row.body().equals(body))
                .findFirst()
                .orElseThrow();
    }

    private record Asked(String body, Span span, @Nullable Instant knownAt, Grant grant) {}

    private Set<String> ids(Asked asked, @Nullable String row, int column) {
        return ids(asked, "01-XLD", row, column);
    }

    private Set<String> ids(Asked asked, String form, @Nullable String row, int column) {
        var period = new ReportPeriod(null, "", asked.span.from(), asked.span.to(), null, null);
        var ask = new FormAsk(
                Office.FORMS.find(form, Office.FORMS.set("2024").orElseThrow()).orElseThrow(),
                asked.body,
                period,
                asked.knownAt,
                asked.grant);
        var ids = new HashSet<String>();
        new FormEvaluator(kept, Receptions.NOT_RECORDED, bodies, new BodyNames(bodies))
                .list(ask, column, row)
                .forEach(entry -> ids.add(entry.id()));
        return ids;
    }
}
