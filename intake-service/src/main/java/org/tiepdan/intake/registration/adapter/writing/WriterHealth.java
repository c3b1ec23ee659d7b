package org.tiepdan.intake.registration.adapter.writing;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Red while this instance cannot record petitions. */
@Component("writerOfPetitions")
class WriterHealth implements HealthIndicator {
    private final PetitionLogWriter writer;

    WriterHealth(PetitionLogWriter writer) {
        this.writer = writer;
    }

    @Override
    public Health health() {
        return switch (writer.state()) {
            case WRITING -> Health.up().build();
            case OPENING -> outOfService("finding out what is recorded");
            case FENCED -> outOfService("another instance writes");
        };
    }

    private static Health outOfService(String reason) {
        return Health.outOfService().withDetail("reason", reason).build();
    }
}
