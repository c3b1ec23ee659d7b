package org.tiepdan.reporting.rebuild;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the read models that are built anew are.
 *
 * @param phase what is going on
 * @param served number of the generation that answers
 * @param growing number of the one that is built beside it; null when none is
 * @param percent of the records that the logs hold, 0 to 100; null when none grows
 * @param records read, of {@code total}
 * @param perSecond records, over the last ten seconds
 * @param secondsLeft at that pace; null as long as there is none
 * @param startedAt of the one that grows
 * @param takenOverAt since when the one that is served is; null for the first one in a database
 * @param goBackTo the generation before, as long as it is kept
 * @param goBackUntil when it is dropped
 * @param found what the comparison with the one before found, when the served one took over
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

    /** What is going on. */
    public enum Phase {
        /** The first read models of this database answer, and none grow. */
        NONE,
        WANTED,
        GROWING,
        COMPARING,
        REFUSED,
        TAKEN_OVER
    }

    /**
     * @param cases of the read models before
     * @param compared those that stood at equal positions in both
     * @param different those of them that say something else than before
     */
    public record Found(long cases, long compared, long different) {}
}
