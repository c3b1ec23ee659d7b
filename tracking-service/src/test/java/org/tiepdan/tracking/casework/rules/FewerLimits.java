package org.tiepdan.tracking.casework.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.stream.Collectors;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.pack.LawFiles;

/** The packaged law without the 45 days that every petition has, for tests of what one limit does. */
public final class FewerLimits {
    public static final LawPack PACK = pack();

    private FewerLimits() {}

    private static LawPack pack() {
        try {
            var directory = Files.createTempDirectory("fewer-limits");
            for (var table : LawFiles.packaged().tables().entrySet()) {
                var rows = new String(table.getValue().bytes(), StandardCharsets.UTF_8);
                var fewer = rows.lines()
                        .filter(row -> !row.startsWith(CaseSpec.FORTY_FIVE_DAYS + ';'))
                        .collect(Collectors.joining("\n", "", "\n"));
                Files.writeString(directory.resolve(table.getKey()), fewer);
            }
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
