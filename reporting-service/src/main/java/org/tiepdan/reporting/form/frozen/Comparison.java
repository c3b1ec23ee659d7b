package org.tiepdan.reporting.form.frozen;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.account.CaseAccount;
import org.tiepdan.reporting.form.frozen.Contributions.Cell;
import org.tiepdan.reporting.form.frozen.Differences.Change;
import org.tiepdan.reporting.form.frozen.Differences.Kind;
import org.tiepdan.reporting.form.frozen.Differences.Reason;

/**
 * The cases of a submitted form at two moments.
 *
 * @param kept ids of those that its submitter may not know of
 * @param at the moment of {@code then}
 */
record Comparison(Contributions then, Contributions today, Set<String> kept, Instant at) {

    /** @param frozen the submitted number of the cell */
    List<Change> changes(Cell cell, BigDecimal frozen) {
        var counted = then.counted(cell, kept, frozen);
        var now = today.of(cell);
        var ids = new TreeSet<>(counted.keySet());
        ids.addAll(now.keySet());
        var changes = new ArrayList<Change>();
        for (var id : ids) {
            var before = counted.getOrDefault(id, BigDecimal.ZERO);
            var after = now.getOrDefault(id, BigDecimal.ZERO);
            if (before.compareTo(after) != 0) {
                changes.add(change(id, before, after));
            }
        }
        return changes;
    }

    private Change change(String id, BigDecimal before, BigDecimal after) {
        var first = then.account(id);
        var last = today.account(id);
        var account = last == null ? first : last;
        return new Change(
                id,
                before,
                after,
                reasons(id, first, last),
                account != null && today.opens(account),
                null,
                null,
                account == null ? true : null,
                null);
    }

    private List<Reason> reasons(String id, @Nullable CaseAccount first, @Nullable CaseAccount last) {
        var reasons = ChangeReasons.between(first, last, at);
        return kept.contains(id)
                ? Stream.concat(reasons.stream(), Stream.of(new Reason(Kind.KEPT_FROM_SUBMITTER, null, null, null)))
                        .toList()
                : reasons;
    }

    boolean mayDenounce(String id) {
        return mayDenounce(then.account(id)) || mayDenounce(today.account(id));
    }

    private static boolean mayDenounce(@Nullable CaseAccount account) {
        return account != null && account.parties().mayDenounce();
    }
}
