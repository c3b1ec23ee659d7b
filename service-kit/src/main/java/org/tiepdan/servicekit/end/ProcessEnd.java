package org.tiepdan.servicekit.end;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.context.ConfigurableApplicationContext;

/** Ends the process when a part it needs has stopped for good. Nothing restarts a process that stays alive but unhealthy. */
public class ProcessEnd {
    /** Differs from 1, a refused start, and from the statuses of signals. */
    public static final int EXIT_CODE = 3;

    private static final Logger LOG = LoggerFactory.getLogger(ProcessEnd.class);
    /** Time for work in progress to end; hanging work does not keep the process alive. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ConfigurableApplicationContext context;
    private final AtomicBoolean ending = new AtomicBoolean();

    public ProcessEnd(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Ends the process; returns at once. Only the first reason is logged, and none once the context is closing.
     *
     * @param reason without a full stop and without any content of a record; line breaks become spaces
     */
    public final void because(String reason) {
        if (!context.isActive() || !ending.compareAndSet(false, true)) {
            return;
        }
        var service = context.getEnvironment().getProperty("spring.application.name", "The service");
        LOG.error("{} ends: {}.", service, reason.replaceAll("\\s+", " "));
        AvailabilityChangeEvent.publish(context, LivenessState.BROKEN);
        exit();
    }

    /** @return a started thread; if it dies of an exception, the process ends */
    public final Thread vital(String name, Runnable work) {
        return Thread.ofPlatform()
                .name(name)
                .daemon()
                .uncaughtExceptionHandler(
                        (_, failure) -> because("the thread " + name + " died of " + Reasons.of(failure)))
                .start(work);
    }

    /** In separate threads: the exit waits for the context to close, and that waits for the calling thread. */
    void exit() {
        Thread.ofPlatform().name("process-end").start(() -> System.exit(EXIT_CODE));
        Thread.ofPlatform().name("process-end-by-force").daemon().start(() -> {
            LockSupport.parkNanos(PATIENCE.toNanos());
            Runtime.getRuntime().halt(EXIT_CODE);
        });
    }
}
