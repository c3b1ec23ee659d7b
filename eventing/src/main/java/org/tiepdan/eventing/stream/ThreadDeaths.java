package org.tiepdan.eventing.stream;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.LongSupplier;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.streams.errors.MissingSourceTopicException;
import org.apache.kafka.streams.errors.ProcessorStateException;
import org.tiepdan.eventing.end.Reasons;

/** Tells after which deaths of a topology's threads another thread would do no better. */
final class ThreadDeaths {
    /** A broker that is away costs a thread a minute or more; what dies oftener than this dies of something else. */
    private static final int TOO_MANY = 5;

    private static final Duration WITHIN = Duration.ofMinutes(3);
    private static final List<Class<? extends Throwable>> FATAL = List.of(
            ProcessorStateException.class,
            MissingSourceTopicException.class,
            AuthenticationException.class,
            AuthorizationException.class,
            Error.class);

    private final LongSupplier nanos;
    private final Deque<Long> deaths = new ArrayDeque<>();

    /** @param nanos a clock that only goes forward, as {@link System#nanoTime} */
    ThreadDeaths(LongSupplier nanos) {
        this.nanos = nanos;
    }

    synchronized boolean areFatalWith(Throwable failure) {
        long now = nanos.getAsLong();
        deaths.addLast(now);
        while (now - deaths.getFirst() > WITHIN.toNanos()) {
            deaths.removeFirst();
        }
        return deaths.size() >= TOO_MANY || isFatal(failure);
    }

    private static boolean isFatal(Throwable failure) {
        var causes = Reasons.causes(failure);
        return causes.stream().noneMatch(RetriableException.class::isInstance)
                && causes.stream().anyMatch(cause -> FATAL.stream().anyMatch(kind -> kind.isInstance(cause)));
    }
}
