package org.tiepdan.tracking.casework.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Objects;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.pack.LawFiles;

/** Ten limits of every kind, among the tables of the packaged law. */
final class SmallLaw {
    static final LawPack PACK = pack();

    private SmallLaw() {}

    private static LawPack pack() {
        try (var limits = SmallLaw.class.getResourceAsStream("/limits/time_limits.csv")) {
            var directory = Files.createTempDirectory("small-law");
            for (var table : LawFiles.packaged().tables().entrySet()) {
                Files.write(directory.resolve(table.getKey()), table.getValue().bytes());
            }
            Files.write(
                    directory.resolve(LawFiles.TIME_LIMITS),
                    Objects.requireNonNull(limits).readAllBytes());
            var law = LawPack.load(directory);
            try (var files = Files.list(directory)) {
                for (var file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(directory);
            return law;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
