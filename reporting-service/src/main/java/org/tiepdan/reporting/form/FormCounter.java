package org.tiepdan.reporting.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Grant;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.lawpack.form.rule.CountedUnit.Kind;
import org.tiepdan.lawpack.form.rule.CountingRule.Count;
import org.tiepdan.reporting.account.Accounts;
import org.tiepdan.reporting.account.CaseAccount;
import org.tiepdan.reporting.account.Span;
import org.tiepdan.reporting.form.figures.ReceptionFigures;
import org.tiepdan.reporting.form.figures.Receptions;
import org.tiepdan.reporting.form.seen.Course;
import org.tiepdan.reporting.form.seen.Standing;
import org.tiepdan.reporting.wording.BodyNames;

/** Reads the cases of a period once, and adds the contribution of each case and reception to the cells. */
final class FormCounter {
    private final Accounts accounts;
    private final Receptions receptions;
    private final Bodies bodies;
    private final BodyNames names;

    /** Receives the contributions to cells. */
    interface Sink {
        /** @param row index among the rows, and {@code column} among the columns, from 0 */
        void add(int row, int column, BigDecimal value, CaseAccount account);

        /** The same for a reception. */
        void add(int row, int column, BigDecimal value, ReceptionFigures reception);
    }

    FormCounter(Accounts accounts, Receptions receptions, Bodies bodies, BodyNames names) {
        this.accounts = accounts;
        this.receptions = receptions;
        this.bodies = bodies;
        this.names = names;
    }

    BodyRows rows(FormAsk ask) {
        return BodyRows.of(
                bodies, names, ask.body(), ask.period().lastDay(), ask.grant().bodies()::contains);
    }

    /** @return whether anything counted in this way is recorded at all */
    boolean recorded(Kind kind) {
        return switch (kind) {
            case CASES, REPLIES, RESULTS -> true;
            case RECEPTIONS -> receptions.recorded();
        };
    }

    /**
     * @param counts who counted the form
     * @return whether a case that is kept from the caller of {@code ask} is in some row, whether or not they see the
     *     bodies of the row by now
     */
    boolean countsKept(FormAsk ask, Caller counts) {
        var grant = ask.grant();
        var counted = new Grant(counts, grant.conditions(), grant.bodies());
        var rows = BodyRows.of(bodies, names, ask.body(), ask.period().lastDay(), _ -> true);
        var found = new AtomicBoolean();
        accounts.forEachKeptFrom(grant, counted, ask.span(), ask.knownAt(), account -> {
            var course = Course.of(account, ask.span(), rows::successor);
            if (course.bodies().stream().anyMatch(body -> rows.row(body) != null)) {
                found.set(true);
            }
        });
        return found.get();
    }

    /** Cases received before the end of the period of {@code ask}, even those that had ended before it. */
    void known(FormAsk ask, Consumer<CaseAccount> each) {
        accounts.forEach(ask.grant(), new Span(LocalDate.EPOCH, ask.span().to()), ask.knownAt(), each);
    }

    /** Cases of the period that count for the caller of {@code ask}, while another neither sees nor counts them. */
    void keptFrom(FormAsk ask, Grant other, Consumer<CaseAccount> each) {
        accounts.forEachKeptFrom(other, ask.grant(), ask.span(), ask.knownAt(), each);
    }

    /** Whether the form's numbers may include assumed visits, which nobody recorded. */
    boolean assumesVisits(FormAsk ask) {
        return receptions.assumesVisits()
                && ask.found().form().columns().stream()
                        .anyMatch(column -> column.rule() instanceof Count count
                                && count.unit().kind() == Kind.RECEPTIONS);
    }

    /** @param columns the requested ones, from 0 */
    void count(FormAsk ask, BodyRows rows, Set<Integer> columns, Sink sink) {
        countReceptions(ask, rows, columns, sink);
        countCases(ask, rows, columns, sink);
    }

    void countReceptions(FormAsk ask, BodyRows rows, Set<Integer> columns, Sink sink) {
        var counted = counted(ask, columns, kind -> kind == Kind.RECEPTIONS);
        if (!counted.isEmpty()) {
            receptions.forEach(
                    ask.grant(), ask.span(), ask.knownAt(), reception -> add(reception, rows, counted, sink));
        }
    }

    /** In the order of the accounts. */
    void countCases(FormAsk ask, BodyRows rows, Set<Integer> columns, Sink sink) {
        var counted = counted(ask, columns, kind -> kind != Kind.RECEPTIONS);
        if (!counted.isEmpty()) {
            var types = types(counted);
            accounts.forEach(ask.grant(), ask.span(), ask.knownAt(), account -> {
                if (types.isEmpty() || types.contains(account.type())) {
                    add(account, ask, rows, counted, sink);
                }
            });
        }
    }

    private static List<Counted> counted(FormAsk ask, Set<Integer> columns, Predicate<Kind> which) {
        var counted = new ArrayList<Counted>();
        var all = ask.found().form().columns();
        IntStream.range(0, all.size()).filter(columns::contains).forEach(column -> {
            if (all.get(column).rule() instanceof Count count
                    && which.test(count.unit().kind())) {
                counted.add(new Counted(column, count));
            }
        });
        return counted;
    }

    /** @return all types that some column counts; empty if one counts all */
    private static Set<String> types(List<Counted> columns) {
        var all = new HashSet<String>();
        for (var column : columns) {
            if (column.types().isEmpty()) {
                return Set.of();
            }
            all.addAll(column.types());
        }
        return all;
    }

    private static void add(CaseAccount account, FormAsk ask, BodyRows rows, List<Counted> columns, Sink sink) {
        var course = Course.of(account, ask.span(), rows::successor);
        var touched = new LinkedHashSet<Integer>();
        for (var body : course.bodies()) {
            var row = rows.row(body);
            if (row != null) {
                touched.add(row);
            }
        }
        if (touched.isEmpty()) {
            return;
        }
        touched.add(rows.total());
        for (int row : touched) {
            var of = rows.rows().get(row);
            var seen = Standing.of(course, of.below()::contains, of.competent()::contains);
            for (var column : columns) {
                var value = column.of(course, seen, ask.span());
                if (value.signum() != 0) {
                    sink.add(row, column.column(), value, account);
                }
            }
        }
    }

    private static void add(ReceptionFigures reception, BodyRows rows, List<Counted> columns, Sink sink) {
        var row = rows.row(rows.successor(reception.body()));
        if (row == null) {
            return;
        }
        for (var column : columns) {
            var value = column.of(reception);
            if (value.signum() != 0) {
                sink.add(row, column.column(), value, reception);
                sink.add(rows.total(), column.column(), value, reception);
            }
        }
    }
}
