package org.tiepdan.system.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.tiepdan.system.harness.Http;
import org.tiepdan.system.harness.Launcher;
import org.tiepdan.system.harness.LoaderProcess;
import org.tiepdan.system.harness.RunOrder;

/** An import that dies halfway, and is run again, ends with exactly the good lines, once each. */
@Order(RunOrder.SYSTEM_OF_ITS_OWN)
@Execution(ExecutionMode.CONCURRENT)
class ImportKilledIT {
    private static final int GOOD = 4_000;
    private static final int EVERY_HUNDREDTH = 100;

    @TempDir
    Path work;

    @Test
    void theGoodLinesAreThereOnceWhetherTheLoaderOrTheIntakeIsKilled() throws IOException {
        var file = Files.write(work.resolve("register.ndjson"), lines());
        try (var run = Launcher.start(work.resolve("data"))) {
            var loader = LoaderProcess.start(run, "import", file.toString());
            await().atMost(Duration.ofSeconds(60)).until(() -> received(run) > GOOD / 10);
            loader.kill();
            var again = LoaderProcess.start(run, "import", file.toString());
            await().atMost(Duration.ofSeconds(60)).until(() -> received(run) > GOOD / 4);
            run.kill("intake-service");
            run.awaitEnd(Duration.ofSeconds(30));
            again.kill();
            run.startAgain();

            var last = LoaderProcess.start(run, "import", file.toString());

            assertThat(last.awaitEnd(Duration.ofMinutes(6)))
                    .as("some lines were refused: " + last.output())
                    .isEqualTo(1);
            assertThat(last.output()).contains("102", Integer.toString(GOOD));
            await().atMost(Duration.ofSeconds(60)).until(() -> received(run) == GOOD);
            var raw = new RawCounts(run.log());
            assertThat(raw.received()).isEqualTo(GOOD);
            assertThat(run.log().readAll("intake.petition-events.v1")).hasSize(GOOD);
            Register.assertGapless(raw.registerNumbers());
        }
    }

    private static long received(Launcher run) {
        return Http.get(run.reporting("/api/v1/ledger")).body().path("received").longValue();
    }

    /** Line 1, 101, 201 … is not a petition, or not a whole one. */
    private static Iterable<String> lines() {
        var lines = new ArrayList<String>();
        for (int number = 0; number < GOOD; number++) {
            if (number % EVERY_HUNDREDTH == 0) {
                lines.add(number % (2 * EVERY_HUNDREDTH) == 0 ? "{\"type\": \"COMPLAINT\"" : "{\"type\": \"POEM\"}");
            }
            lines.add(Complaints.line(number));
        }
        return lines.stream().collect(Collectors.toList());
    }
}
