package org.tiepdan.office.client.tracking;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parked cases.
 *
 * @param count of all
 * @param items those with the earliest retry
 */
public record ParkedCases(int count, List<Item> items) {

    /**
     * @param failures in a row
     * @param reason {@code UNREADABLE} or {@code NOT_JUDGED}; absent until the running program has tried it
     * @param failure the simple name of the exception; absent likewise
     */
    public record Item(
            String caseId,
            int failures,
            Instant nextTryAt,
            @Nullable String reason,
            @Nullable String failure) {}
}
