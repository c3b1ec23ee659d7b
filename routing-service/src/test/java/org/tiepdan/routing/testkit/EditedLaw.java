package org.tiepdan.routing.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.pack.LawFiles;

/** The packaged law with some changed lines. */
public final class EditedLaw {
    private EditedLaw() {}

    /**
     * @param table the file
     * @param begins prefix of the line
     */
    public record Edit(String table, String begins, String from, String to) {}

    /** @param folder for the files */
    public static LawPack law(Path folder, Edit... edits) throws IOException {
        for (var table : LawFiles.packaged().tables().entrySet()) {
            var file = folder.resolve(table.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, table.getValue().bytes());
        }
        for (var edit : edits) {
            var file = folder.resolve(edit.table());
            List<String> lines = Files.readAllLines(file).stream()
                    .map(line -> line.startsWith(edit.begins()) ? line.replace(edit.from(), edit.to()) : line)
                    .toList();
            Files.write(file, lines);
        }
        return LawPack.load(folder);
    }
}
