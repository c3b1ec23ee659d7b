package org.tiepdan.tracking.casework.adapter.stream.pace;

import java.time.Duration;
import java.util.function.LongPredicate;
import org.apache.kafka.streams.processor.Cancellable;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.jspecify.annotations.Nullable;

/**
 * When a task looks for due limits: at every tick and, while a look leaves something, again as soon as commands have
 * had their turn. Streams lets all tasks look between an act and its commit, so these looks skip the first round after
 * an act.
 */
public final class DueCheckSchedule {
    private static final Duration SOON = Duration.ofMillis(10);

    private final ProcessorContext<?, ?> context;
    private final CommitRequests commits;
    private final LongPredicate look;
    private @Nullable Cancellable soon;
    private boolean gaveWay;

    private DueCheckSchedule(ProcessorContext<?, ?> context, CommitRequests commits, LongPredicate look) {
        this.context = context;
        this.commits = commits;
        this.look = look;
    }

    /** @param look gets the stream time; returns whether work is left */
    public static void schedule(
            ProcessorContext<?, ?> context, Duration tick, CommitRequests commits, LongPredicate look) {
        var looks = new DueCheckSchedule(context, commits, look);
        context.schedule(tick, PunctuationType.WALL_CLOCK_TIME, looks::tick);
    }

    /** While something is left, the next look follows without a tick. */
    private void tick(long at) {
        if (soon == null) {
            look(at);
        }
    }

    private void lookUnlessAnActWaits(long at) {
        gaveWay = !gaveWay && commits.isOneWaiting(at);
        if (!gaveWay) {
            look(at);
        }
    }

    private void look(long at) {
        boolean left = look.test(at);
        if (left && soon == null) {
            soon = context.schedule(SOON, PunctuationType.WALL_CLOCK_TIME, this::lookUnlessAnActWaits);
        } else if (!left && soon != null) {
            soon.cancel();
            soon = null;
        }
    }
}
