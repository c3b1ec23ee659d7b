package org.tiepdan.office.words;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.office.client.cases.DueLimit;

/** The state of the limits of one case, for its line. */
record LimitWords(CaseLine.Facts facts, @Nullable String owing, Display display) {

    String lead() {
        var first = first();
        if (!facts.isOpen()) {
            return "";
        }
        return first == null ? display.age(facts.receivedOn()) : display.distance(first.dueOn());
    }

    String second() {
        if (!facts.isOpen()) {
            return facts.closedOn() == null ? "" : display.text("case.closed-on", display.day(facts.closedOn()));
        }
        var first = first();
        return first == null
                ? display.standard(facts.type(), facts.state(), facts.receivedOn())
                : display.text("case.due-on", display.day(first.dueOn()));
    }

    /** All late limits are shown, not only the next one. */
    List<String> all() {
        var late = facts.limits().stream().filter(display::isLate).toList();
        var next = first();
        var told = late.isEmpty() && facts.isOpen() ? Stream.ofNullable(next) : late.stream();
        return told.map(display::owed).toList();
    }

    String urgency() {
        var first = first();
        if (!facts.isOpen() || first == null) {
            return "";
        }
        return display.isLate(first) ? "late" : display.soon(first.dueOn()) ? "soon" : "";
    }

    /** Among those that the chosen body owes, if there is one. */
    private @Nullable DueLimit first() {
        return facts.limits().stream()
                .filter(limit -> owing == null || limit.owedBy().equals(owing))
                .findFirst()
                .or(() -> facts.limits().stream().findFirst())
                .orElse(null);
    }
}
