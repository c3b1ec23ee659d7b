package org.tiepdan.reporting.testkit.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** LibreOffice without windows, if its program {@code soffice} is on the {@code PATH}. */
public final class LibreOffice {
    private static final int MINUTES = 3;

    private LibreOffice() {}

    /** Skips the test if it is not. */
    public static void assumeInstalled() {
        Assumptions.assumeTrue(
                program().isPresent(), "LibreOffice opens no file here: its program soffice is not on the PATH.");
    }

    private static Optional<Path> program() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * Converts files in one run.
     *
     * @param folder of the test, for the results and a profile of its own
     * @param to the format, with its filter if it needs one
     * @param options such as {@code --infilter=…}
     * @return the results, in the order of the files
     */
    public static List<Path> convert(Path folder, String to, List<Path> files, String... options) throws Exception {
        var format = to.replaceAll(":.*", "");
        var results = folder.resolve("as-" + format);
        var command = new ArrayList<>(List.of(
                program().orElseThrow().toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless"));
        command.addAll(List.of(options));
        // Rejected in another order.
        command.addAll(List.of("--convert-to", to, "--outdir", results.toString()));
        files.forEach(file -> command.add(file.toString()));
        var said = folder.resolve("said-" + format + ".txt");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        if (!ended) {
            process.destroyForcibly();
        }
        var words = Files.readString(said, StandardCharsets.UTF_8);
        assertThat(ended).as(words).isTrue();
        var converted = files.stream()
                .map(file -> results.resolve(file.getFileName().toString().replaceAll("[.][^.]*$", "") + "." + format))
                .toList();
        assertThat(converted).as(words).allMatch(Files::isRegularFile);
        return converted;
    }
}
