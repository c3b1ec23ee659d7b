package org.tiepdan.routing.triage.adapter.repeats.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Measures with {@code -Devaluation.known=1000000}; see docs/near-duplicates.md. */
@EnabledIfSystemProperty(named = "evaluation.known", matches = "\\d+")
class SpeedTest {
    @Test
    void measured() throws IOException {
        var target = Files.createDirectories(Path.of("target"));
        Files.writeString(
                target.resolve("near-duplicate-speed.md"), Speed.measured(Integer.getInteger("evaluation.known")));
    }
}
