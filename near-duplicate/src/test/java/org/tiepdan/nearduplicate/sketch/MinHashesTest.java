package org.tiepdan.nearduplicate.sketch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MinHashesTest {
    @ParameterizedTest
    @CsvSource({"1000, 800", "1000, 500", "1000, 100", "100, 80", "40, 30", "10, 5", "3, 2"})
    void theShareOfEqualOnesIsTheResemblance(int size, int common) {
        double mean = LongStream.range(0, 200)
                .mapToDouble(trial -> equal(
                        MinHashes.of(elements(trial << 32, size), 256, 7),
                        MinHashes.of(elements((trial << 32) + size - common, size), 256, 7)))
                .average()
                .orElseThrow();

        assertThat(mean).isCloseTo((double) common / (2 * size - common), within(0.01));
    }

    @ParameterizedTest
    @CsvSource({"400, 300, 300", "400, 400, 300", "100, 75, 75", "60, 60, 20"})
    void containmentIsTheShareOfTheSmallerSet(int first, int second, int common) {
        for (int longs : new int[] {Sketch.LONGS, Sketch.SHORT_LONGS}) {
            double mean = LongStream.range(0, 200)
                    .mapToDouble(trial -> contained(
                            elements(trial << 32, first), elements((trial << 32) + first - common, second), longs))
                    .average()
                    .orElseThrow();

            assertThat(mean).isCloseTo((double) common / Math.min(first, second), within(0.03));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 10, 100, 1_000, 20_000})
    void aSizeIsKeptWithinTwoPercentAndNothingAsNothing(int size) {
        assertThat(Sketch.size(Sketch.step(size))).isCloseTo(size, within(0.021 * (size + 1)));
    }

    @Test
    void ofNothingThereIsNoLeastHash() {
        assertThat(MinHashes.of(new long[0], 4, 1)).containsOnly(Long.MAX_VALUE);
        assertThat(contained(new long[0], new long[0], Sketch.LONGS)).isZero();
    }

    @Test
    void elementsCountOnce() {
        var elements = new Elements(2);
        LongStream.range(0, 100).forEach(n -> elements.add(n / 2));

        assertThat(Arrays.stream(elements.all()).filter(each -> each > 1).distinct())
                .hasSize(48);
        assertThat(elements.all()).doesNotHaveDuplicates();
    }

    private static double equal(long[] one, long[] other) {
        return java.util.stream.IntStream.range(0, one.length)
                .mapToDouble(bin -> one[bin] == other[bin] ? 1 : 0)
                .average()
                .orElseThrow();
    }

    private static long[] elements(long from, int size) {
        return LongStream.range(from, from + size).map(MinHashes::mixed).toArray();
    }

    private static double contained(long[] first, long[] second, int longs) {
        double resemblance = Sketch.resemblance(sketch(first), 0, sketch(second), 0, longs);
        return Sketch.containment(resemblance, first.length, second.length);
    }

    private static ByteBuffer sketch(long[] elements) {
        var bytes = ByteBuffer.allocate(Sketch.LONGS * Long.BYTES);
        Sketch.write(elements, 3, bytes);
        return bytes;
    }
}
