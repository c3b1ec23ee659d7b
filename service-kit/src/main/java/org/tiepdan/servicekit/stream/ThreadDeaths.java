package org.tiepdan.servicekit.stream;

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
import org.tiepdan.servicekit.end.Reasons;

/** Decides when replacing a topology's dead threads no longer helps. */
final class ThreadDeaths {
    private static final int TOO_MANY = 5;

    /** Long enough for five starts of a thread on a busy machine. */
    private static final Duration WITHIN = Duration.ofMinutes(15);

    private static final List<Class<? extends Throwable>> FATAL = List.of(
            ProcessorStateException.class,
            MissingSourceTopicException.class,
            AuthenticationException.class,
            AuthorizationException.class,
            Error.class);

    private final LongSupplier nanos;
    private final Deque<Long> deaths = new ArrayDeque<>();

    /** @param nanos a monotonic clock, like {@link System#nanoTime} */
    ThreadDeaths(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** An absent broker only costs threads, however long it is away, so it is never fatal. */
    synchronized boolean areFatalWith(Throwable failure) {
        if (mayPass(failure)) {
            return false;
        }
        long now = nanos.getAsLong();
        deaths.addLast(now);
        while (now - deaths.getFirst() > WITHIN.toNanos()) {
            deaths.removeFirst();
        }
        return deaths.size() >= TOO_MANY || isFatal(failure);
    }

    private static boolean mayPass(Throwable failure) {
        return Reasons.causes(failure).stream().anyMatch(RetriableException.class::isInstance);
    }

    private static boolean isFatal(Throwable failure) {
        return Reasons.causes(failure).stream()
                .anyMatch(cause -> FATAL.stream().anyMatch(kind -> kind.isInstance(cause)));
    }
}
