package org.tiepdan.reporting.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Grant;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.lawpack.form.FormColumn;
import org.tiepdan.lawpack.form.rule.CountingRule.Count;
import org.tiepdan.lawpack.form.rule.CountingRule.NotRecorded;
import org.tiepdan.lawpack.form.rule.CountingRule.Sum;
import org.tiepdan.reporting.account.AccountOrder;
import org.tiepdan.reporting.account.Accounts;
import org.tiepdan.reporting.account.CaseAccount;
import org.tiepdan.reporting.form.figures.ReceptionFigures;
import org.tiepdan.reporting.form.figures.Receptions;
import org.tiepdan.reporting.wording.BodyNames;

/** Counts forms, and lists the cases behind each number. */
public final class FormEvaluator {
    private final FormCounter counter;
    private final FormCounter inOrder;

    public FormEvaluator(Accounts accounts, Receptions receptions, Bodies bodies, BodyNames names) {
        this.counter = new FormCounter(accounts, receptions, bodies, names);
        this.inOrder = new FormCounter(accounts.in(AccountOrder.RECEIPT), receptions, bodies, names);
    }

    /** Counts all columns in one pass; {@link FormTable#addsUp} says whether it may be issued. */
    public FormTable table(FormAsk ask) {
        var columns = ask.found().form().columns();
        var rows = counter.rows(ask);
        var sums = new BigDecimal[rows.rows().size()][columns.size()];
        // Most contributions are 1.
        var ones = new long[rows.rows().size()][columns.size()];
        counter.count(ask, rows, all(columns), new FormCounter.Sink() {
            @Override
            public void add(int row, int column, BigDecimal value, CaseAccount account) {
                add(row, column, value);
            }

            @Override
            public void add(int row, int column, BigDecimal value, ReceptionFigures reception) {
                add(row, column, value);
            }

            private void add(int row, int column, BigDecimal value) {
                if (value.compareTo(BigDecimal.ONE) == 0) {
                    ones[row][column]++;
                } else {
                    var before = sums[row][column];
                    sums[row][column] = before == null ? value : before.add(value);
                }
            }
        });
        var counted = new ArrayList<FormRow>();
        for (int row = 0; row < sums.length; row++) {
            var of = rows.rows().get(row);
            for (int column = 0; column < columns.size(); column++) {
                var more = BigDecimal.valueOf(ones[row][column]);
                sums[row][column] = sums[row][column] == null ? more : sums[row][column].add(more);
            }
            counted.add(new FormRow(of.body(), of.name(), of.total(), values(columns, sums[row])));
        }
        var checks = ask.found().form().checks().stream()
                .map(check -> CheckResult.of(check, counted))
                .toList();
        return new FormTable(
                ask, List.copyOf(counted), checks, FormNotes.of(ask, counted, rows, counter.assumesVisits(ask)));
    }

    private List<@Nullable BigDecimal> values(List<FormColumn> columns, @Nullable BigDecimal[] counted) {
        var values = new ArrayList<@Nullable BigDecimal>();
        for (var column : columns) {
            values.add(value(columns, column, counted));
        }
        return Collections.unmodifiableList(values);
    }

    private @Nullable BigDecimal value(List<FormColumn> columns, FormColumn column, @Nullable BigDecimal[] counted) {
        return switch (column.rule()) {
            case NotRecorded _ -> null;
            case Count count -> {
                var value = counted[column.number() - 1];
                yield !counter.recorded(count.unit().kind()) ? null : value == null ? BigDecimal.ZERO : value;
            }
            case Sum sum -> {
                var all = BigDecimal.ZERO;
                for (int number : sum.columns()) {
                    var value = value(columns, columns.get(number - 1), counted);
                    if (value == null) {
                        yield null;
                    }
                    all = all.add(value);
                }
                yield all;
            }
        };
    }

    /**
     * The list behind a number. Empty for an unknown row, and for columns that nobody records.
     *
     * @param column its number, from 1
     * @param row code of the body of the row; null for the total
     */
    public FormList list(FormAsk ask, int column, @Nullable String row) {
        var rows = counter.rows(ask);
        var index = row == null ? Integer.valueOf(rows.total()) : rows.row(row);
        return new FormList(inOrder, ask, rows, index, counted(ask, column));
    }

    /** Receives the contributions to all cells. */
    @FunctionalInterface
    public interface EachCase {
        /**
         * @param row index in the table, and {@code column} among its columns, from 0
         * @param account null for a reception
         */
        void counts(int row, int column, String id, BigDecimal value, @Nullable CaseAccount account);
    }

    /** All contributions to each cell, in no particular order. */
    public void cases(FormAsk ask, EachCase each) {
        var rows = counter.rows(ask);
        counter.count(ask, rows, all(ask.found().form().columns()), new FormCounter.Sink() {
            @Override
            public void add(int row, int column, BigDecimal value, CaseAccount account) {
                each.counts(row, column, account.id(), value, account);
            }

            @Override
            public void add(int row, int column, BigDecimal value, ReceptionFigures reception) {
                each.counts(row, column, reception.id(), value, null);
            }
        });
    }

    /** Each case received before the end of the period of {@code ask}, as known at its moment. */
    public void known(FormAsk ask, Consumer<CaseAccount> each) {
        counter.known(ask, each);
    }

    /** Each case of the period that counts for the caller of {@code ask}, but of which another may not know. */
    public void keptFrom(FormAsk ask, Grant other, Consumer<CaseAccount> each) {
        counter.keptFrom(ask, other, each);
    }

    /**
     * @param counts who counted the form: it leaves out denunciations of that body or officer
     * @return whether the form counts a case, by the record of that time, that the caller may not see because it
     *     denounces the caller
     */
    public boolean hides(FormAsk ask, Caller counts) {
        return counter.countsKept(ask, counts);
    }

    private static Set<Integer> counted(FormAsk ask, int column) {
        return ask.found().form().column(column).rule() instanceof Sum sum
                ? sum.columns().stream().map(number -> number - 1).collect(Collectors.toSet())
                : Set.of(column - 1);
    }

    private static Set<Integer> all(List<FormColumn> columns) {
        return IntStream.range(0, columns.size()).boxed().collect(Collectors.toSet());
    }
}
