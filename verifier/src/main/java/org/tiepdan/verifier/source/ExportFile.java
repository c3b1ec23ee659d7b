package org.tiepdan.verifier.source;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.tiepdan.eventing.Topics;
import org.tiepdan.verifier.check.LogRecord;
import org.tiepdan.verifier.check.Records;
import org.tiepdan.verifier.check.Verification;
import tools.jackson.core.JacksonException;

/** An export: one line of JSON per record, for verification without a broker. */
public record ExportFile(Path file) implements Records {

    @Override
    public void read(Set<String> topics, Consumer<LogRecord> reader) throws IOException {
        long number = 0;
        try (var lines = Files.newBufferedReader(file)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                // Searching for the name is faster than parsing irrelevant lines.
                if (topics.stream().anyMatch(line::contains)) {
                    var record = ExportLine.read(line);
                    if (topics.contains(record.topic())) {
                        reader.accept(record);
                    }
                }
            }
        } catch (JacksonException | NullPointerException e) {
            throw new IOException("line " + number + " is no line of an export", e);
        }
    }

    /**
     * Writes all records to be verified, readable only by the owner.
     *
     * @return the number of records
     * @throws IOException if {@code from} cannot be read completely, or the file exists or cannot be written
     */
    public long write(Records from) throws IOException {
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.createFile(file, owner);
        var counted = new long[1];
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            var topics = new HashSet<>(Verification.LOGS);
            topics.add(Topics.RECORD_ROOTS);
            from.read(topics, record -> {
                writeLine(out, record);
                counted[0]++;
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return counted[0];
    }

    private static void writeLine(OutputStream out, LogRecord record) {
        try {
            out.write(ExportLine.write(record));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
