package org.tiepdan.reporting.looks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which looks are meant; an absent member means all.
 *
 * @param body that the one who looked works for
 * @param officer opaque id of the one who looked
 * @param from first instant
 * @param before first instant that is not meant any more
 * @param after newest first, the look after which a page goes on
 */
public record LookFilter(
        @Nullable String body,
        @Nullable String officer,
        @Nullable Instant from,
        @Nullable Instant before,
        @Nullable Position after) {

    /** Where a look stands among all. */
    public record Position(Instant at, String id) {}
}
