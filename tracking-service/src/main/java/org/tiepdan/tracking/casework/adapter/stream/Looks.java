package org.tiepdan.tracking.casework.adapter.stream;

import java.time.Duration;
import java.util.function.LongPredicate;
import org.apache.kafka.streams.processor.Cancellable;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.jspecify.annotations.Nullable;

/**
 * When a task looks at what has fallen due: at every tick, and as soon again as commands have had their turn while one look leaves something.
 */
final class Looks {
    private static final Duration SOON = Duration.ofMillis(10);

    private final ProcessorContext<?, ?> context;
    private final LongPredicate look;
    private @Nullable Cancellable soon;

    private Looks(ProcessorContext<?, ?> context, LongPredicate look) {
        this.context = context;
        this.look = look;
    }

    /** @param look gets the time of the stream; says whether it leaves something */
    static void schedule(ProcessorContext<?, ?> context, Duration tick, LongPredicate look) {
        var looks = new Looks(context, look);
        context.schedule(tick, PunctuationType.WALL_CLOCK_TIME, looks::look);
    }

    private void look(long at) {
        boolean left = look.test(at);
        if (left && soon == null) {
            soon = context.schedule(SOON, PunctuationType.WALL_CLOCK_TIME, this::look);
        } else if (!left && soon != null) {
            soon.cancel();
            soon = null;
        }
    }
}
