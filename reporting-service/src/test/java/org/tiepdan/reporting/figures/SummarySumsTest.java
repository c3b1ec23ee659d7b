package org.tiepdan.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tiepdan.reporting.count.Counted.Standing;

class SummarySumsTest {

    @Test
    void whatWasRegisteredByMistakeIsNoPetition() {
        var sums = new SummarySums();
        sums.cases("COMPLAINT", new Standing("COMPLAINT", "ROUTED", "CLOSED", "SETTLED", "TRANSFER"), 3);
        sums.cases("COMPLAINT", new Standing("COMPLAINT", "ROUTED", "CLOSED", "REGISTERED_BY_MISTAKE", "TRANSFER"), 2);

        var summary = sums.summary(null, null, null);

        assertThat(summary.received()).isEqualTo(3);
        assertThat(summary.matters()).isEqualTo(3);
        assertThat(summary.byType()).isEqualTo(Map.of("COMPLAINT", 3L));
        assertThat(summary.byClosing()).isEqualTo(Map.of("SETTLED", 3L, "REGISTERED_BY_MISTAKE", 2L));
    }

    /** ADR 90: the matters of a revoked split are closed as mistakes, and nobody registered them. */
    @Test
    void theMattersOfASplitThatWasTakenBackAreNothing() {
        var sums = new SummarySums();
        sums.cases("MIXED", new Standing("MIXED", "IN_TRIAGE", "IN_TRIAGE", null, null), 1);
        sums.cases(
                "COMPLAINT", new Standing("COMPLAINT", "ROUTED", "CLOSED", "REGISTERED_BY_MISTAKE", "ACCEPT", true), 2);

        var summary = sums.summary(null, null, null);

        assertThat(summary.received()).isEqualTo(1);
        assertThat(summary.matters()).isEqualTo(1);
        assertThat(summary.byClosing()).isEmpty();
    }
}
