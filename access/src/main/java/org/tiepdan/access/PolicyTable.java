package org.tiepdan.access;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Reads {@code access/policy.csv}. An unknown word stops the start, because an ignored rule could open a gap. */
final class PolicyTable {
    private static final String FILE = "/access/policy.csv";

    private PolicyTable() {}

    static Policy read() {
        try (var stream =
                        Objects.requireNonNull(PolicyTable.class.getResourceAsStream(FILE), FILE + " is not packaged");
                var rows = CsvReader.builder()
                        .fieldSeparator(';')
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new Policy(rows.stream().map(PolicyTable::rule).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rule rule(NamedCsvRecord row) {
        var role = row.getField("role");
        var condition = row.getField("condition");
        return new Rule(
                Operation.of(row.getField("service"), row.getField("operation")),
                role.isEmpty() ? null : Role.find(role).orElseThrow(() -> unknown(row, role)),
                Condition.find(condition).orElseThrow(() -> unknown(row, condition)));
    }

    private static IllegalStateException unknown(NamedCsvRecord row, String word) {
        return new IllegalStateException(
                "policy.csv, line " + row.getStartingLineNumber() + ": \"" + word + "\" is no role and no condition.");
    }
}
