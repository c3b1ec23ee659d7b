package org.tiepdan.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tiepdan.reporting.count.Counted.Standing;

class LedgerTest {

    @Test
    void addsUpFromBothSides() {
        var ledger = Ledger.of(
                Map.ofEntries(
                        standing("COMPLAINT", null, null, null, 2),
                        standing("COMPLAINT", "ROUTED", null, null, 3),
                        standing("COMPLAINT", null, "ROUTED", null, 1),
                        standing("FEEDBACK", "IN_TRIAGE", "IN_TRIAGE", null, 4),
                        standing("DENUNCIATION", "ROUTED", "ACCEPTED", null, 5),
                        standing("COMPLAINT", "ROUTED", "DECIDED", null, 6),
                        standing("COMPLAINT", "ROUTED", "CLOSED", "SETTLED", 7),
                        standing("PROPOSAL", "ROUTED", "CLOSED", "ANSWERED", 8),
                        standing(null, "ROUTED", "ROUTED", null, 1),
                        standing(null, null, null, null, 9)),
                Map.of());

        assertThat(ledger)
                .isEqualTo(
                        new Ledger(36, 3, 4, 5, 5, 0, 6, Map.of("SETTLED", 7L, "ANSWERED", 8L), 2, 1, Map.of(), 0, 0));
        long stages = ledger.inTriage()
                + ledger.routed()
                + ledger.accepted()
                + ledger.suspended()
                + ledger.decided()
                + ledger.closed().values().stream().mapToLong(Long::longValue).sum();
        assertThat(ledger.received() + ledger.orphans()).isEqualTo(stages + ledger.unaccounted());
    }

    private static Map.Entry<Standing, Long> standing(
            String type, String routed, String tracked, String closedAs, long count) {
        return Map.entry(new Standing(type, routed, tracked, closedAs, null), count);
    }
}
