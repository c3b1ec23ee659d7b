package org.tiepdan.system.sample.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tiepdan.system.sample.raw.MadeUpLog;
import org.tiepdan.system.sample.text.Days;

class LedgerRecountTest {
    private static final Days MARCH = new Days(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1));

    private final MadeUpLog log = new MadeUpLog()
            .received("moved", "COMPLAINT", "btcd", "2026-03-05")
            .opened("moved", "btcd", "2026-03-05", "TRANSFER", "x")
            .received("old", "COMPLAINT", "x", "2026-02-20")
            .opened("old", "x", "2026-02-20", "ACCEPT", "x")
            .act("old", "decided", "x", "2026-03-10", "settlement", "RIGHT")
            .closed("old", "SETTLED", "2026-03-31", "x")
            .received("back", "COMPLAINT", "btcd", "2026-02-20")
            .opened("back", "btcd", "2026-02-20", "TRANSFER", "x")
            .act("back", "objected", "x", "2026-03-02");

    @Test
    void aHandOverIsAMovementOnlyForWhoLooksAtOneSide() {
        assertThat(ids(Set.of("x")))
                .isEqualTo(Map.of(
                        "opening", List.of("old", "back"),
                        "received", List.of(),
                        "handedIn", List.of("moved"),
                        "ended", List.of("old"),
                        "handedOut", List.of("back"),
                        "closing", List.of("moved")));
        assertThat(ids(Set.of("x", "btcd")))
                .isEqualTo(Map.of(
                        "opening", List.of("old", "back"),
                        "received", List.of("moved"),
                        "handedIn", List.of(),
                        "ended", List.of("old"),
                        "handedOut", List.of(),
                        "closing", List.of("moved", "back")));
    }

    private Map<String, List<String>> ids(Set<String> bodies) {
        var lines = LedgerRecount.of(bodies, MARCH, log.read().all());
        var ids = new HashMap<String, List<String>>();
        lines.forEach((line, counted) -> ids.put(line, counted.ids()));
        return ids;
    }
}
