package org.tiepdan.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LedgerTest {

    @Test
    void addsUpFromBothSides() {
        var ledger = Ledger.of(
                List.of(
                        standing("COMPLAINT", "", "", "", 2),
                        standing("COMPLAINT", "ROUTED", "", "", 3),
                        standing("COMPLAINT", "", "ROUTED", "", 1),
                        standing("FEEDBACK", "IN_TRIAGE", "IN_TRIAGE", "", 4),
                        standing("DENUNCIATION", "ROUTED", "ACCEPTED", "", 5),
                        standing("COMPLAINT", "ROUTED", "DECIDED", "", 6),
                        standing("COMPLAINT", "ROUTED", "CLOSED", "SETTLED", 7),
                        standing("PROPOSAL", "ROUTED", "CLOSED", "ANSWERED", 8),
                        standing("", "ROUTED", "ROUTED", "", 1),
                        standing("", "", "", "", 9)),
                Map.of());

        assertThat(ledger)
                .isEqualTo(new Ledger(36, 3, 4, 5, 5, 0, 6, Map.of("SETTLED", 7L, "ANSWERED", 8L), 2, 1, Map.of()));
        long stages = ledger.inTriage()
                + ledger.routed()
                + ledger.accepted()
                + ledger.suspended()
                + ledger.decided()
                + ledger.closed().values().stream().mapToLong(Long::longValue).sum();
        assertThat(ledger.received() + ledger.orphans()).isEqualTo(stages + ledger.unaccounted());
    }

    private static Standing standing(String type, String routed, String tracked, String closedAs, long count) {
        return new Standing(type, routed, tracked, closedAs, "19-05443", count);
    }
}
