package org.tiepdan.intake.opening;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The closed list of reasons, {@code opening/reasons.csv}. */
public final class ActReasons {
    private static final String FILE = "/opening/reasons.csv";

    private final List<ActReason> all;

    private ActReasons(List<ActReason> all) {
        this.all = all;
    }

    public static ActReasons packaged() {
        try (var file = Objects.requireNonNull(ActReasons.class.getResourceAsStream(FILE), FILE);
                var rows = CsvReader.builder()
                        .fieldSeparator(';')
                        .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return new ActReasons(rows.stream().map(ActReasons::reason).toList());
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

    /** @return in the order of the file */
    public List<ActReason> all() {
        return all;
    }

    /** @return in the order of the file */
    public List<String> codes(ActUse use) {
        return all.stream()
                .filter(reason -> reason.use() == use)
                .map(ActReason::code)
                .toList();
    }
}
