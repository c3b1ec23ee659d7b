package org.tiepdan.tracking.casework.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.pack.LawFiles;

/** The packaged law with one table replaced. */
final class ChangedLaw {
    private ChangedLaw() {}

    /** @param change derives the table of limits from that of the packaged law */
    static LawPack withLimits(UnaryOperator<byte[]> change) {
        return with(Map.of(LawFiles.TIME_LIMITS, change, LawFiles.FLAGS, ofText(ChangedLaw::heading)));
    }

    /** Flags refer to limits, which another table may lack; no case depends on them. */
    private static String heading(String flags) {
        return flags.lines().limit(1).collect(Collectors.joining("\n", "", "\n"));
    }

    /** @param change of the table {@code file}, as text */
    static LawPack withText(String file, UnaryOperator<String> change) {
        return with(Map.of(file, ofText(change)));
    }

    static UnaryOperator<byte[]> ofText(UnaryOperator<String> change) {
        return bytes -> change.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    /** @param text of {@code settings.csv} */
    static String withoutSteps(String text) {
        return text.lines().filter(line -> !line.startsWith("escalation-")).collect(Collectors.joining("\n", "", "\n"));
    }

    /** @param changes of tables, by their names */
    static LawPack with(Map<String, UnaryOperator<byte[]>> changes) {
        try {
            var directory = Files.createTempDirectory("changed-law");
            for (var table : LawFiles.packaged().tables().entrySet()) {
                var bytes = table.getValue().bytes();
                Files.write(
                        directory.resolve(table.getKey()),
                        changes.getOrDefault(table.getKey(), UnaryOperator.identity())
                                .apply(bytes));
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
