package org.tiepdan.reporting.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class RhythmTest {
    private static final Instant START = Instant.parse("2026-11-24T01:00:00Z");
    private final Rhythm rhythm = new Rhythm();

    @Test
    void writesAtOnceWhatComesInSingly() {
        assertThat(rhythm.isDue(1, START)).isTrue();
        rhythm.wrote(30, START);
        assertThat(rhythm.isDue(1, START.plusMillis(10))).isTrue();
        rhythm.wrote(30, START.plusMillis(10));

        assertThat(rhythm.isDue(1, START.plusMillis(20))).isTrue();
    }

    @Test
    void restsAfterAWriteOfManyThatCameInAShortTime() {
        rhythm.wrote(1, START);
        rhythm.wrote(Rhythm.MANY_RECORDS, START.plusMillis(200));

        assertThat(rhythm.isDue(1, START.plusMillis(2_199))).isFalse();
        assertThat(rhythm.isDue(1, START.plusMillis(2_200))).isTrue();
    }

    @Test
    void doesNotRestForAsManyInALongerTime() {
        rhythm.wrote(1, START);
        rhythm.wrote(Rhythm.MANY_RECORDS, START.plusMillis(201));

        assertThat(rhythm.isDue(1, START.plusMillis(201))).isTrue();
    }

    @Test
    void goesOnRestingAsLongAsMuchComesIn() {
        rhythm.wrote(1, START);
        rhythm.wrote(Rhythm.MANY_RECORDS, START.plusMillis(200));
        rhythm.wrote(5_000, START.plusMillis(2_200));

        assertThat(rhythm.isDue(1, START.plusMillis(2_201))).isFalse();
    }

    @Test
    void endsTheRestWhenMoreIsUnwrittenThanMemoryIsFor() {
        rhythm.wrote(1, START);
        rhythm.wrote(Rhythm.MANY_RECORDS, START.plusMillis(200));

        assertThat(rhythm.isDue(Rhythm.MOST_CASES, START.plusMillis(201))).isTrue();
        assertThat(rhythm.isDue(Rhythm.MOST_CASES - 1, START.plusMillis(201))).isFalse();
    }
}
