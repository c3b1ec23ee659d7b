package org.tiepdan.system.harness;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.assertj.core.api.Assertions;

/** One packaged service as a separate process, on free ports that it keeps across restarts. */
public final class Service {
    private static final Duration START = Duration.ofMinutes(4);

    private final String name;
    private final int port = FreePort.find();
    private final int managementPort = FreePort.find();
    private final Map<String, String> environment;
    private final File log;
    private Process process;

    private Service(String name, Map<String, String> environment, Path work) {
        this.name = name;
        this.environment = environment;
        this.log = work.resolve(name + ".log").toFile();
        this.process = launch();
    }

    static Service start(String name, Map<String, String> environment, Path work) {
        return new Service(name, environment, work);
    }

    /** Like {@code kill -9}: nothing is closed, nothing is flushed. */
    public void kill() {
        process.destroyForcibly();
        waitForEnd();
    }

    public void stop() {
        process.destroy();
        waitForEnd();
    }

    public void restart() {
        startAgain();
        awaitReady();
    }

    /** Does not wait until it is ready. */
    void startAgain() {
        process = launch();
    }

    public void awaitReady() {
        await(name + " to be ready, see " + log)
                .atMost(START)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> {
                    Assertions.assertThat(process.isAlive())
                            .as("%s runs, see %s", name, log)
                            .isTrue();
                    return Http.reachable("http://127.0.0.1:" + managementPort + "/actuator/health/readiness");
                });
    }

    public String uri(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    private Process launch() {
        try {
            var builder = new ProcessBuilder(QuickStarts.command(name))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
            builder.environment().putAll(environment);
            builder.environment().put("SERVER_PORT", Integer.toString(port));
            builder.environment().put("MANAGEMENT_SERVER_PORT", Integer.toString(managementPort));
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void waitForEnd() {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
