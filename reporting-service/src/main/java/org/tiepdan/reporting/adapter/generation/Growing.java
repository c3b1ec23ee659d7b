package org.tiepdan.reporting.adapter.generation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The database's entry about the generation that is built beside the served one.
 *
 * @param by the instance that builds it; null for none
 * @param until when another instance may continue, if that one stays silent
 * @param done records read, of {@code total} in the logs when that was last checked
 * @param perSecond records, over the last seconds; 0 at first
 * @param refusal why it does not take over, in Vietnamese and English; null unless {@link Phase#REFUSED}
 */
public record Growing(
        Generation generation,
        Phase phase,
        @Nullable String by,
        @Nullable Instant until,
        Instant startedAt,
        long done,
        long total,
        long perSecond,
        @Nullable Refusal refusal) {

    /** The progress of a build. */
    public enum Phase {
        /** Requested by an operator or by a new version, and not begun. */
        WANTED,
        GROWING,
        /** All records are read; it is being compared with the served one. */
        COMPARING,
        /** Cases of the served one are missing: it is kept for inspection until another build is requested. */
        REFUSED
    }

    /** Why it does not take over. */
    public record Refusal(String vietnamese, String english) {}
}
