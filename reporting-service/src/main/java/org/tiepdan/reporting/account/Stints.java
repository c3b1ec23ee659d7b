package org.tiepdan.reporting.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The times during which bodies had a case, one after the other. */
final class Stints {
    private final List<Stint> ended = new ArrayList<>();
    private @Nullable String body;
    private LocalDate from = LocalDate.MIN;

    private Stints() {}

    /** @return in order; a body that got it and passed it on within a day has one of no length */
    static List<Stint> of(CaseAccount account) {
        var stints = new Stints();
        var closedOn = account.closedOn().orElse(null);
        account.of(Mark.Kind.HELD)
                .filter(mark -> closedOn == null || !mark.on().isAfter(closedOn))
                .forEach(mark -> stints.hold(account, mark));
        stints.end(closedOn);
        return List.copyOf(stints.ended);
    }

    private void hold(CaseAccount account, Mark mark) {
        var next = mark.body();
        if (next == null || next.equals(body)) {
            return;
        }
        // Of a petition that complains of the body that received it, the one above has it from the first.
        boolean instead = ended.isEmpty() && mark.on().equals(account.receivedOn())
                && next.equals(account.receivingBody());
        if (body != null && !instead) {
            ended.add(new Stint(body, from, mark.on()));
        }
        body = next;
        from = mark.on();
    }

    private void end(@Nullable LocalDate on) {
        if (body != null) {
            ended.add(new Stint(body, from, on));
        }
    }
}
