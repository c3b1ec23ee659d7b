package org.tiepdan.system.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tiepdan.system.harness.Http;
import org.tiepdan.system.harness.Launcher;
import org.tiepdan.system.harness.LoaderProcess;

/**
 * An import into an empty system is killed halfway twice, first the loader and then the system, and ends with exactly the valid lines, once
 * each.
 */
public final class KilledImport {
    private static final int GOOD = 4_000;
    private static final int EVERY_HUNDREDTH = 100;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Launcher run;
    private final String file;

    /** @param folder for the imported file */
    public KilledImport(Launcher run, Path folder) {
        this.run = run;
        try {
            this.file = Files.write(folder.resolve("register.ndjson"), lines()).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Imports, and kills the loader; then imports until the system has some of the rest, and kills the given process together with it. */
    public void killWith(String victim) {
        var loader = LoaderProcess.start(run, "import", file);
        await().atMost(PATIENCE).until(() -> received() > GOOD / 10);
        loader.kill();
        var again = LoaderProcess.start(run, "import", file);
        await().atMost(PATIENCE).until(() -> received() > GOOD / 4);
        run.kill(List.of(victim));
        again.kill();
    }

    /** Imports the same file into the restarted system. */
    public void again() {
        var last = LoaderProcess.start(run, "import", file);

        assertThat(last.awaitEnd(Duration.ofMinutes(6)))
                .as("some lines were refused: " + last.output())
                .isEqualTo(1);
        assertThat(last.output()).contains("102", Integer.toString(GOOD));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(received()).isEqualTo(GOOD));
        var raw = new RawCounts(run.log());
        assertThat(raw.received()).isEqualTo(GOOD);
        assertThat(run.log().readAll("intake.petition-events.v1")).hasSize(GOOD);
        Register.assertGapless(raw.registerNumbers());
    }

    private long received() {
        return Http.get(run.reporting("/api/v1/ledger")).body().path("received").longValue();
    }

    /** Line 1, 101, 201 … is not a petition, or is cut short. */
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
