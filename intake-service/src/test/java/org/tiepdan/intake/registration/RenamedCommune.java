package org.tiepdan.intake.registration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.pack.LawFiles;

/** The packaged law, except that a new body took the place of a commune's on the day before {@link Requests#NOW}. */
public final class RenamedCommune {
    public static final String ENDED = "19-05443";
    public static final String NOW = "19-05860";
    private static final String SINCE = ";2025-07-01;;;";

    private RenamedCommune() {}

    public static LawPack law() {
        try {
            var folder = Files.createTempDirectory("law");
            for (var table : LawFiles.packaged().tables().entrySet()) {
                Files.write(folder.resolve(table.getKey()), table.getValue().bytes());
            }
            var bodies = folder.resolve("bodies.csv");
            Files.write(
                    bodies,
                    Files.readAllLines(bodies).stream().map(RenamedCommune::row).toList());
            var law = LawPack.load(folder);
            delete(folder);
            return law;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String row(String row) {
        if (row.startsWith(ENDED + ";")) {
            return row.replace(SINCE, ";2025-07-01;2026-06-30;" + NOW + ";");
        }
        return row.startsWith(NOW + ";") ? row.replace(SINCE, ";2026-07-01;;;") : row;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
