package org.tiepdan.intake.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Lines as offices write them, about people who do not exist. */
class PrivacyCorpusTest {
    private static final Path FOLDER = Path.of("src/test/resources/privacy");

    @Test
    void letsEveryOrdinaryLinePass() {
        var lines = lines("ordinary.csv");

        assertThat(lines).hasSizeGreaterThanOrEqualTo(200);
        assertThat(lines)
                .filteredOn(PrivacyCorpusTest::tells)
                .as("false alarms")
                .isEmpty();
    }

    @Test
    void findsNinetyEightInAHundredTellingLines() {
        var lines = lines("telling.csv");

        assertThat(lines).hasSizeGreaterThanOrEqualTo(100);
        assertThat(lines)
                .filteredOn(line -> !tells(line))
                .as("not found")
                .hasSizeLessThanOrEqualTo(lines.size() * 2 / 100);
    }

    private static boolean tells(NamedCsvRecord line) {
        var petitioner = new Petitioner(
                value(line, "fullName"),
                line.getField("kind").equals("ORGANISATION"),
                value(line, "identityNumber"),
                value(line, "phone"),
                value(line, "address"));
        var decision = value(line, "decision");
        return Privacy.tells(line.getField("text"), petitioner)
                || decision != null && Privacy.tellsDecision(line.getField("text"), decision);
    }

    private static @Nullable String value(NamedCsvRecord line, String column) {
        var value = line.getField(column);
        return value.isEmpty() ? null : value;
    }

    private static List<NamedCsvRecord> lines(String file) {
        try (var reader = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(FOLDER.resolve(file))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
