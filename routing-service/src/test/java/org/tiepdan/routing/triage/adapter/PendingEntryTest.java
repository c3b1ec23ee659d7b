package org.tiepdan.routing.triage.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PendingEntryTest {
    private static final Instant RECEIVED = Instant.parse("2026-08-20T01:00:00Z");

    @Test
    void theLongestWaitStandsFirstThenTheEarliestReceiptThenThePetitionBeforeItsConflicts() {
        var longest = entry("2026-08-19", RECEIVED, null);
        var earlier = entry("2026-08-20", RECEIVED.minusMillis(1), null);
        var petition = entry("2026-08-20", RECEIVED, null);
        var conflict = entry("2026-08-20", RECEIVED, "7b0c6ad2");

        assertThat(List.of(longest, earlier, petition, conflict))
                .extracting(PendingEntry::key)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    private static PendingEntry entry(String since, Instant receivedAt, String conflict) {
        return new PendingEntry("1".repeat(32), "19-btcd", LocalDate.parse(since), receivedAt, conflict, null);
    }
}
