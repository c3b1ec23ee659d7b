package org.tiepdan.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.lawpack.form.period.ReportPeriod;
import org.tiepdan.reporting.account.kept.KeptAccounts;
import org.tiepdan.reporting.account.kept.KeptAccounts.Heirs;
import org.tiepdan.reporting.form.figures.Receptions;
import org.tiepdan.reporting.testkit.Books;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.life.Lives;
import org.tiepdan.reporting.wording.BodyNames;

/** Generated lives of cases with transfers, late entries, corrections, copies, splits and voids: what each form must never say. */
class FormsOfLivesTest {
    private static final int HANDLED = 4;
    private static final int NOT_HANDLED = 5;
    private static final int SETTLED = 11;
    private static final int OWN = 4;
    private static final int DECIDED = 5;
    private static final int EXAMINED = 4;
    private static final int ELIGIBLE = 7;

    private KeptAccounts kept = Books.of(new Events());

    private void live(long seed) {
        var events = new Events();
        new Lives(events, seed).write(160);
        kept = Books.of(Books.documents(events.facts()).values(), new Heirs(body -> body, body -> body));
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34})
    void eachFormAddsUpInEachRowWhateverHappens(long seed) {
        live(seed);
        var random = new Random(seed);
        for (int round = 0; round < 8; round++) {
            var from = LocalDate.of(2026, 6, 20).plusDays(random.nextInt(230));
            var knownAt = round % 2 == 0 ? null : Events.START.plus(random.nextInt(500), ChronoUnit.DAYS);
            for (var set : List.of("2021", "2024")) {
                for (var form : Office.FORMS.set(set).orElseThrow().forms()) {
                    var asked = ask(form.code(), set, from, from.plusDays(1 + random.nextInt(180)), knownAt);
                    assertThat(evaluator().table(asked).checks())
                            .as("%s of %s, %s", form.code(), set, asked.span())
                            .filteredOn(check -> !check.holds())
                            .isEmpty();
                }
            }
        }
    }

    /** A decision is settled in one period, though its case may be closed in a later one. */
    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43})
    void whatIsSettledIsHandledAndNeverCarriedOver(long seed) {
        live(seed);
        var random = new Random(seed);
        int settled = 0;
        int decided = 0;
        for (int round = 0; round < 25; round++) {
            var from = LocalDate.of(2026, 6, 20).plusDays(random.nextInt(230));
            var between = from.plusDays(1 + random.nextInt(90));
            var first = ids("01-XLD", from, between, SETTLED);
            var own = ids("01-KQGQ", from, between, DECIDED);
            assertThat(ids("01-XLD", from, between, HANDLED)).containsAll(first);
            assertApart(ids("01-XLD", from, between, NOT_HANDLED), first);
            assertApart(ids("01-XLD", between, between.plusDays(90), 1), first);
            assertApart(ids("01-KQGQ", between, between.plusDays(90), OWN), own);
            settled += first.size();
            decided += own.size();
        }
        assertThat(settled).isPositive();
        assertThat(decided).isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {51, 52})
    void whatIsEligibleWasExamined(long seed) {
        live(seed);
        int eligible = 0;
        for (int month = 0; month < 8; month++) {
            var from = LocalDate.of(2026, 7, 1).plusMonths(month);
            var fit = ids("04-XLD", from, from.plusMonths(2), ELIGIBLE);
            assertThat(ids("04-XLD", from, from.plusMonths(2), EXAMINED)).containsAll(fit);
            eligible += fit.size();
        }
        assertThat(eligible).isPositive();
    }

    private static void assertApart(Set<String> one, Set<String> other) {
        assertThat(Collections.disjoint(one, other)).isTrue();
    }

    /** @param to the day after the last one */
    private Set<String> ids(String form, LocalDate from, LocalDate to, int column) {
        var ids = new HashSet<String>();
        evaluator().list(ask(form, "2024", from, to, null), column, null).forEach(entry -> ids.add(entry.id()));
        return ids;
    }

    private FormEvaluator evaluator() {
        return new FormEvaluator(kept, Receptions.NOT_RECORDED, Office.BODIES, new BodyNames(Office.BODIES));
    }

    private static FormAsk ask(String form, String set, LocalDate from, LocalDate to, @Nullable Instant knownAt) {
        return new FormAsk(
                Office.FORMS.find(form, Office.FORMS.set(set).orElseThrow()).orElseThrow(),
                "19-ubnd",
                new ReportPeriod(null, "", from, to, null, null),
                knownAt,
                Books.all());
    }
}
