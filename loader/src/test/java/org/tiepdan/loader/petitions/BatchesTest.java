package org.tiepdan.loader.petitions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.loader.petitions.Batches.Batch;

class BatchesTest {
    @TempDir
    Path folder;

    @Test
    void every_batch_of_a_csv_file_begins_with_its_header_and_never_splits_a_record() throws Exception {
        var text = new StringBuilder("\ufeffsubject;content\n");
        for (int i = 0; i < 300; i++) {
            text.append("đơn ").append(i).append(";\"dòng một\ndòng \"\"hai\"\"\"\n");
        }

        var batches = batches("petitions.csv", text.toString(), InputKind.PETITIONS_CSV);

        assertThat(batches).hasSizeGreaterThan(1).allSatisfy(batch -> {
            assertThat(new String(batch.body(), UTF_8)).startsWith("subject;content\nđơn ");
            assertThat(batch.records()).allMatch(record -> record.line() % 2 == 0);
        });
        assertThat(batches.stream().mapToInt(batch -> batch.records().size()).sum())
                .isEqualTo(300);
    }

    @Test
    void numbers_of_lines_are_those_of_the_file() throws Exception {
        var csv = batches("petitions.csv", "type;subject\n" + "1;2\n".repeat(300), InputKind.PETITIONS_CSV);
        var ndjson = batches("petitions.ndjson", "{}\n".repeat(300), InputKind.PETITIONS_NDJSON);

        assertThat(csv.getFirst().lineInFile(1)).isEqualTo(1);
        assertThat(csv.getFirst().lineInFile(2)).isEqualTo(2);
        assertThat(csv.get(1).lineInFile(2)).isEqualTo(252);
        assertThat(ndjson.getFirst().lineInFile(1)).isEqualTo(1);
        assertThat(ndjson.get(1).lineInFile(1)).isEqualTo(251);
        assertThat(ndjson.get(1).lineInFile(50)).isEqualTo(300);
    }

    @Test
    void a_table_is_sent_as_intake_reads_it_whatever_a_spreadsheet_put_before_it() throws Exception {
        var batch = batches(
                        "petitions.csv",
                        "\ufeffsep=;\r\n;;\r\ntype;sub\u200bject;;\r\nA;\"b;\r\nc\";;\r\n;;;\r\nA;d;;\r\n",
                        InputKind.PETITIONS_CSV)
                .getFirst();

        assertThat(new String(batch.body(), UTF_8)).isEqualTo("type;subject\nA;\"b;\r\nc\";;\r\nA;d;;\r\n");
        assertThat(batch.lineInFile(2)).isEqualTo(4);
        assertThat(batch.lineInFile(4)).isEqualTo(7);
    }

    @Test
    void a_quote_in_the_middle_of_a_cell_opens_nothing() throws Exception {
        var batch = batches("petitions.csv", "type;subject\nA;ván 2\" x 4\nA;b\nA;c\n", InputKind.PETITIONS_CSV)
                .getFirst();

        assertThat(batch.records()).extracting(record -> record.line()).containsExactly(2L, 3L, 4L);
    }

    @Test
    void names_of_others_become_ours() throws Exception {
        var names = ColumnNames.read(Files.writeString(
                folder.resolve("columns.csv"), "Tên trong tệp;Cột\nLoại đơn;type\nTrích yếu;subject\nGhi chú;\n"));
        var file = Files.writeString(
                folder.resolve("theirs.csv"), "LOẠI ĐƠN;Trích\u00a0yếu ;Ghi chú;Khác\nFEEDBACK;a;b;c\n");

        try (var batches = new Batches(file, InputKind.PETITIONS_CSV, names)) {
            assertThat(new String(batches.read().body(), UTF_8)).startsWith("type;subject;-;Khác\nFEEDBACK;a;b;c");
        }
    }

    @Test
    void a_file_of_names_says_which_row_is_wrong() throws Exception {
        var file = Files.writeString(folder.resolve("columns.csv"), "Loại đơn;type\nTrích yếu;subjct\n");

        assertThatThrownBy(() -> ColumnNames.read(file)).hasMessageContaining("dòng 2");
    }

    @Test
    void the_kind_of_a_file_is_told_from_what_it_holds() throws Exception {
        assertThat(kind("a.txt", "{\"type\":\"FEEDBACK\"}\n")).isEqualTo(InputKind.PETITIONS_NDJSON);
        assertThat(kind("b.ndjson", "\n{\"key\":\"k\",\"petition\":{},\"act\":\"answer\"}\n"))
                .isEqualTo(InputKind.ACTS);
        assertThat(kind("c.csv", "\ufefftype;subject\n")).isEqualTo(InputKind.PETITIONS_CSV);
        assertThat(kind("d.ndjson", "")).isEqualTo(InputKind.PETITIONS_NDJSON);
    }

    private InputKind kind(String name, String text) throws Exception {
        return InputKind.of(Files.writeString(folder.resolve(name), text));
    }

    private List<Batch> batches(String name, String text, InputKind kind) throws Exception {
        var all = new ArrayList<Batch>();
        try (var batches = new Batches(Files.writeString(folder.resolve(name), text), kind, ColumnNames.NONE)) {
            for (var batch = batches.read(); batch != null; batch = batches.read()) {
                all.add(batch);
            }
        }
        return all;
    }
}
