package org.tiepdan.reporting.rebuild;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The progress of a rebuild.
 *
 * @param phase of the rebuild
 * @param served number of the generation that answers
 * @param growing number of the one that is built beside it; null for none
 * @param percent of the records in the logs, 0 to 100; null if none is built
 * @param records read, of {@code total}
 * @param perSecond records, over the last ten seconds
 * @param secondsLeft at that pace; null while that is unknown
 * @param startedAt of the new one
 * @param takenOverAt when the served one took over; null for the first one in a database
 * @param goBackTo the previous generation, while it is kept
 * @param goBackUntil when it is dropped
 * @param found result of the comparison with the previous one at the take-over
 * @param sentence for operators, in Vietnamese; {@code sentenceEn} the same in English
 */
public record RebuildProgress(
        Phase phase,
        int served,
        @Nullable Integer growing,
        @Nullable Double percent,
        @Nullable Long records,
        @Nullable Long total,
        @Nullable Long perSecond,
        @Nullable Long secondsLeft,
        @Nullable Instant startedAt,
        @Nullable Instant takenOverAt,
        @Nullable Integer goBackTo,
        @Nullable Instant goBackUntil,
        @Nullable Found found,
        String sentence,
        String sentenceEn) {

    /** The phase of a rebuild. */
    public enum Phase {
        /** The first read models of this database answer, and none are being built. */
        NONE,
        WANTED,
        GROWING,
        COMPARING,
        REFUSED,
        TAKEN_OVER
    }

    /**
     * @param cases of the previous read models
     * @param compared those at equal positions in both
     * @param different those of them with other content
     */
    public record Found(long cases, long compared, long different) {}
}
