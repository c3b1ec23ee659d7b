package org.tiepdan.reporting.adapter.generation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The database's entry about the served generation.
 *
 * @param since when it took over; null for the first one in a database
 * @param kept the one before it, while it is possible to return to it
 * @param keptUntil when that one is dropped
 * @param comparison with the one before it; null for the first one, and after a return
 */
public record Pointer(
        Generation served,
        @Nullable Instant since,
        @Nullable Generation kept,
        @Nullable Instant keptUntil,
        @Nullable Comparison comparison) {

    /**
     * The result of the comparison at a take-over.
     *
     * @param cases of the one that was served until then
     * @param equal of these, how many were at equal positions in both
     * @param different of the equal ones, how many have other content now
     * @param digestBefore over the documents at equal positions, in the one before; hexadecimal
     * @param digestAfter the same in the one that took over; equal if nothing differs
     */
    public record Comparison(long cases, long equal, long different, String digestBefore, String digestAfter) {}
}
