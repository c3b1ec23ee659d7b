package org.tiepdan.servicekit.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingClockTest {
    private static final Instant START = Instant.parse("2026-06-25T01:00:00Z");
    private static final Instant ORIGIN = Instant.parse("2026-11-29T19:00:00Z");

    private static TrainingClock hourASecond(Optional<Instant> origin, Instant real) {
        return new TrainingClock(START, Duration.ofHours(1), () -> origin, () -> real);
    }

    @Test
    void standsStillUntilSomebodySaysSinceWhenItRuns() {
        assertThat(hourASecond(Optional.empty(), ORIGIN.plusSeconds(500)).instant())
                .isEqualTo(START);
    }

    @Test
    void standsStillUntilItsOrigin() {
        assertThat(hourASecond(Optional.of(ORIGIN), ORIGIN.minusSeconds(2)).instant())
                .isEqualTo(START);
        assertThat(hourASecond(Optional.of(ORIGIN), ORIGIN).instant()).isEqualTo(START);
    }

    @Test
    void runsByItsSpeedInPartsOfASecondToo() {
        assertThat(hourASecond(Optional.of(ORIGIN), ORIGIN.plusMillis(1_500)).instant())
                .isEqualTo(START.plus(Duration.ofMinutes(90)));
    }

    @Test
    void saysTheTimeOfAnyMomentOfTheMachine() {
        assertThat(hourASecond(Optional.of(ORIGIN), ORIGIN).at(ORIGIN.plusSeconds(24)))
                .isEqualTo(START.plus(Duration.ofDays(1)));
    }

    @Test
    void reachesFarWithoutAnOverflow() {
        var clock = new TrainingClock(START, Duration.ofDays(1), () -> Optional.of(ORIGIN), () -> ORIGIN);

        assertThat(clock.at(ORIGIN.plus(Duration.ofDays(3)))).isEqualTo(START.plus(Duration.ofDays(3 * 86_400L)));
    }

    @Test
    void theOriginIsLookedForNowAndThenAndReadOnce(@TempDir Path folder) throws Exception {
        var file = folder.resolve("origin");
        var nanos = new AtomicLong();
        var origin = new OriginFile(file, nanos::get);
        assertThat(origin.get()).isEmpty();

        Files.writeString(file, ORIGIN.getEpochSecond() + "\n");
        assertThat(origin.get()).isEmpty();
        nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(100));
        assertThat(origin.get()).contains(ORIGIN);

        Files.delete(file);
        nanos.addAndGet(TimeUnit.SECONDS.toNanos(100));
        assertThat(origin.get()).contains(ORIGIN);
    }
}
