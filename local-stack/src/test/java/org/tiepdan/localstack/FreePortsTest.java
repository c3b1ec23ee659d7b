package org.tiepdan.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FreePortsTest {
    @Test
    void no_two_listeners_get_one_port() {
        var given = List.of(5, 5, 9, 5, 7).iterator();

        var ports = FreePorts.each(Map.of("A", FreePorts.ANY, "B", FreePorts.ANY, "C", 9), given::next);

        assertThat(ports.values()).containsExactlyInAnyOrder(5, 7, 9);
        assertThat(ports).containsEntry("C", 9);
    }
}
