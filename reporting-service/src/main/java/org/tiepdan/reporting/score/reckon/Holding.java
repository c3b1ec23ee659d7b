package org.tiepdan.reporting.score.reckon;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.account.CaseAccount;
import org.tiepdan.reporting.account.Mark;
import org.tiepdan.reporting.account.Stint;

/**
 * Which body had a case when, and how it ended.
 *
 * @param stints without a gap from the day of receipt on
 * @param doneOn the day of the decision, or of the end if that was earlier or there was no decision; null while it is in progress
 * @param how it was done; {@code GOES_ON} before that
 */
record Holding(List<Stint> stints, @Nullable LocalDate doneOn, How how) {
    enum How {
        GOES_ON,
        SETTLED,
        OTHERWISE,
        /** Handed to a body outside the province. */
        OUTSIDE
    }

    static Holding of(CaseAccount account) {
        var decided = account.last(Mark.Kind.DECIDED).map(Mark::on).orElse(null);
        var closed = account.last(Mark.Kind.CLOSED).orElse(null);
        var doneOn = closed == null || (decided != null && decided.isBefore(closed.on())) ? decided : closed.on();
        var how = decided != null ? How.SETTLED : closed == null ? How.GOES_ON : how(closed.code());
        return new Holding(stints(account, doneOn), doneOn, how);
    }

    private static How how(@Nullable String closedAs) {
        return switch (closedAs) {
            case "SETTLED", "ANSWERED" -> How.SETTLED;
            case "TRANSFERRED_OUT" -> How.OUTSIDE;
            case null, default -> How.OTHERWISE;
        };
    }

    /** After the decision the matter is settled, so no body has it any more. */
    private static List<Stint> stints(CaseAccount account, @Nullable LocalDate doneOn) {
        var stints = account.stints().stream()
                .filter(stint -> doneOn == null || !stint.from().isAfter(doneOn))
                .map(stint -> until(stint, doneOn))
                .toList();
        return stints.isEmpty() ? List.of(new Stint(account.receivingBody(), account.receivedOn(), doneOn)) : stints;
    }

    private static Stint until(Stint stint, @Nullable LocalDate doneOn) {
        var to = stint.to();
        boolean longer = doneOn != null && (to == null || to.isAfter(doneOn));
        return longer ? new Stint(stint.body(), stint.from(), doneOn) : stint;
    }

    Set<String> bodies() {
        var bodies = new LinkedHashSet<String>();
        stints.forEach(stint -> bodies.add(stint.body()));
        return bodies;
    }

    /** The bodies that had it before {@code body} first got it. */
    Set<String> before(String body) {
        var before = new LinkedHashSet<String>();
        for (var stint : stints) {
            if (stint.body().equals(body)) {
                return before;
            }
            before.add(stint.body());
        }
        return before;
    }

    /** Whether the body has it at the end of the day before {@code day}. */
    boolean hasAtStartOf(LocalDate day, String body) {
        return stints.stream()
                .anyMatch(stint -> stint.body().equals(body) && stint.from().isBefore(day) && !endsBefore(stint, day));
    }

    private static boolean endsBefore(Stint stint, LocalDate day) {
        return stint.to() != null && stint.to().isBefore(day);
    }

    boolean gotIn(Window window, String body) {
        return stints.stream().anyMatch(stint -> stint.body().equals(body) && window.holds(stint.from()));
    }

    /** The body that has it, or had it when it was done, by the state before {@code end}. */
    String lastBefore(LocalDate end) {
        return stints.stream()
                .filter(stint -> stint.from().isBefore(end))
                .reduce((_, later) -> later)
                .orElse(stints.getFirst())
                .body();
    }

    /** When the body last passed it on, or it was done; null while the body has it. */
    @Nullable
    LocalDate leftOn(String body) {
        return stints.stream()
                .filter(stint -> stint.body().equals(body))
                .reduce((_, later) -> later)
                .map(Stint::to)
                .orElse(null);
    }
}
