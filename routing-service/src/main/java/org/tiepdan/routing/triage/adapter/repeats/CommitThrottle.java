package org.tiepdan.routing.triage.adapter.repeats;

import java.time.Duration;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.processor.Cancellable;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a commit, but not for each record of many: the next step reads only what is committed, and a decision is out after four of
 * them. A lone record does not wait for the clock of the commits. The more records come, the longer a transaction gathers them, since it costs what
 * the partitions cost that it ends in. The last of many, which no record follows, are committed by the clock.
 */
public final class CommitThrottle {
    private static final long SHORTEST_MILLIS = 5;
    private static final long FOR_EACH_RECORD = 2;
    private static final long LONGEST_MILLIS = 100;
    /** A record this late is part of a backlog, which needs less time with few commits. */
    private static final long LATE_MILLIS = 1_000;

    private static final long LONGEST_OF_LATE_MILLIS = 1_000;
    /** Only while records wait: each tick makes its task commit, even without a record. */
    private static final Duration TICK = Duration.ofMillis(25);
    /** All tasks of a thread share its transactions. */
    private static final ThreadLocal<CommitThrottle> OF_THREAD = ThreadLocal.withInitial(CommitThrottle::new);

    private String application = "";
    private boolean isLeftToTheClock;
    private long asked;
    private long records;
    private long longest = LONGEST_MILLIS;
    private @Nullable Cancellable ticking;
    private long ticked;

    private CommitThrottle() {}

    /** @param written when the record was written, in milliseconds since 1970 */
    public static void ask(ProcessorContext<?, ?> context, long written) {
        OF_THREAD.get().passed(context, written);
    }

    private void passed(ProcessorContext<?, ?> context, long written) {
        if (isLeftToTheClock(context)) {
            return;
        }
        long now = context.currentSystemTimeMs();
        longest = now - written > LATE_MILLIS ? LONGEST_OF_LATE_MILLIS : LONGEST_MILLIS;
        records++;
        if (!askIfTime(context, now) && !isTicking(now)) {
            tickFrom(context, now);
        }
    }

    /** Whether the service was configured to have longer transactions than are asked for here. */
    private boolean isLeftToTheClock(ProcessorContext<?, ?> context) {
        // Kafka Streams copies all settings for each call, so they are read once for each application.
        if (!application.equals(context.applicationId())) {
            application = context.applicationId();
            var interval = context.appConfigs().get(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG);
            isLeftToTheClock = interval != null && Long.parseLong(interval.toString()) > LONGEST_OF_LATE_MILLIS;
        }
        return isLeftToTheClock;
    }

    private boolean askIfTime(ProcessorContext<?, ?> context, long now) {
        boolean isTime = now - asked >= Math.min(SHORTEST_MILLIS + FOR_EACH_RECORD * records, longest) || now < asked;
        if (isTime) {
            asked = now;
            records = 0;
            context.commit();
        }
        return isTime;
    }

    /** The clock stops with the task that it was begun in. */
    private boolean isTicking(long now) {
        return ticking != null && ticked <= now && now - ticked < LATE_MILLIS;
    }

    private void tickFrom(ProcessorContext<?, ?> context, long now) {
        stop();
        ticked = now;
        ticking = context.schedule(TICK, PunctuationType.WALL_CLOCK_TIME, at -> {
            ticked = at;
            if (records == 0 || askIfTime(context, at)) {
                stop();
            }
        });
    }

    private void stop() {
        if (ticking != null) {
            ticking.cancel();
            ticking = null;
        }
    }
}
