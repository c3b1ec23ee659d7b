package org.tiepdan.tracking.casework.adapter.stream.pace;

import java.time.Duration;
import java.util.function.LongPredicate;
import org.apache.kafka.streams.processor.Cancellable;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.jspecify.annotations.Nullable;

/**
 * When a task looks at what has fallen due: at every tick, and as soon again as commands have had their turn while one look leaves something. Streams
 * lets all tasks look between an act and its commit; so a look that need not wait for the tick leaves the first round after an act to it.
 */
public final class Looks {
    private static final Duration SOON = Duration.ofMillis(10);

    private final ProcessorContext<?, ?> context;
    private final CommitRequests commits;
    private final LongPredicate look;
    private @Nullable Cancellable soon;
    private boolean gaveWay;

    private Looks(ProcessorContext<?, ?> context, CommitRequests commits, LongPredicate look) {
        this.context = context;
        this.commits = commits;
        this.look = look;
    }

    /** @param look gets the time of the stream; says whether it leaves something */
    public static void schedule(
            ProcessorContext<?, ?> context, Duration tick, CommitRequests commits, LongPredicate look) {
        var looks = new Looks(context, commits, look);
        context.schedule(tick, PunctuationType.WALL_CLOCK_TIME, looks::look);
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
