package org.tiepdan.tracking.casework.adapter.stream.pace;

import java.time.Duration;
import org.apache.kafka.streams.processor.api.ProcessorContext;

/**
 * Decides which acts request a commit. Their callers read only committed records, so a fresh act requests its own. Streams halves the
 * number of records that it takes from a partition at once after each commit: if acts of a backlog requested commits, too, each transaction
 * would soon contain one act of each partition. They share the commits of the commit interval.
 *
 * <p>Shared by all tasks: Streams commits them together, after each has checked its due limits.
 */
public final class CommitRequests {
    /** Longer than a commit takes, so that acts that wait for the previous commit still count as fresh. */
    private static final long FRESH = Duration.ofMillis(100).toMillis();
    /** At least the time from an act to the checks before its commit, at most the time from one commit to the next checks. */
    private static final long ROUND = Duration.ofMillis(5).toMillis();

    private volatile long last;

    /** @param writtenAt when the act was written to the log; the clock of that process may be slightly ahead */
    public static boolean isDue(long writtenAt, long now) {
        return now - writtenAt <= FRESH;
    }

    public void ask(ProcessorContext<?, ?> context, long writtenAt) {
        long now = context.currentSystemTimeMs();
        if (isDue(writtenAt, now)) {
            last = now;
            context.commit();
        }
    }

    /** Whether a requested commit is still to come. */
    boolean isOneWaiting(long now) {
        return now - last <= ROUND;
    }
}
