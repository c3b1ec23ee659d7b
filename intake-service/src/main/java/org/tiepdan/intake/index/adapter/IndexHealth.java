package org.tiepdan.intake.index.adapter;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import org.tiepdan.intake.index.IndexProgress;

/** Red until the index is complete: before that, a repeated request could register a second petition. */
@Component("indexOfPetitions")
class IndexHealth implements HealthIndicator {
    private final IndexProgress progress;

    IndexHealth(IndexProgress progress) {
        this.progress = progress;
    }

    @Override
    public Health health() {
        return progress.caughtUp()
                ? Health.up().build()
                : Health.outOfService().withDetail("reason", "reading the log").build();
    }
}
