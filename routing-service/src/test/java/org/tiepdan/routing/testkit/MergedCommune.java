package org.tiepdan.routing.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.pack.LawFiles;

/** The packaged law, except that one commune was merged into another after 27/11/2026. */
public final class MergedCommune {
    public static final String ENDED = "19-05443";
    public static final String SUCCESSOR = "19-05860";

    private MergedCommune() {}

    /** @param folder for the files */
    public static LawPack law(Path folder) throws IOException {
        for (var table : LawFiles.packaged().tables().entrySet()) {
            Files.write(folder.resolve(table.getKey()), table.getValue().bytes());
        }
        var bodies = folder.resolve("bodies.csv");
        var lines = Files.readAllLines(bodies).stream()
                .map(line -> line.startsWith(ENDED + ";")
                        ? line.replace("2025-07-01;;;", "2025-07-01;2026-11-27;" + SUCCESSOR + ";")
                        : line)
                .toList();
        Files.write(bodies, lines);
        return LawPack.load(folder);
    }
}
