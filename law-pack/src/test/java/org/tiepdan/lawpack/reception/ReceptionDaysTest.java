package org.tiepdan.lawpack.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.PackCopy;
import org.tiepdan.lawpack.body.BodyLevel;
import org.tiepdan.lawpack.pack.LawPackException;

/** How often a head has to receive citizens, by level and day. */
class ReceptionDaysTest {
    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({
        "PROVINCE, 2026-07-01, 1, MONTH, LTCD 12.5",
        "DEPARTMENT, 2026-07-01, 1, MONTH, LTCD 18.2",
        "DISTRICT, 2025-06-30, 2, MONTH, LTCD 13.5",
        "COMMUNE, 2026-06-30, 1, WEEK, LTCD 15",
        "COMMUNE, 2026-07-01, 2, MONTH, LTCD 15 (Luật 136/2025)"
    })
    void areWhatTheLawSays(BodyLevel level, LocalDate on, int days, LeaderDays.Per per, String basis) {
        assertThat(LawPack.packaged().receptionDays().find(level, on)).hasValueSatisfying(row -> {
            assertThat(row.days()).isEqualTo(days);
            assertThat(row.per()).isEqualTo(per);
            assertThat(row.basis()).isEqualTo(basis);
        });
    }

    @Test
    void areNoneWhereTheLawAsksNothing() {
        var days = LawPack.packaged().receptionDays();

        assertThat(days.find(BodyLevel.RECEPTION_BOARD, LocalDate.of(2026, 7, 1)))
                .isEmpty();
        assertThat(days.find(BodyLevel.DISTRICT, LocalDate.of(2025, 7, 1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            TCD-DAYS-PROVINCE | ;PROVINCE;   | ;VILLAGE;    | 'level' must be one of
            TCD-DAYS-PROVINCE | ;MONTH;      | ;DECADE;     | 'per' must be one of WEEK, MONTH
            TCD-DAYS-PROVINCE | ;1;MONTH;     | ;0;MONTH;      | 'days' must be a whole number above 0
            TCD-DAYS-DISTRICT | ;DISTRICT;   | ;PROVINCE;   | can never be reached
            """)
    void areRefusedWithTheirFault(String row, String before, String after, String sentence) throws IOException {
        PackCopy.in(directory).change("reception_days.csv", row, before, after);

        var refused = catchThrowableOfType(LawPackException.class, () -> LawPack.load(directory));

        assertThat(refused.faults())
                .anyMatch(fault -> fault.contains("reception_days.csv") && fault.contains(sentence));
    }
}
