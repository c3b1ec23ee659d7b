package org.tiepdan.reporting.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The times during which bodies had a case, in order. */
final class Stints {
    private Stints() {}

    /** @return in order; a body that passed it on the same day has one of length zero */
    static List<Stint> of(CaseAccount account) {
        var stints = new ArrayList<Stint>();
        @Nullable String body = null;
        LocalDate from = account.receivedOn();
        for (var turn : Course.of(account)) {
            if (!Objects.equals(turn.body(), body)) {
                if (body != null) {
                    stints.add(new Stint(body, from, turn.on()));
                }
                body = turn.body();
                from = turn.on();
            }
        }
        if (body != null) {
            stints.add(new Stint(body, from, null));
        }
        return List.copyOf(stints);
    }
}
