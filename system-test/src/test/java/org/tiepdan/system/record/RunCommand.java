package org.tiepdan.system.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The output and the status of a {@code ./run} command that ends by itself. */
public record RunCommand(int status, String output) {
    private static final Path ROOT = Path.of(System.getProperty("tiepdan.root", ".."));

    /** @param data the folder of a running system */
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
