package org.tiepdan.tracking.records.adapter;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Checks regularly whether a day has to be sealed. A failure is retried, and affects nothing else. */
final class SealClock implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(SealClock.class);

    private final DaySeal seal;
    private final Clock clock;
    private final long lookMillis;
    private final Counter written;
    private final Counter failed;
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("record-seal").daemon().factory());
    private volatile boolean running;

    SealClock(DaySeal seal, Clock clock, RecordSettings settings, MeterRegistry registry) {
        this.seal = seal;
        this.clock = clock;
        this.lookMillis = settings.look().toMillis();
        this.written = Counter.builder("record.roots")
                .description("Signed roots of the record that this instance wrote")
                .register(registry);
        this.failed = Counter.builder("record.roots.failed")
                .description("Failed checks of the record; a later one seals the day")
                .register(registry);
    }

    @Override
    public void start() {
        running = true;
        var _ = looks.scheduleWithFixedDelay(this::look, lookMillis, lookMillis, TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            seal.sealIfDue(clock.instant()).ifPresent(_ -> written.increment());
        } catch (RuntimeException e) {
            if (running) {
                failed.increment();
                LOG.error("The record could not be sealed, and is tried again: {}", e.toString());
            }
        }
    }

    @Override
    public void stop() {
        running = false;
        looks.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
