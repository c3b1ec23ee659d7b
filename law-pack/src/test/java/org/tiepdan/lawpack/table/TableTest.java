package org.tiepdan.lawpack.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    private final Faults faults = new Faults();

    @Test
    void readsWhatSpreadsheetsWrite() {
        List<Row> rows = read("\uFEFFname;note\r\n\"Khiếu nại; tố cáo\"; x \r\n\r\nKiến nghị;\r\n");

        assertThat(rows)
                .extracting(row -> row.text("name"), row -> row.prose("note"), Row::line)
                .containsExactly(tuple("Khiếu nại; tố cáo", "x", 2L), tuple("Kiến nghị", "", 4L));
        assertThat(faults.sentences()).isEmpty();
    }

    @Test
    void takesColumnsInAnyOrder() {
        assertThat(read("note;name\nx;y\n")).extracting(row -> row.text("name")).containsExactly("y");
    }

    @Test
    void countsLinesOfCellsThatRunOverSeveral() {
        assertThat(read("name;note\na;\"one\ntwo\"\nb;\n"))
                .extracting(Row::line)
                .containsExactly(2L, 4L);
    }

    @Test
    void refusesAnotherEncoding() {
        byte[] bytes = "name;note\nKhi\u00EA;\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Table.of(bytes).rows("t.csv", List.of("name", "note"), faults))
                .isEmpty();
        assertThat(faults.sentences()).singleElement().asString().contains("CSV UTF-8");
    }

    @Test
    void refusesTextOfTwoBytesPerLetter() {
        byte[] bytes = "name;note\na;\n".getBytes(Charset.forName("UTF-16LE"));

        assertThat(Table.of(bytes).rows("t.csv", List.of("name", "note"), faults))
                .isEmpty();
        assertThat(faults.sentences()).isNotEmpty();
    }

    @Test
    void refusesAnOpenQuotationMark() {
        assertThat(read("name;note\n\"a;b\n")).isEmpty();
        assertThat(faults.sentences()).isNotEmpty();
    }

    @Test
    void refusesCommasForSemicolons() {
        assertThat(read("name,note\na,b\n")).isEmpty();
        assertThat(faults.sentences())
                .containsExactly(
                        "t.csv: các ô được ngăn bằng dấu phẩy (,); hãy mở lại tệp gốc và lưu với dấu chấm phẩy (;) làm dấu ngăn."
                                + " / its cells are separated by commas; open the original and save it with semicolons (;) between them.");
    }

    @Test
    void refusesAColumnThatIsThereTwice() {
        assertThat(read("name;note;note\na;b;c\n")).isEmpty();
        assertThat(faults.sentences()).singleElement().asString().endsWith("a column is there twice.");
    }

    @Test
    void refusesAnEmptyFile() {
        assertThat(read("")).isEmpty();
        assertThat(faults.sentences()).hasSize(1);
    }

    private List<Row> read(String text) {
        return Table.of(text.getBytes(StandardCharsets.UTF_8)).rows("t.csv", List.of("name", "note"), faults);
    }
}
