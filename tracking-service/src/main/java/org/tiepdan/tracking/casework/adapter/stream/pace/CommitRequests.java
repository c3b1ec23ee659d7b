package org.tiepdan.tracking.casework.adapter.stream.pace;

import java.time.Duration;
import org.apache.kafka.streams.processor.api.ProcessorContext;

/**
 * Which acts ask for a commit. Their callers read only committed records, so an act that has just come asks for its own. Streams halves the
 * number of records that it takes from a partition at once after each commit: if acts of a backlog asked, too, each transaction would soon hold one act
 * of each partition. They are committed together, by the clock of the commits.
 *
 * <p>Shared by all tasks: Streams commits them together, after each has looked at what has fallen due.
 */
public final class CommitRequests {
    /** Longer than a commit takes, so that those who wait for the commit before theirs still ask. */
    private static final long FRESH = Duration.ofMillis(100).toMillis();
    /** As long as it may take from an act to the looks before its commit, and no longer than from one commit to the next looks. */
    private static final long ROUND = Duration.ofMillis(5).toMillis();

    private volatile long last;

    /** @param writtenAt when the act was written to the log; the clock of another process may be a little ahead */
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

    /** Whether a commit was asked for that is still to come. */
    boolean isOneWaiting(long now) {
        return now - last <= ROUND;
    }
}
