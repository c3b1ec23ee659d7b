package org.tiepdan.system.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The README quotes the output of {@code ./run} correctly. */
class ReadmeTest {
    private static final Path ROOT = Path.of(System.getProperty("tiepdan.root", ".."));

    @Test
    void theCurlsOfTheReadmeAreThoseOfTheLauncher() throws IOException {
        var curls =
                Files.readString(ROOT.resolve("local-stack/launcher/curls.txt")).strip();

        assertThat(Files.readString(ROOT.resolve("README.md"))).contains(curls);
    }
}
