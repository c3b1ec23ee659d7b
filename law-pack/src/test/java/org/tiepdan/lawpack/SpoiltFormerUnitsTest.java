package org.tiepdan.lawpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.lawpack.pack.LawFiles;
import org.tiepdan.lawpack.pack.LawPackException;

class SpoiltFormerUnitsTest {
    private static final String HEADER = "code;name_vi;district;province;effective_to;successors;resolution;status\n";
    private static final String ROWS = """
            02;Tỉnh Hà Giang;;02;2025-06-30;08;;VERIFIED
            019;Huyện Yên Minh;;02;2025-06-30;;;VERIFIED
            00024;Xã Thắng Mố;019;02;2025-06-30;00004 00008;;VERIFIED
            """;

    @TempDir
    private Path directory;

    @Test
    void aPackOfItsOwnHasItsOwnFormerUnits() throws IOException {
        write(HEADER + ROWS);

        LawPack law = LawPack.load(directory);

        assertThat(law.formerUnits().all()).hasSize(3);
        assertThat(law.ruleset()).isEqualTo(LawPack.packaged().ruleset());
    }

    @Test
    void aPackWithoutTheTableHasNone() {
        PackCopy.in(directory);

        assertThat(LawPack.load(directory).formerUnits().all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            # line | what is wrong            | instead                 | the fault
            2      | ;08;;                    | ;99;;                   | 'successors' must be units of that level in units.csv on the day after effective_to, separated by spaces, but was '99'.
            2      | ;08;;                    | ;;;                     | 'successors' must be units of that level in units.csv on the day after effective_to, separated by spaces, but was ''.
            4      | 00004 00008              | 00004 99999             | 'successors' must be units of that level in units.csv on the day after effective_to, separated by spaces, but was '00004 99999'.
            4      | 2025-06-30               | 2025-06-29              | 'successors' must be units of that level in units.csv on the day after effective_to, separated by spaces, but was '00004 00008'.
            4      | ;019;                    | ;020;                   | 'district' must be a district of that province in this file, and only of a commune, but was '020'.
            3      | ;;02;                    | ;019;02;                | 'district' must be a district of that province in this file, and only of a commune, but was '019'.
            3      | ;02;                     | ;03;                    | 'province' must be a province of this file, but was '03'.
            4      | VERIFIED                 | SURE                    | 'status' must be one of VERIFIED, DERIVED, RECALLED, UNKNOWN, but was 'SURE'.
            4      | 00024;                   | 0024;                   | 'code' lost leading zeros: import the column as text, but was '0024'.
            """)
    void aRowAtFaultIsRefusedWithItsLine(int line, String right, String wrong, String fault) throws IOException {
        String[] rows = ROWS.split("\n", -1);
        rows[line - 2] = rows[line - 2].replace(right, wrong);
        write(HEADER + String.join("\n", rows));

        var refused = catchThrowableOfType(LawPackException.class, () -> LawPack.load(directory));

        assertThat(refused.faults().stream().map(PackCopy::english))
                .contains("former_units.csv, line " + line + ": " + fault);
    }

    @Test
    void aUnitThatIsThereTwiceIsRefused() throws IOException {
        write(HEADER + ROWS + "019;Huyện Yên Minh;;02;2025-06-30;;;VERIFIED\n");

        var refused = catchThrowableOfType(LawPackException.class, () -> LawPack.load(directory));

        assertThat(refused.faults().stream().map(PackCopy::english))
                .containsExactly("former_units.csv, lines 3 and 5: the code '019' is there twice.");
    }

    private void write(String table) throws IOException {
        PackCopy.in(directory);
        Files.writeString(directory.resolve(LawFiles.FORMER_UNITS), table);
    }
}
