package org.tiepdan.system.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.tiepdan.system.harness.RunOrder;

/**
 * Spectral, a linter for OpenAPI documents, finds nothing in ours. It is installed from npm once for each build folder; other tests run in
 * the meantime.
 */
@Order(RunOrder.NO_SYSTEM)
@Execution(ExecutionMode.CONCURRENT)
class SpectralIT {
    private static final Path ROOT =
            Path.of(System.getProperty("tiepdan.root", "..")).toAbsolutePath().normalize();
    private static final Path FOLDER = ROOT.resolve("system-test/target/spectral");
    private static final String PACKAGE = "@stoplight/spectral-cli@" + System.getProperty("tiepdan.spectral", "latest");

    @TempDir
    private Path work;

    @Test
    void findsNothingInThePublishedDocuments() throws Exception {
        assertThat(lint(documents())).startsWith("0 ").contains("No results");
    }

    @Test
    void findsADocumentThatIsNone() throws Exception {
        var broken = Files.writeString(work.resolve("broken.json"), """
                {"openapi": "3.1.0", "info": {"title": "x", "version": "1"},
                 "paths": {"/x/{id}": {"get": {"responses": {"200": {"description": "y"}}}}}}""");

        assertThat(lint(List.of(broken.toString()))).startsWith("1 ").contains("path-params");
    }

    private String lint(List<String> documents) throws IOException, InterruptedException {
        install();
        var rules = Files.writeString(work.resolve("rules.yaml"), "extends: [\"spectral:oas\"]\n");
        var command = new ArrayList<>(List.of(
                FOLDER.resolve("node_modules/.bin/spectral").toString(),
                "lint",
                "--fail-severity=hint",
                "--ruleset=" + rules));
        command.addAll(documents);
        return run(command);
    }

    private void install() throws IOException, InterruptedException {
        // Both tests need it, and may run at the same time.
        synchronized (FOLDER) {
            installOnce();
        }
    }

    private void installOnce() throws IOException, InterruptedException {
        if (!Files.exists(FOLDER.resolve("node_modules/.bin/spectral"))) {
            Files.createDirectories(FOLDER);
            assertThat(run(List.of(
                            "npm", "install", "--no-audit", "--no-fund", "--prefix", FOLDER.toString(), PACKAGE)))
                    .as("npm, which Debian's packages nodejs and npm bring, installs " + PACKAGE)
                    .startsWith("0 ");
        }
    }

    private static List<String> documents() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("contracts/openapi"))) {
            return files.map(Path::toString).sorted().toList();
        }
    }

    /** @return exit code and output */
    private String run(List<String> command) throws IOException, InterruptedException {
        var output = work.resolve("output").toFile();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES))
                .as("%s ends", command.getFirst())
                .isTrue();
        return process.exitValue() + " " + Files.readString(output.toPath());
    }
}
