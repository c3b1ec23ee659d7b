package org.tiepdan.system.sample.recount;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tiepdan.system.sample.raw.Life;
import org.tiepdan.system.sample.text.Days;

/** The cases that some bodies together held, got, ended and passed on. Transfers between them are not counted. */
public final class LedgerRecount {
    private final Set<String> inside;
    private final Days days;
    private final Map<String, List<String>> lines = new LinkedHashMap<>();

    private LedgerRecount(Set<String> inside, Days days) {
        this.inside = inside;
        this.days = days;
        List.of("opening", "received", "handedIn", "ended", "handedOut", "closing")
                .forEach(line -> lines.put(line, new ArrayList<>()));
    }

    /** @param lives the cases of the books */
    public static Map<String, Counted> of(Set<String> inside, Days days, Collection<Life> lives) {
        var ledger = new LedgerRecount(inside, days);
        lives.forEach(ledger::write);
        var counted = new LinkedHashMap<String, Counted>();
        ledger.lines.forEach((line, ids) -> counted.put(line, Counted.of(ids)));
        return counted;
    }

    private void write(Life life) {
        boolean before = false;
        for (int at = 0; at < life.stays().size(); at++) {
            var stay = life.stays().get(at);
            boolean now = inside.contains(stay.body());
            if (days.hold(stay.from()) && now != before) {
                add(now ? at == 0 ? "received" : "handedIn" : "handedOut", life);
            }
            if (now && stay.atDawnOf(days.from())) {
                add("opening", life);
            }
            if (now && stay.atDawnOf(days.to())) {
                add("closing", life);
            }
            before = now;
        }
        var end = life.stays().isEmpty() ? null : life.stays().getLast().to();
        if (before && end != null && days.hold(end)) {
            add("ended", life);
        }
    }

    /** A transfer between the bodies on the same day would count the case twice. */
    private void add(String line, Life life) {
        var ids = lines.getOrDefault(line, List.of());
        boolean twice = (line.equals("opening") || line.equals("closing")) && ids.contains(life.id());
        if (!twice) {
            ids.add(life.id());
        }
    }
}
