package org.tiepdan.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tiepdan.localstack.access.Certificates;
import org.tiepdan.localstack.access.Credentials;

/** The data folder of one local run, recognised by a marker file. */
record DataFolder(Path path) {
    /** The launcher writes and looks for the same file: {@code launcher/data.sh}. */
    static final String MARKER = ".tiepdan-data";

    /**
     * @param path made when absent, marked when empty
     * @throws IllegalStateException when it holds something and no marker: it is somebody else's, and nothing is written there
     */
    static DataFolder claim(Path path) {
        Path folder = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            Path marker = folder.resolve(MARKER);
            if (Files.notExists(marker)) {
                refuseUnlessEmpty(folder);
                Files.writeString(marker, "Data of a local run of Tiếp Dân; ./run --fresh may wipe this folder.\n");
            }
            return new DataFolder(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be used as a data folder", e);
        }
    }

    private static void refuseUnlessEmpty(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            if (entries.findAny().isPresent()) {
                throw new IllegalStateException(
                        folder + " is not a data folder of Tiếp Dân: it holds files and no " + MARKER + ".");
            }
        }
    }

    Path broker() {
        return path.resolve("broker");
    }

    Credentials credentials() {
        return new Credentials(path.resolve("kafka"));
    }

    Certificates certificates() {
        return new Certificates(path.resolve("kafka").resolve("tls"));
    }
}
