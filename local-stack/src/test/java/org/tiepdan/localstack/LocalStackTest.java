package org.tiepdan.localstack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As a process, as {@code ./run} starts and stops it. */
class LocalStackTest {
    @TempDir
    Path folder;

    @Test
    void it_says_where_it_is_when_ready_and_ends_in_order_when_asked_to() throws Exception {
        Process process = start(folder.resolve("data"));
        try (var out = process.inputReader(UTF_8)) {
            String ready = out.lines()
                    .filter(line -> line.startsWith("local-stack "))
                    .findFirst()
                    .orElse("");
            assertThat(ready)
                    .matches(
                            "local-stack ready kafka=127\\.0\\.0\\.1:\\d+ mongodb=127\\.0\\.0\\.1:\\d+ topics-created=\\d+");

            // Not process.destroy(), which would close the stream as well.
            process.toHandle().destroy();

            assertThat(out.lines()).contains("local-stack stopped");
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void it_ends_with_a_failure_and_the_reason_where_it_cannot_start() throws Exception {
        Files.writeString(folder.resolve("letters.txt"), "not ours");

        Process process = start(folder);

        assertThat(process.inputReader(UTF_8).lines()).anyMatch(line -> line.contains("not a data folder"));
        assertThat(process.waitFor()).isEqualTo(1);
    }

    private static Process start(Path data) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LocalStack.class.getName(),
                        data.toString(),
                        "0",
                        "0")
                .redirectErrorStream(true)
                .start();
    }
}
