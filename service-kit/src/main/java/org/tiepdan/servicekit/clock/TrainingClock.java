package org.tiepdan.servicekit.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The clock of a training (đồng hồ tập huấn): it stands at its start until the origin is known, and then runs faster than the machine's.
 * Programs that know the same start, origin and speed agree on the time without asking each other.
 */
public final class TrainingClock extends Clock {
    private final Instant start;
    private final long secondsPerSecond;
    private final Supplier<Optional<Instant>> origin;
    private final InstantSource machine;
    private final ZoneId zone;

    /**
     * @param speed how much of its time passes per second of machine time, in whole seconds
     * @param origin machine time at which it leaves {@code start}; empty until known
     */
    public TrainingClock(Instant start, Duration speed, Supplier<Optional<Instant>> origin, InstantSource machine) {
        this(start, speed.toSeconds(), origin, machine, ZoneOffset.UTC);
    }

    private TrainingClock(
            Instant start,
            long secondsPerSecond,
            Supplier<Optional<Instant>> origin,
            InstantSource machine,
            ZoneId zone) {
        this.start = start;
        this.secondsPerSecond = secondsPerSecond;
        this.origin = origin;
        this.machine = machine;
        this.zone = zone;
    }

    /** @return this clock's time when the machine's clock shows {@code real} */
    public Instant at(Instant real) {
        return origin.get()
                .filter(real::isAfter)
                .map(since -> start.plus(Duration.between(since, real).multipliedBy(secondsPerSecond)))
                .orElse(start);
    }

    @Override
    public Instant instant() {
        return at(machine.instant());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new TrainingClock(start, secondsPerSecond, origin, machine, other);
    }
}
