package org.tiepdan.system.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The edge is configured in one place, imported by the defaults of every service; see docs/adr/0025. */
class EdgeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "intake-service",
                "routing-service",
                "tracking-service",
                "reporting-service",
                "office",
                "identity"
            })
    void everyServiceTakesItsSettingsFromTheOneFile(String module) throws IOException {
        try (var file = Objects.requireNonNull(getClass().getResourceAsStream("/" + module + ".yml"))) {
            assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("import: classpath:service.yml")
                    .doesNotContain("max-connections", "max-swallow-size", "org.apache.coyote");
        }
    }
}
