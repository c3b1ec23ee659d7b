package org.tiepdan.reporting.form.seen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.account.CaseAccount;
import org.tiepdan.reporting.account.Mark;

/**
 * Which body had to settle a case, and when.
 *
 * @param to the day on which that changed; null while it has not
 * @param body null while unknown, as before the decision and after an objection
 * @param outcome of the decision: {@code ACCEPT}, {@code TRANSFER} …; null if {@code body} is, or for a filed petition
 */
record Competence(
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String body,
        @Nullable String outcome) {
    private static final Set<String> TO_HOLDER = Set.of("TRANSFERRED", "TAKEN_OVER", "SUCCEEDED", "CORRECTED");

    /** @return in order, without gaps; none before the first decision */
    static List<Competence> of(CaseAccount account) {
        var all = new ArrayList<Competence>();
        for (var mark : account.marks()) {
            switch (mark.kind()) {
                case ROUTED -> next(all, mark.on(), mark.body(), mark.code());
                case IN_TRIAGE -> {
                    if (!all.isEmpty()) {
                        next(all, mark.on(), null, null);
                    }
                }
                case HELD -> held(all, mark);
                default -> {}
            }
        }
        return all;
    }

    /** A body that got the case after the decision has to settle it; the decision stays the same. */
    private static void held(List<Competence> all, Mark mark) {
        if (!all.isEmpty() && mark.code() != null && TO_HOLDER.contains(mark.code())) {
            var last = all.getLast();
            if (last.body != null) {
                next(all, mark.on(), mark.body(), last.outcome);
            }
        }
    }

    private static void next(List<Competence> all, LocalDate on, @Nullable String body, @Nullable String outcome) {
        if (!all.isEmpty()) {
            var last = all.removeLast();
            all.add(new Competence(last.from, on, last.body, last.outcome));
        }
        all.add(new Competence(on, null, body, outcome));
    }
}
