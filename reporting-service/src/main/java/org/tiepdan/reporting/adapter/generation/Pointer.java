package org.tiepdan.reporting.adapter.generation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the database says of the generation that is served.
 *
 * @param since when it took over; null for the first one in a database
 * @param kept the one before it, as long as it can be gone back to
 * @param keptUntil when that one is dropped
 * @param comparison with the one before it; null for the first one, and after going back
 */
public record Pointer(
        Generation served,
        @Nullable Instant since,
        @Nullable Generation kept,
        @Nullable Instant keptUntil,
        @Nullable Comparison comparison) {

    /**
     * What was found when one took over.
     *
     * @param cases of the one that was served until then
     * @param equal of these, how many stood at equal positions in both
     * @param different of the equal ones, how many say something else now
     * @param digestBefore over the documents at equal positions, in the one before; hexadecimal
     * @param digestAfter the same in the one that took over; equal where nothing is different
     */
    public record Comparison(long cases, long equal, long different, String digestBefore, String digestAfter) {}
}
