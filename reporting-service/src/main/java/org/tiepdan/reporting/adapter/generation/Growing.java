package org.tiepdan.reporting.adapter.generation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the database says of the generation that grows beside the one that is served.
 *
 * @param by the instance that grows it; null as long as none does
 * @param until when another instance may go on with it, should that one be silent so long
 * @param done records read, of {@code total} that the logs held when it was last asked
 * @param perSecond records, over the last seconds; 0 before the first ones
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

    /** How far it is. */
    public enum Phase {
        /** Wanted by an operator or by a new version, and not begun. */
        WANTED,
        GROWING,
        /** Everything was read; it is compared with the one that is served. */
        COMPARING,
        /** It lacks what the served one has: it is kept to be looked at until another is wanted. */
        REFUSED
    }

    /** Why it does not take over. */
    public record Refusal(String vietnamese, String english) {}
}
