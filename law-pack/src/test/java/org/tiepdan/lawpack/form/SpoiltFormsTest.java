package org.tiepdan.lawpack.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.lawpack.pack.LawPackException;

class SpoiltFormsTest {
    private static final String SETS = """
            set;forms;uses;basis;vi;en;effective_from;effective_to;status;note
            2024;01-XLD;;TT 01/2024;;;2024-01-20;;VERIFIED;
            """;
    private static final String FORM = """
            row;number;vi;en;rule;status;note
            FORM;01/XLD;Xử lý đơn;Handling;;VERIFIED;
            COLUMN;1;Tổng;Total;PETITIONS TO_HANDLE;VERIFIED;
            COLUMN;2;Trước › Chuyển sang;Before › Carried;PETITIONS CARRIED_OVER type=COMPLAINT;VERIFIED;
            COLUMN;3;Cộng;Sum;= c1 + c2;VERIFIED;
            CHECK;;Cột 1 và 2;Columns 1 and 2;c1 >= c2;DERIVED;
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("forms/2024"));
        Files.writeString(folder.resolve("forms/sets.csv"), SETS);
        Files.writeString(folder.resolve("forms/2024/01-XLD.csv"), FORM);
    }

    @Test
    void readsAFolder() {
        assertThat(Forms.chosen(folder.toString()).codes()).containsExactly("01-XLD");
    }

    @Test
    void aLawWithoutFormsHasNone() {
        assertThat(Forms.chosen(folder.resolve("absent").toString()).sets()).isEmpty();
    }

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "PETITIONS TO_HANDLE | LETTERS TO_HANDLE | dòng 3",
                "PETITIONS TO_HANDLE | PETITIONS RECEPTIONS | PETITIONS không đếm được trong RECEPTIONS",
                "type=COMPLAINT | type=QUESTION | unknown condition 'type=QUESTION'",
                "type=COMPLAINT | colour=RED | unknown condition 'colour=RED'",
                "type=COMPLAINT | settlement=RIGHT | means nothing for PETITIONS CARRIED_OVER",
                "type=COMPLAINT | type=COMPLAINT type=FEEDBACK | is there twice",
                "= c1 + c2 | = c1 + c3 | a column cannot be a sum of itself",
                "= c1 + c2 | = c1 + c9 | must be a sum of columns that are counted",
                "c1 >= c2 | c1 > c2 | dòng 6",
                "c1 >= c2 | c1 = c7 | line 6: names a column that is not above it",
                "COLUMN;2 | COLUMN;4 | must be the next one, 2",
                "Before › Carried | Carried | must have as many groups",
            })
    void refusesWhatItDoesNotUnderstandWithFileAndLine(String from, String to, String fault) throws IOException {
        Files.writeString(folder.resolve("forms/2024/01-XLD.csv"), FORM.replace(from, to));

        refused("forms/2024/01-XLD.csv", fault);
    }

    /** With a mistyped code, the intended form would stay. */
    @ParameterizedTest(name = "drops {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "-01XLD | must have the code of a form such as 01-XLD after a hyphen, not '01XLD'",
                "- | must have the code of a form such as 01-XLD after a hyphen, not ''",
                "-02-XLD | drops form '02-XLD', which no earlier set has",
            })
    void refusesToDropWhatIsNotThere(String dropped, String fault) throws IOException {
        Files.writeString(
                folder.resolve("forms/sets.csv"),
                SETS.replace(";;VERIFIED", ";2025-09-29;VERIFIED") + """
                2025;%s;2024;TT 06/2025;Câu;Sentence;2025-09-30;;VERIFIED;
                """.formatted(dropped));

        refused("forms/sets.csv, dòng 3", fault);
    }

    @Test
    void dropsWhatAnEarlierSetHas() throws IOException {
        Files.writeString(folder.resolve("forms/sets.csv"), SETS.replace(";;VERIFIED", ";2025-09-29;VERIFIED") + """
                2025;-01-XLD;2024;TT 06/2025;Câu;Sentence;2025-09-30;;VERIFIED;
                """);

        assertThat(Forms.chosen(folder.toString()).sets())
                .extracting(FormSet::dropped)
                .containsExactly(List.of(), List.of("01-XLD"));
    }

    @Test
    void refusesASetWithoutItsFileAndAFileWithoutItsSet() throws IOException {
        Files.move(folder.resolve("forms/2024/01-XLD.csv"), folder.resolve("forms/2024/01-XLT.csv"));

        refused("forms/sets.csv, dòng 2", "forms/2024/01-XLD.csv");
        refused("forms/2024/01-XLT.csv", "is not named in forms/sets.csv");
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() throws IOException {
        Files.writeString(folder.resolve("report_periods.csv"), """
                period;from_year;from;to;basis;effective_from;effective_to;status;note
                Q1;SAME;12-15;03-14;TT;2021-05-10;;VERIFIED;
                """);

        refused("report_periods.csv, dòng 2", "'from' must be before 'to'");
    }

    private void refused(String... words) {
        assertThatExceptionOfType(LawPackException.class)
                .isThrownBy(() -> Forms.chosen(folder.toString()))
                .satisfies(refusal -> assertThat(refusal.getMessage()).contains(words));
    }
}
