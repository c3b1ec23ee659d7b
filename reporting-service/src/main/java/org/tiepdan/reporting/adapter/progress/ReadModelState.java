package org.tiepdan.reporting.adapter.progress;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether the read models are complete; part of readiness. */
public final class ReadModelState implements HealthIndicator {

    private record Standing(boolean caughtUp, @Nullable String sentence) {}

    private final AtomicReference<Standing> standing =
            new AtomicReference<>(new Standing(false, "Waiting for partitions."));

    /** @param sentence why the read models are not to be relied on; for operators, without data */
    public void notReady(String sentence) {
        standing.set(new Standing(false, sentence));
    }

    public void caughtUp() {
        standing.set(new Standing(true, null));
    }

    @Override
    public Health health() {
        var now = standing.get();
        return now.caughtUp()
                ? Health.up().build()
                : Health.outOfService()
                        .withDetail("reason", String.valueOf(now.sentence()))
                        .build();
    }
}
