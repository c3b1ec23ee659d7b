package org.tiepdan.reporting.looks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A filter of looks; absent members match all.
 *
 * @param body for which the officer works
 * @param officer opaque id
 * @param from first instant
 * @param before the first instant after the filtered time
 * @param after newest first, the last look of the previous page
 */
public record LookFilter(
        @Nullable String body,
        @Nullable String officer,
        @Nullable Instant from,
        @Nullable Instant before,
        @Nullable Position after) {

    /** The place of a look among all. */
    public record Position(Instant at, String id) {}
}
