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

    private final AtomicReference<@Nullable String> growing = new AtomicReference<>();

    /** @param sentence progress of the rebuild; null if there is none */
    public void rebuilding(@Nullable String sentence) {
        growing.set(sentence);
    }

    /** @param sentence why the read models are not reliable; for operators, without data */
    public void notReady(String sentence) {
        standing.set(new Standing(false, sentence));
    }

    public void caughtUp() {
        standing.set(new Standing(true, null));
    }

    @Override
    public Health health() {
        var now = standing.get();
        var health = now.caughtUp()
                ? Health.up()
                : Health.outOfService().withDetail("reason", String.valueOf(now.sentence()));
        var rebuild = growing.get();
        return (rebuild == null ? health : health.withDetail("rebuild", rebuild)).build();
    }
}
