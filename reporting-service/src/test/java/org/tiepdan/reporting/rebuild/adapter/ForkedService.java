package org.tiepdan.reporting.rebuild.adapter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tiepdan.reporting.ReportingApplication;
import org.tiepdan.servicekit.testkit.access.TestIssuer;

/** The service in a separate process, which can be killed. */
final class ForkedService implements AutoCloseable {
    private final Process process;

    private ForkedService(Process process) {
        this.process = process;
    }

    static ForkedService start(List<String> broker, String mongoUri, Path output) {
        return start(List.of("-XX:TieredStopAtLevel=1"), broker, mongoUri, output);
    }

    /** @param options of its JVM */
    static ForkedService start(List<String> options, List<String> broker, String mongoUri, Path output) {
        return serve(command(options, ReportingApplication.class), broker, mongoUri, output);
    }

    /** @param java the command up to the service's own arguments */
    static ForkedService serve(List<String> java, List<String> broker, String mongoUri, Path output) {
        var command = new ArrayList<>(java);
        command.addAll(List.of(
                "--spring.config.name=reporting-service",
                "--server.port=0",
                "--management.server.port=0",
                "--access.issuers=" + TestIssuer.shared().uri(),
                "--spring.mongodb.uri=" + mongoUri));
        broker.forEach(setting -> command.add("--" + setting));
        return new ForkedService(run(command, output));
    }

    /** A JVM with the service's options and this JVM's classes. */
    static List<String> command(List<String> options, Class<?> main) {
        var command =
                new ArrayList<>(List.of(java(), "-XX:+UseSerialGC", "-Xmx384m", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(options);
        command.addAll(List.of(
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName()));
        return command;
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    static Process run(List<String> command, Path output) {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its CPU seconds, on all cores together. */
    double processorSeconds() {
        return process.info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
    }

    /** Like {@code kill -9}: nothing is closed, nothing is flushed. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** As a supervisor stops it. */
    void end() {
        process.destroy();
        process.onExit().join();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        kill();
    }
}
