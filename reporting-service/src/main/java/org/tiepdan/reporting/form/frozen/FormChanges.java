package org.tiepdan.reporting.form.frozen;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.BodyTree;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Grant;
import org.tiepdan.access.Role;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.lawpack.form.FormColumn;
import org.tiepdan.reporting.account.HiddenCases;
import org.tiepdan.reporting.form.FormAsk;
import org.tiepdan.reporting.form.FormEvaluator;
import org.tiepdan.reporting.form.FormRow;
import org.tiepdan.reporting.form.frozen.Contributions.Cell;
import org.tiepdan.reporting.form.frozen.Differences.Change;
import org.tiepdan.reporting.form.view.FormView;

/** Compares a submitted form with the current numbers of the same days, by column, row and case. */
public final class FormChanges {
    private final FormEvaluator evaluator;
    private final HiddenCases cases;
    private final BodyTree tree;

    public FormChanges(FormEvaluator evaluator, HiddenCases cases, BodyTree tree) {
        this.evaluator = evaluator;
        this.cases = cases;
        this.tree = tree;
    }

    /** @param denunciations ids of the named cases that are, or may be, denunciations */
    public record Compared(Differences shown, List<String> denunciations) {}

    /**
     * @param ask for the form, body and days of the submission, at any moment; cases that its grant hides are not compared
     * @param now the time of the request
     */
    public Compared since(Submission submission, FormAsk ask, Instant now) {
        var compared = comparison(submission, ask, now);
        var rows = evaluator.table(ask.at(null)).rows();
        var columns = new ArrayList<Differences.Column>();
        for (var column : ask.found().form().columns()) {
            totalFirst(rows.size()).forEach(at -> {
                var row = rows.get(at);
                var before = frozen(submission.table(), row, column);
                var value = row.value(column.number());
                var cases = compared.changes(
                        new Cell(at, column.number() - 1), Objects.requireNonNullElse(before, BigDecimal.ZERO));
                if (!cases.isEmpty() || !same(before, value)) {
                    var body = row.total() ? null : row.body();
                    columns.add(new Differences.Column(column.number(), column.vi(), before, value, cases, body));
                }
            });
            gone(submission.table(), rows, column).forEach(columns::add);
        }
        var denunciations = columns.stream()
                .flatMap(column -> column.cases().stream())
                .map(Change::id)
                .distinct()
                .filter(compared::mayDenounce)
                .toList();
        return new Compared(new Differences(submission.id(), now, List.copyOf(columns)), denunciations);
    }

    private Comparison comparison(Submission submission, FormAsk ask, Instant now) {
        var then = Contributions.of(ask.at(submission.known()), evaluator);
        var today = Contributions.of(ask.at(null), evaluator);
        then.know(today, evaluator);
        today.know(then, evaluator);
        var kept = new HashSet<String>();
        addKeptFrom(submitter(submission, ask.grant(), submission.submittedAt()), ask.at(submission.known()), kept);
        addKeptFrom(submitter(submission, ask.grant(), now), ask.at(null), kept);
        return new Comparison(then, today, kept, submission.known());
    }

    private void addKeptFrom(Grant submitter, FormAsk ask, Set<String> kept) {
        for (var hidden : cases.hiddenFrom(submitter, ask.grant())) {
            var account = hidden.at(ask.span(), ask.knownAt());
            if (account != null) {
                kept.add(account.id());
            }
        }
    }

    /** Like the reader, but for the denunciations that are hidden from the leader who submitted the form. */
    private Grant submitter(Submission submission, Grant reader, Instant moment) {
        var leader = new Caller(submission.officer(), Set.of(Role.LEADER), submission.leftOut());
        var denounceable = tree.sharingPeople(leader.bodies(), LegalTime.dateOf(moment));
        return new Grant(leader, reader.conditions(), reader.bodies(), reader.watched(), denounceable);
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

    private static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null ? b == null : b != null && a.compareTo(b) == 0;
    }
}
