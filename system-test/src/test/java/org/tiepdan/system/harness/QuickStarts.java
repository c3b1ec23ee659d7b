package org.tiepdan.system.harness;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** What makes starts quick is made once for each build, here for all tests; a build that runs them finds it made. */
final class QuickStarts {
    static final Path ROOT =
            Path.of(System.getProperty("tiepdan.root", "..")).toAbsolutePath().normalize();

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static boolean prepared;

    private QuickStarts() {}

    static synchronized void prepare() throws IOException {
        if (prepared) {
            return;
        }
        var folder = ROOT.resolve("system-test/target/quick-starts");
        var preparing = new ProcessBuilder("./run", "prepare", "--data", folder.toString())
                .directory(ROOT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            if (!preparing.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || preparing.exitValue() != 0) {
                throw new IllegalStateException("./run prepare did not do it, see " + folder + "/logs/build.log");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            // Asked to end, it ends what it has started.
            preparing.destroy();
        }
        prepared = true;
    }
}
