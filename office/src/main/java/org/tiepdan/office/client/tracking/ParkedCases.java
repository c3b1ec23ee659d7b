package org.tiepdan.office.client.tracking;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cases that are left alone.
 *
 * @param count of all
 * @param items those that are tried first
 */
public record ParkedCases(int count, List<Item> items) {

    /**
     * @param failures in a row
     * @param reason {@code UNREADABLE} or {@code NOT_JUDGED}; absent before the program that runs has tried it
     * @param failure its kind, a name of the program; absent likewise
     */
    public record Item(
            String caseId,
            int failures,
            Instant nextTryAt,
            @Nullable String reason,
            @Nullable String failure) {}
}
