package org.tiepdan.feedsimulator.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;

/** Runs the sample programs of {@code contracts/clients} as an agency's developer would. */
public final class Samples {
    private static final Path FOLDER = Path.of("../contracts/clients");
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    /** The output of a program, on both streams, and its exit status. */
    public record Ended(int status, String output) {}

    private Samples() {}

    /** Compiles the Java samples once for all runs. */
    public static void compile(Path classes) throws IOException {
        var arguments = new ArrayList<>(List.of(
                "-proc:none", "-nowarn", "-cp", System.getProperty("java.class.path"), "-d", classes.toString()));
        try (var files = Files.list(FOLDER.resolve("java"))) {
            files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
        }
        int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        if (status != 0) {
            throw new AssertionError("The samples in Java do not compile.");
        }
    }

    public static List<String> java(Path classes, String program) {
        var classPath = classes + ":" + System.getProperty("java.class.path");
        return List.of(JAVA.toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classPath, program);
    }

    public static List<String> node(String program) {
        return List.of("node", FOLDER.resolve("node").resolve(program).toString());
    }

    public static List<String> kcat() {
        return List.of(FOLDER.resolve("kcat/read-feed").toString());
    }

    /** @param settings environment variables */
    public static Ended run(List<String> command, Map<String, String> settings)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(settings);
        var process = builder.start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Ended(process.waitFor(), output);
    }
}
