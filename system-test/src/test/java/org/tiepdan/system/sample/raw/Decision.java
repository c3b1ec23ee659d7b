package org.tiepdan.system.sample.raw;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who has to settle the case, until the next one.
 *
 * @param from the day of the decision, or on which the case went on to the next body
 * @param body null while it is open again
 * @param outcome of the last decision; null while it is open again
 */
public record Decision(
        LocalDate from, @Nullable String body, @Nullable String outcome) {
    private static final Set<String> TO_SETTLE = Set.of("ACCEPT", "REFUSE", "TRANSFER", "URGE");

    /** Whether the body has to settle it: what is guided, returned or filed, nobody has to. */
    public boolean toSettle() {
        return body != null && outcome != null && TO_SETTLE.contains(outcome);
    }
}
