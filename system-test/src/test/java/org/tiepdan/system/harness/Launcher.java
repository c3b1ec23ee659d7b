package org.tiepdan.system.harness;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiepdan.eventing.acl.Principals;
import org.tiepdan.localstack.access.Credentials;

/** {@code ./run} as a user starts it, on free ports and in a separate folder, which it keeps across restarts. */
public final class Launcher implements AutoCloseable {
    private static final String OFFICE = "OFFICE";
    private static final String IDENTITY = "IDENTITY";
    private static final List<String> SERVICES =
            List.of("INTAKE", "ROUTING", "TRACKING", "REPORTING", OFFICE, IDENTITY);
    private static final String PORT = "_PORT";
    private static final String MANAGEMENT_PORT = "_MANAGEMENT_PORT";

    private final Path data;
    private final File output;
    private final Map<String, String> ports = new HashMap<>();
    private final List<String> options;
    private final Map<String, String> settings;
    private Process process;

    private Launcher(Path data, List<String> options, Map<String, String> settings) {
        this.data = data;
        this.options = options;
        this.settings = settings;
        this.output = data.resolveSibling(data.getFileName() + ".out").toFile();
        Stream.concat(SERVICES.stream(), Stream.of("KAFKA", "MONGO"))
                .forEach(name -> ports.put(name + PORT, Integer.toString(FreePort.find())));
        SERVICES.forEach(name -> ports.put(name + MANAGEMENT_PORT, Integer.toString(FreePort.find())));
        this.process = launch();
    }

    /**
     * Without the sample.
     *
     * @param data a new folder, or that of an earlier run
     */
    public static Launcher start(Path data) {
        return start(data, Map.of());
    }

    /**
     * Without the sample.
     *
     * @param settings environment variables for the launcher and all processes
     */
    public static Launcher start(Path data, Map<String, String> settings) {
        return start(new Launcher(data, List.of("--empty"), settings));
    }

    /**
     * Returns as soon as the services are ready: the sample is still being loaded.
     *
     * @param settings environment variables for all processes
     */
    public static Launcher startWithSample(Path data, Map<String, String> settings) {
        return start(new Launcher(data, List.of(), settings));
    }

    /**
     * Without the sample. Returns when the services are ready; the clock starts a moment later.
     *
     * @param moment at which the training clock starts
     * @param speed in the format of {@code --speed}
     */
    public static Launcher startTraining(Path data, String moment, String speed) {
        return start(new Launcher(data, List.of("--empty", "--clock", moment, "--speed", speed), Map.of()));
    }

    private static Launcher start(Launcher launcher) {
        try {
            launcher.awaitReady();
            return launcher;
        } catch (RuntimeException | Error e) {
            launcher.process.destroy();
            throw e;
        }
    }

    /** Like Ctrl-C. */
    public void stop() {
        process.destroy();
        awaitEnd(Duration.ofMinutes(1));
    }

    public void startAgain() {
        process = launch();
        awaitReady();
    }

    /** Kills processes like {@code kill -9}: all are found first, since the launcher ends the others when one has died. */
    public void kill(List<String> modules) {
        var victims = modules.stream().map(this::processOf).toList();
        victims.forEach(ProcessHandle::destroyForcibly);
    }

    private ProcessHandle processOf(String module) {
        return process.descendants()
                .filter(child -> child.info().commandLine().orElse("").contains(module))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(module + " does not run"));
    }

    /** @return its exit code, after it has ended by itself */
    public int awaitEnd(Duration patience) {
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AssertionError("./run still runs after " + patience + ", see " + output);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return process.exitValue();
    }

    public String intake(String path) {
        return uri("INTAKE_PORT", path);
    }

    /** @return host and port of each service's metrics by its module's name */
    public Map<String, String> metrics() {
        return SERVICES.stream()
                .collect(Collectors.toMap(
                        Launcher::module, service -> "127.0.0.1:" + ports.get(service + MANAGEMENT_PORT)));
    }

    private static String module(String service) {
        var name = service.toLowerCase(Locale.ROOT);
        return service.equals(OFFICE) || service.equals(IDENTITY) ? name : name + "-service";
    }

    Address address(String service) {
        return new Address(uri(service + PORT, ""), uri(service + MANAGEMENT_PORT, ""));
    }

    public String reporting(String path) {
        return uri("REPORTING_PORT", path);
    }

    public String office(String path) {
        return uri(OFFICE + PORT, path);
    }

    /** The variables with its ports. */
    public Map<String, String> ports() {
        return Map.copyOf(ports);
    }

    /** The variables with which the loader finds it and signs in. */
    public Map<String, String> settingsOfLoader() {
        var all = new HashMap<>(ports);
        all.put("IDENTITY_URL", uri(IDENTITY + PORT, ""));
        all.put("LOADER_CLIENT_SECRET_FILE", secretFile("loader").toString());
        return all;
    }

    /** The file with the secret of a client of the identity provider. */
    public Path secretFile(String client) {
        return data.resolve("identity/clients").resolve(client + ".secret").toAbsolutePath();
    }

    /** Its output so far, of all starts. */
    public String output() {
        try {
            return Files.readString(output.toPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public LogReader log() {
        var connection = new HashMap<>(new Credentials(data.resolve("kafka")).settings(Principals.ADMINISTRATOR));
        connection.put("bootstrap.servers", "127.0.0.1:" + ports.get("KAFKA_PORT"));
        return new LogReader(connection);
    }

    @Override
    public void close() {
        stop();
    }

    private void awaitReady() {
        await("./run to be ready, see " + output).atMost(Duration.ofMinutes(10)).until(() -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("./run ended:" + System.lineSeparator() + output());
            }
            return SERVICES.stream()
                    .allMatch(service -> Http.reachable(address(service).management("/actuator/health/readiness")));
        });
    }

    private Process launch() {
        var command = new ArrayList<>(List.of("./run", "--data", data.toString()));
        command.addAll(options);
        var builder = new ProcessBuilder(command)
                .directory(QuickStarts.ROOT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output));
        builder.environment().putAll(ports);
        builder.environment().put("QUICK_STARTS", "no");
        // All tests come from one address.
        builder.environment().putAll(Map.of("TRIES_PER_MINUTE", "100000", "TRIES_PER_HOUR", "100000"));
        builder.environment().put("TRUSTED_ISSUERS", SignIn.issuer());
        builder.environment().putAll(settings);
        try {
            QuickStarts.prepare();
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String uri(String port, String path) {
        return "http://127.0.0.1:" + ports.get(port) + path;
    }
}
