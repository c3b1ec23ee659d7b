package org.tiepdan.routing.triage.adapter.repeats.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NumbersTest {
    @Test
    void theyAreReadAsTheyWereWritten() {
        assertThat(Numbers.read(Numbers.write(0))).containsExactly(0);
        assertThat(Numbers.read(Numbers.write(7, 7, 300, 1_000_000, Integer.MAX_VALUE)))
                .containsExactly(7, 7, 300, 1_000_000, Integer.MAX_VALUE);
        assertThat(Numbers.read(Numbers.write(500, 3, 501))).containsExactly(500, 3, 501);
        assertThat(Numbers.read(Numbers.write())).isEmpty();
    }

    @Test
    void neighboursTakeAByteEach() {
        assertThat(Numbers.write(IntStream.range(90_000, 90_016).toArray())).hasSize(3 + 15);
    }
}
