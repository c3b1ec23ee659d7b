package org.tiepdan.intake.opening.adapter;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.tiepdan.intake.opening.ActReason;
import org.tiepdan.intake.opening.ActReasons;
import org.tiepdan.intake.opening.ActUse;

/** Reads {@code opening/reasons.csv}. */
public final class ReasonsFile {
    private static final String FILE = "/opening/reasons.csv";

    private ReasonsFile() {}

    public static ActReasons read() {
        try (var file = Objects.requireNonNull(ReasonsFile.class.getResourceAsStream(FILE), FILE);
                var rows = CsvReader.builder()
                        .fieldSeparator(';')
                        .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return new ActReasons(rows.stream().map(ReasonsFile::reason).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ActReason reason(NamedCsvRecord row) {
        return new ActReason(
                row.getField("code"),
                ActUse.valueOf(row.getField("use")),
                row.getField("vi"),
                row.getField("en"),
                row.getField("basis"));
    }
}
