package org.tiepdan.system.sample.raw;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The body that has to settle the case, until the next decision.
 *
 * @param from the day of the decision, or of the transfer to the next body
 * @param body null while it is open again
 * @param outcome of the last decision; null while it is open again
 */
public record Decision(
        LocalDate from, @Nullable String body, @Nullable String outcome) {
    private static final Set<String> TO_SETTLE = Set.of("ACCEPT", "REFUSE", "TRANSFER", "URGE");

    /** Whether the body has to settle it: nobody settles a petition that is guided, returned or filed. */
    public boolean toSettle() {
        return body != null && outcome != null && TO_SETTLE.contains(outcome);
    }
}
