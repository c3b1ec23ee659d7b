package org.tiepdan.reporting.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tiepdan.lawpack.form.rule.CountingRule.Sum;
import org.tiepdan.lawpack.form.rule.FormCheck;

/**
 * A cross-check over all rows.
 *
 * @param failures the rows that do not add up; none if it holds
 */
public record CheckResult(FormCheck check, List<Failure> failures) {

    /** A row that does not add up, with both sides. */
    public record Failure(String body, boolean total, BigDecimal left, BigDecimal right) {}

    public boolean holds() {
        return failures.isEmpty();
    }

    /** A row without a value for a column cannot be checked, and does not fail. */
    static CheckResult of(FormCheck check, List<FormRow> rows) {
        var failures = new ArrayList<Failure>();
        for (var row : rows) {
            var left = sum(row, check.left());
            var right = sum(row, check.right());
            if (left.isPresent() && right.isPresent()) {
                int compared = left.get().compareTo(right.get());
                if (check.atLeast() ? compared < 0 : compared != 0) {
                    failures.add(new Failure(row.body(), row.total(), left.get(), right.get()));
                }
            }
        }
        return new CheckResult(check, List.copyOf(failures));
    }

    private static Optional<BigDecimal> sum(FormRow row, Sum sum) {
        var all = BigDecimal.ZERO;
        for (int number : sum.columns()) {
            var value = row.value(number);
            if (value == null) {
                return Optional.empty();
            }
            all = all.add(value);
        }
        return Optional.of(all);
    }
}
