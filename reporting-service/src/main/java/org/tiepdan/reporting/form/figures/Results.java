package org.tiepdan.reporting.form.figures;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.account.Span;

/** The results of settlements. */
public interface Results {
    /** Of an office that records none: its columns are marked so. */
    Results NOT_RECORDED = new Results() {
        @Override
        public boolean recorded() {
            return false;
        }

        @Override
        public Map<String, SettlementResult> decidedIn(Span span, @Nullable Instant knownAt) {
            return Map.of();
        }
    };

    /** Whether results are recorded at all. */
    boolean recorded();

    /**
     * By case, of all cases: who asks shows only those that the grant shows.
     *
     * @param knownAt as the record said at that moment; null for what it says now
     */
    Map<String, SettlementResult> decidedIn(Span span, @Nullable Instant knownAt);
}
