package org.tiepdan.system.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A command of {@code ./run} that ends by itself: what it printed, and its status. */
public record RunCommand(int status, String output) {
    private static final Path ROOT = Path.of(System.getProperty("tiepdan.root", ".."));

    /** @param data the folder of a system that runs */
    public static RunCommand of(String command, Path data, String... arguments) {
        var line = new ArrayList<>(
                List.of("./run", command, "--data", data.toAbsolutePath().toString()));
        line.addAll(List.of(arguments));
        try {
            var process = new ProcessBuilder(line)
                    .directory(ROOT.toFile())
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new RunCommand(process.waitFor(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
