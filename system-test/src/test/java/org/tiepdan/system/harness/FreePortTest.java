package org.tiepdan.system.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FreePortTest {
    /** Of 500 out of 12,000, some would be equal by chance: of fourteen in a system, in one of a hundred starts. */
    @Test
    void noTwoCallersGetTheSamePort() {
        assertThat(IntStream.range(0, 500).map(_ -> FreePort.find()).toArray()).doesNotHaveDuplicates();
    }
}
