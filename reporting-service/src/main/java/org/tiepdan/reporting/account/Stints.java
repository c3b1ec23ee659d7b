package org.tiepdan.reporting.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The times during which bodies had a case, one after the other. */
final class Stints {
    private Stints() {}

    /** @return in order; a body that got it and passed it on within a day has one of no length */
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
