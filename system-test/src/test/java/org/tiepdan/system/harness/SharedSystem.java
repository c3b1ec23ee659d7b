package org.tiepdan.system.harness;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One {@code ./run} with the sample year, shared by all test classes that end no process and need no empty register; started for the first
 * of them and stopped after the last test of this JVM. A class declares {@code @ExtendWith(SharedSystem.Provider.class)} and takes a
 * {@code SharedSystem} as a method argument. The register also contains the data of earlier tests.
 */
public final class SharedSystem implements AutoCloseable {
    private static final Duration LOADED = Duration.ofMinutes(10);
    // Limits missed long ago are judged after the grace period for late entries, which is short here.
    private static final Map<String, String> HASTY =
            Map.of("TRACKING_DEADLINES_LATE_ENTRY_GRACE", "PT15S", "TRACKING_RECORDS_LOOK", "PT20S");

    private final Path data;
    private final Launcher run;

    /** Gives each test class the same one. */
    public static final class Provider implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == SharedSystem.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .computeIfAbsent(SharedSystem.class, _ -> new SharedSystem());
        }
    }

    private SharedSystem() {
        this.data = folder();
        this.run = Launcher.startWithSample(data, HASTY);
        try {
            await("the sample to be loaded, see " + data)
                    .atMost(LOADED)
                    .until(() -> run.output().contains("Ctrl-C"));
            await("the register to hold it")
                    .atMost(LOADED)
                    .until(() -> Http.get(run.reporting("/api/v1/lag"))
                                    .body()
                                    .path("total")
                                    .longValue()
                            == 0);
        } catch (RuntimeException | Error e) {
            run.close();
            throw e;
        }
    }

    public Address intake() {
        return run.address("INTAKE");
    }

    public Address routing() {
        return run.address("ROUTING");
    }

    public Address tracking() {
        return run.address("TRACKING");
    }

    public Address reporting() {
        return run.address("REPORTING");
    }

    public Address office() {
        return run.address("OFFICE");
    }

    public Address identity() {
        return run.address("IDENTITY");
    }

    /** The running system, for its log, its output and its ports; a class that ends it takes it from all others. */
    public Launcher run() {
        return run;
    }

    /** The folder given by {@code --data}. */
    public Path data() {
        return data;
    }

    /** The password of a made-up user; do not print it. */
    public String passwordOf(String login) {
        try (var lines = Files.lines(data.resolve("identity/users.txt"))) {
            return lines.filter(line -> line.startsWith(login + " "))
                    .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("There is no user " + login));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        run.close();
    }

    private static Path folder() {
        try {
            var target = Files.createDirectories(QuickStarts.ROOT.resolve("system-test/target"));
            return Files.createTempDirectory(target, "shared-system").resolve("data");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
