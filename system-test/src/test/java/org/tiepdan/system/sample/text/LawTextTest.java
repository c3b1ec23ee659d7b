package org.tiepdan.system.sample.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawTextTest {

    @ParameterizedTest
    @CsvSource({
        "2026-Q1, 2025-12-15, 2026-03-14",
        "2026-Q3, 2026-06-15, 2026-09-14",
        "2026-H1, 2025-12-15, 2026-06-14",
        "2026-9M, 2025-12-15, 2026-09-14",
        "2026, 2025-12-15, 2026-12-14",
        "2026-NA, 2025-08-01, 2026-07-31"
    })
    void aPeriodIsWhatTheLawSays(String name, String from, String lastDay) {
        var days = Days.named(name);

        assertThat(days.from()).isEqualTo(LocalDate.parse(from));
        assertThat(days.lastDay()).isEqualTo(LocalDate.parse(lastDay));
    }

    @Test
    void aFormIsTakenFromTheCircularBeforeWhereItsOwnHasNone() {
        var report = LocalDate.of(2026, 3, 14);

        assertThat(FormText.of("01-XLD", report).set()).isEqualTo("2024");
        assertThat(FormText.of("01-XLD", report).rules()).hasSize(22).startsWith("PETITIONS TO_HANDLE");
        assertThat(FormText.of("03-KQGQ", report).set()).isEqualTo("2021");
        assertThat(FormText.of("03-XLD", report).scope()).containsExactly("type=DENUNCIATION");
    }

    @Test
    void everythingBelowIsBelow() {
        assertThat(BodyTree.ofTheLaw().from("19-ubnd")).contains("19-ubnd", "19-btcd", "19-05443", "19-so-y-te");
        assertThat(BodyTree.ofTheLaw().from("19-05443")).contains("19-05443").doesNotContain("19-ubnd");
    }

    @Test
    void aSettingIsTrueOrFalse() {
        assertThat(CsvText.isSet("roll-off-rest-days")).isTrue();
        assertThat(CsvText.isSet("reading-complaint-acceptance")).isFalse();
    }

    @Test
    void quotesHoldWhatSeparates() {
        assertThat(CsvText.rows("\uFEFFa,\"b,\"\"c\"\"\nd\"\r\n,e\r\n", ','))
                .containsExactly(List.of("a", "b,\"c\"\nd"), List.of("", "e"));
    }

    @Test
    void aWorkbookIsReadCellByCell() throws IOException {
        var sheet = """
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
                <row r="1"><c r="A1" t="s"><v>1</v></c><c r="C1"><v>12</v></c></row>
                <row r="2"><c r="B2" t="inlineStr"><is><t>Đơn</t></is></c><c r="AA2"><v>3</v></c></row>
                </sheetData></worksheet>""";
        var shared = """
                <sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
                <si><t>no</t></si><si><r><t>Tổng </t></r><r><t>số</t></r></si></sst>""";

        var rows = Workbook.rows(zip("xl/worksheets/sheet1.xml", sheet, "xl/sharedStrings.xml", shared));

        assertThat(rows.get(0)).containsExactly("Tổng số", "", "12");
        assertThat(rows.get(1)).hasSize(27).startsWith("", "Đơn").endsWith("3");
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int at = 0; at < namesAndTexts.length; at += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[at]));
                zip.write(namesAndTexts[at + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
