package org.tiepdan.lawpack;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

public final class TestFiles {
    private TestFiles() {}

    public static List<NamedCsvRecord> rows(String resource) throws IOException {
        try (InputStream stream = Objects.requireNonNull(TestFiles.class.getResourceAsStream(resource), resource)) {
            return CsvReader.builder().ofNamedCsvRecord(stream).stream().toList();
        }
    }
}
