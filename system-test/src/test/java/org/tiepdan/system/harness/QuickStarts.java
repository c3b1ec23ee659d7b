package org.tiepdan.system.harness;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The caches for quick starts are made once for each build, here for all tests; a build that has already run tests has them. */
final class QuickStarts {
    static final Path ROOT =
            Path.of(System.getProperty("tiepdan.root", "..")).toAbsolutePath().normalize();

    /** Two minutes on two idle cores; the first test that starts a service waits for it. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static boolean prepared;

    private QuickStarts() {}

    /** @return the command with which {@code ./run} starts a service, unpacked and with its caches */
    static List<String> command(String service) throws IOException {
        prepare();
        var built = ROOT.resolve(service).resolve("target");
        var jar = service + '-' + System.getProperty("tiepdan.version") + "-exec.jar";
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-XX:AOTCache=" + built.resolve("app-" + System.getProperty("java.runtime.version") + ".aot"),
                "-Xlog:cds=off",
                "-Xlog:aot=off",
                "-jar",
                built.resolve("app").resolve(jar).toString());
    }

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
            // When stopped, it stops the processes that it has started.
            preparing.destroy();
        }
        prepared = true;
    }
}
