package org.tiepdan.lawpack.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tiepdan.lawpack.pack.LawFiles;
import org.tiepdan.lawpack.table.Faults;
import org.tiepdan.lawpack.table.Row;
import org.tiepdan.lawpack.table.Table;

/**
 * The files of the forms, by path relative to the folder of the law pack.
 *
 * @param there all tables under {@code forms}, to detect stray ones; empty for packaged files
 */
record FormFiles(Source source, List<String> there) {
    static final String FOLDER = "forms/";
    static final String SETS = FOLDER + "sets.csv";
    static final String PERIODS = LawFiles.REPORT_PERIODS;

    /** Reads a file's bytes, if the file exists. */
    interface Source {
        Optional<byte[]> read(String name) throws IOException;
    }

    static FormFiles packaged() {
        return new FormFiles(
                name -> {
                    try (InputStream stream = FormFiles.class.getResourceAsStream("/law/vn/" + name)) {
                        return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
                    }
                },
                List.of());
    }

    static FormFiles in(Path folder) {
        return new FormFiles(
                name -> {
                    Path file = folder.resolve(name);
                    return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
                },
                tables(folder));
    }

    private static List<String> tables(Path folder) {
        Path forms = folder.resolve(FOLDER);
        if (!Files.isDirectory(forms)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(forms)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String name) {
        return bytes(name).isPresent();
    }

    /** @return no rows for a file that is missing */
    List<Row> rows(String name, List<String> columns, Faults faults) {
        return bytes(name)
                .map(bytes -> Table.of(bytes).rows(name, columns, faults))
                .orElse(List.of());
    }

    private Optional<byte[]> bytes(String name) {
        try {
            return source.read(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
