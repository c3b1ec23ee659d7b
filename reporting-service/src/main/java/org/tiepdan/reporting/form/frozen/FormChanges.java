package org.tiepdan.reporting.form.frozen;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.form.FormColumn;
import org.tiepdan.reporting.account.CaseAccount;
import org.tiepdan.reporting.account.Mark;
import org.tiepdan.reporting.form.FormAsk;
import org.tiepdan.reporting.form.FormEvaluator;
import org.tiepdan.reporting.form.FormRow;
import org.tiepdan.reporting.form.frozen.Differences.Change;
import org.tiepdan.reporting.form.frozen.Differences.Kind;
import org.tiepdan.reporting.form.frozen.Differences.Reason;
import org.tiepdan.reporting.form.view.FormView;

/** Compares a submitted form with the current numbers of the same days, by column, row and case. */
public final class FormChanges {
    private final FormEvaluator evaluator;

    public FormChanges(FormEvaluator evaluator) {
        this.evaluator = evaluator;
    }

    /** @param row index in the table, and {@code column} among its columns */
    private record Cell(int row, int column) {}

    /** The contribution of each case to each cell at one moment, and the accounts of cases. */
    private static final class Counts implements FormEvaluator.EachCase {
        private final FormAsk ask;
        private final Map<Cell, Map<String, BigDecimal>> byCell = new HashMap<>();
        private final Map<String, CaseAccount> accounts = new HashMap<>();

        Counts(FormAsk ask) {
            this.ask = ask;
        }

        @Override
        public void counts(int row, int column, String id, BigDecimal value, @Nullable CaseAccount account) {
            byCell.computeIfAbsent(new Cell(row, column), _ -> new HashMap<>()).merge(id, value, BigDecimal::add);
            if (account != null) {
                accounts.put(id, account);
            }
        }

        BigDecimal of(Cell cell, String id) {
            return ids(cell).getOrDefault(id, BigDecimal.ZERO);
        }

        Map<String, BigDecimal> ids(Cell cell) {
            return byCell.getOrDefault(cell, Map.of());
        }
    }

    /** @param denunciations ids of the named cases that are, or may be, denunciations */
    public record Compared(Differences shown, List<String> denunciations) {}

    /**
     * @param ask for the form, body and days of the submission, at any moment; cases that its grant hides are not compared
     * @param now the time of the request
     */
    public Compared since(Submission submission, FormAsk ask, Instant now) {
        var then = counts(ask.at(submission.known()));
        var today = counts(ask.at(null));
        know(then, today.accounts.keySet());
        know(today, then.accounts.keySet());
        var rows = evaluator.table(ask.at(null)).rows();
        var columns = new ArrayList<Differences.Column>();
        for (var column : ask.found().form().columns()) {
            totalFirst(rows.size()).forEach(at -> {
                var row = rows.get(at);
                var cases = changes(new Cell(at, column.number() - 1), then, today, submission.known());
                var before = frozen(submission.table(), row, column);
                var value = row.value(column.number());
                if (!cases.isEmpty() || !same(before, value)) {
                    var body = row.total() ? null : row.body();
                    columns.add(new Differences.Column(column.number(), column.vi(), before, value, cases, body));
                }
            });
            gone(submission.table(), rows, column).forEach(columns::add);
        }
        return new Compared(
                new Differences(submission.id(), now, List.copyOf(columns)), denunciations(columns, then, today));
    }

    private static IntStream totalFirst(int rows) {
        return IntStream.concat(IntStream.of(rows - 1), IntStream.range(0, rows - 1));
    }

    /** @return null for data that nobody recorded; 0 for a body that had no row, since the table of bodies was another */
    private static @Nullable BigDecimal frozen(FormView table, FormRow row, FormColumn column) {
        int index = column.number() - 1;
        for (var each : table.rows()) {
            if (isSame(each, row)) {
                return index < each.values().size() ? each.values().get(index) : null;
            }
        }
        return row.value(column.number()) == null ? null : BigDecimal.ZERO;
    }

    /** A later law pack has no row for a body that has ended by then; its cases are those of the total and of other rows. */
    private static Stream<Differences.Column> gone(FormView table, List<FormRow> rows, FormColumn column) {
        int index = column.number() - 1;
        return table.rows().stream()
                .filter(each -> !each.total() && rows.stream().noneMatch(row -> isSame(each, row)))
                .filter(each -> index < each.values().size())
                .flatMap(each -> {
                    var before = each.values().get(index);
                    return before == null || before.signum() == 0
                            ? Stream.empty()
                            : Stream.of(new Differences.Column(
                                    column.number(), column.vi(), before, BigDecimal.ZERO, List.of(), each.body()));
                });
    }

    private static boolean isSame(FormView.RowView frozen, FormRow row) {
        return frozen.body().equals(row.body()) && frozen.total() == row.total();
    }

    private static List<String> denunciations(List<Differences.Column> columns, Counts then, Counts today) {
        return columns.stream()
                .flatMap(column -> column.cases().stream())
                .map(Change::id)
                .distinct()
                .filter(id -> mayDenounce(then.accounts.get(id)) || mayDenounce(today.accounts.get(id)))
                .toList();
    }

    private static boolean mayDenounce(@Nullable CaseAccount account) {
        return account != null && account.parties().mayDenounce();
    }

    private Counts counts(FormAsk ask) {
        var counts = new Counts(ask);
        evaluator.cases(ask, counts);
        return counts;
    }

    /** A case counted at only one of the two moments may have existed at the other without counting. */
    private void know(Counts counts, Set<String> others) {
        var missing = new HashSet<>(others);
        missing.removeAll(counts.accounts.keySet());
        if (!missing.isEmpty()) {
            evaluator.known(counts.ask, account -> {
                if (missing.contains(account.id())) {
                    counts.accounts.put(account.id(), account);
                }
            });
        }
    }

    private static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null ? b == null : b != null && a.compareTo(b) == 0;
    }

    private static List<Change> changes(Cell cell, Counts then, Counts today, Instant at) {
        var ids = new TreeSet<>(then.ids(cell).keySet());
        ids.addAll(today.ids(cell).keySet());
        var changes = new ArrayList<Change>();
        for (var id : ids) {
            var before = then.of(cell, id);
            var after = today.of(cell, id);
            if (before.compareTo(after) != 0) {
                var first = then.accounts.get(id);
                var last = today.accounts.get(id);
                var account = last == null ? first : last;
                changes.add(new Change(
                        id,
                        before,
                        after,
                        reasons(first, last, at),
                        account != null && today.ask.grant().sees(account.parties()),
                        null,
                        null,
                        account == null ? true : null));
            }
        }
        return changes;
    }

    private static List<Reason> reasons(@Nullable CaseAccount before, @Nullable CaseAccount after, Instant at) {
        if (after == null) {
            return before == null ? List.of() : List.of(new Reason(Kind.WITHDRAWN_FROM_REGISTER, null, null, null));
        }
        if (after.marks().stream().allMatch(mark -> mark.knownFrom().isAfter(at))) {
            return List.of(new Reason(
                    Kind.REGISTERED_LATER,
                    null,
                    after.receivedOn(),
                    after.marks().getFirst().knownFrom()));
        }
        var later = after.marks().stream()
                .filter(mark -> mark.knownFrom().isAfter(at))
                .map(mark -> reason(Kind.RECORDED_LATER, mark));
        var gone = before == null
                ? Stream.<Reason>empty()
                : before.marks().stream()
                        .filter(mark -> !isThere(mark, after))
                        .map(mark -> reason(Kind.CORRECTED, mark));
        var registration = before != null && !registered(before).equals(registered(after))
                ? Stream.of(new Reason(Kind.REGISTRATION_CORRECTED, null, null, null))
                : Stream.<Reason>empty();
        return Stream.of(gone, later, registration)
                .flatMap(reasons -> reasons)
                .distinct()
                .toList();
    }

    private static Reason reason(Kind kind, Mark mark) {
        var what = mark.kind() == Mark.Kind.ACT ? mark.code() : mark.kind().name();
        return new Reason(kind, what, mark.on(), kind == Kind.RECORDED_LATER ? mark.knownFrom() : null);
    }

    private static boolean isThere(Mark mark, CaseAccount account) {
        return account.marks().stream()
                .anyMatch(other -> other.kind() == mark.kind()
                        && other.on().equals(mark.on())
                        && other.knownFrom().equals(mark.knownFrom())
                        && Objects.equals(other.body(), mark.body())
                        && Objects.equals(other.code(), mark.code()));
    }

    private static List<@Nullable Object> registered(CaseAccount account) {
        return Arrays.asList(
                account.type(),
                account.field(),
                account.instance(),
                account.petitionerKind(),
                account.signatories(),
                account.receivedOn(),
                account.receivingBody());
    }
}
