package org.tiepdan.servicekit.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.servicekit.web.ProblemException;

class HeaderTest {
    private static final Set<String> COLUMNS = Set.of("type", "subject", "content");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "type;subject;content\nA;b;c\n",
                "type,subject,content\r\nA,b,c\r\n",
                "type\tsubject\tcontent\nA\tb\tc",
                "type;subject;content;;\r\nA;b;c;;\r\n;;;;\r\n",
                "type;subject;content\nA;b;c;\n;;\n",
                "sep=;\r\ntype;subject;content\r\nA;b;c\r\n",
                "sep=|\ntype|subject|content\nA|b|c\n",
                "\uFEFF\n;;\n\ntype;subject;content\n\n\"A\";\"b\";\"c\"\n\"\";\"\";\"\"\n",
                "type\u00A0;sub\u200Bject; content \nA;b;c\n\u00A0;\u00A0;\u00A0\n",
                "type;subject;content\nA;b;c\n\u200B;\uFEFF;\n\u3000;;\u202F\n\u2007;\u00AD;\u2060\n",
                "type;subject;content\rA;b;c\r;;\r",
                "type;subject;content\r\rA;b;c",
                "type;subject;content\r\nA;b;c\r\n\u001A",
            })
    void readsOneTableHoweverASpreadsheetSavedIt(String file) throws IOException {
        assertOneRow(file, StandardCharsets.UTF_8);
    }

    @Test
    void readsUtf16ByItsMark() throws IOException {
        assertOneRow("\uFEFFtype\tsubject\tcontent\r\nA\tb\tc\r\n", StandardCharsets.UTF_16LE);
        assertOneRow("\uFEFFtype\tsubject\tcontent\r\nA\tb\tc\r\n", StandardCharsets.UTF_16BE);
    }

    /** Column names are ASCII, so half of the bytes are zero, which reveals the byte order. */
    @Test
    void readsUtf16ThatHasLostItsMark() throws IOException {
        assertOneRow("type\tsubject\tcontent\r\nA\tb\tc\r\n", StandardCharsets.UTF_16LE);
        assertOneRow("type\tsubject\tcontent\r\nA\tb\tc\r\n", StandardCharsets.UTF_16BE);
    }

    @Test
    void losesNoRecordThatEndsWithACarriageReturnAlone() throws IOException {
        var pieces = pieces("type;subject;content\r\nA;b;c\rD;\"e\rf\";g\nH;i;k\r", StandardCharsets.UTF_8);
        var header = Header.read(pieces, COLUMNS::contains);

        assertThat(header.row(pieces.next()).cells()).containsExactly("A", "b", "c");
        assertThat(header.row(pieces.next()).cells()).containsExactly("D", "e\rf", "g");
        var last = pieces.next();
        assertThat(header.row(last).cells()).containsExactly("H", "i", "k");
        assertThat(last.line()).isEqualTo(4);
        assertThat(pieces.next()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"PK\u0003\u0004\u0014\u0000", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "%PDF-1.7\n%"})
    void saysThatAFileOfAnOfficeProgramIsNoText(String beginning) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> Header.read(pieces(beginning, StandardCharsets.ISO_8859_1), COLUMNS::contains))
                .withMessageContaining("CSV UTF-8")
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("not-a-text-file"));
    }

    @Test
    void passesOverItsRepetitionOnTheNextPrintedPage() throws IOException {
        var pieces =
                pieces("type;subject;content\nA;b;c\n\uFEFFtype; Subject;content\r\nD;e;f\n", StandardCharsets.UTF_8);
        var header = Header.read(pieces, COLUMNS::contains);

        assertThat(header.row(pieces.next()).cells()).containsExactly("A", "b", "c");
        var second = pieces.next();
        assertThat(header.row(second).cells()).containsExactly("D", "e", "f");
        assertThat(second.line()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(1);(2);(3)",
                "1;2;3;",
                "\"(1)\";\"(2)\";\"(3)\"",
                "A;1;2",
                "A;B;1",
                "1;2;3=1+2",
                "(A);(1);(2) = (1)"
            })
    void passesOverTheNumbersOfItsColumns(String numbers) throws IOException {
        assertOneRow("type;subject;content\n" + numbers + "\r\nA;b;c\n" + numbers + "\n", StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1;2;", "1;2;2", "2;3;4", "1;2;c", "1;;", "A;b;c", "A;B;C", "B;1;2", "A;1;B"})
    void leavesOtherRowsOfNumbersToTheCaller(String row) throws IOException {
        var pieces = pieces("type;subject;content\n" + row + "\n", StandardCharsets.UTF_8);
        Header.read(pieces, COLUMNS::contains);

        assertThat(pieces.next()).isNotNull();
    }

    /** Some programs protect every cell like that. */
    @Test
    void readsNamesThatAreKeptAsText() throws IOException {
        assertOneRow("=\"type\";=\"subject\";=\"content\"\nA;b;c\n", StandardCharsets.UTF_8);
    }

    @Test
    void saysThatOtherNamesOfColumnsBeginAnotherTable() throws IOException {
        var pieces = pieces("type;subject;content\ntype;content;subject\n", StandardCharsets.UTF_8);
        var header = Header.read(pieces, COLUMNS::contains);
        var piece = pieces.next();

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> header.row(piece))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("another-header"));
    }

    private static void assertOneRow(String file, Charset charset) throws IOException {
        var pieces = pieces(file, charset);

        var header = Header.read(pieces, COLUMNS::contains);

        assertThat(header.names()).containsExactly("type", "subject", "content");
        assertThat(header.row(pieces.next()).cells()).containsExactly("A", "b", "c");
        assertThat(pieces.next()).isNull();
    }

    @Test
    void saysThatARowStandsBeforeTheHeader() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> Header.read(
                        pieces("SỔ TIẾP CÔNG DÂN;;\n\ntype;subject;content\nA;b;c\n", StandardCharsets.UTF_8),
                        COLUMNS::contains))
                .withMessageContaining("Dòng 1")
                .withMessageContaining("row 3")
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("row-before-header"));
    }

    @Test
    void saysThatATitleIsNoHeaderAlsoWhereTheNamesAreNotKnown() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> Header.read(
                        pieces("SỔ NĂM 2026;;;\nLoại;Trích yếu;Nội dung\nA;b;c\n", StandardCharsets.UTF_8),
                        COLUMNS::contains))
                .withMessageContaining("row 2");
    }

    @Test
    void leavesNamesThatNobodyKnowsToTheCaller() throws IOException {
        assertThat(Header.read(pieces("Loại;Nội dung\nA;b\n", StandardCharsets.UTF_8), COLUMNS::contains)
                        .names())
                .containsExactly("Loại", "Nội dung");
        assertThat(Header.read(pieces(";;\n\n", StandardCharsets.UTF_8), COLUMNS::contains))
                .isNull();
    }

    @Test
    void takesCellsThatAreMissingAtTheEndForEmptyOnes() throws IOException {
        var pieces = pieces("type;subject;content\nA;b\n", StandardCharsets.UTF_8);

        var row = Header.read(pieces, COLUMNS::contains).row(pieces.next());

        assertThat(row.cells()).containsExactly("A", "b");
        assertThat(row.missing()).containsExactly("content");
    }

    @Test
    void refusesWhatStandsOutsideOfTheTable() throws IOException {
        for (var refused : List.of("A;b;c;d cell-count", "A;b;c;;e cell-count", "A;\"b;c unreadable")) {
            var pieces = pieces("type;subject;content\n" + refused + "\n", StandardCharsets.UTF_8);
            var header = Header.read(pieces, COLUMNS::contains);
            var piece = pieces.next();
            assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() -> header.row(piece))
                    .satisfies(problem -> assertThat(problem.code()).isEqualTo("unreadable-csv"));
        }
        var pieces = pieces("type;;content\nA;b;c\n", StandardCharsets.UTF_8);
        var header = Header.read(pieces, COLUMNS::contains);
        var piece = pieces.next();
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> header.row(piece))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("cell-without-column"));
    }

    @Test
    void saysWhichLinesAQuotationMarkSwallowed() throws IOException {
        var pieces =
                pieces("type;subject;content\nA;\"b;c\nD;e;f\nG;\"h\";i\nJ;\"k;l\nM;n;o\n", StandardCharsets.UTF_8);
        var header = Header.read(pieces, COLUMNS::contains);
        var joined = pieces.next();
        var open = pieces.next();

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> header.row(joined))
                .withMessageContaining("2 dòng sau")
                .withMessageContaining("next 2 lines");
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> header.row(open))
                .withMessageContaining("đến cuối tệp");
    }

    @Test
    void readsAQuotationMarkAfterASpace() throws IOException {
        var pieces = pieces(
                "type, subject, content\nA, \"Đường, \"\"cầu\"\" hỏng\" , c\nB, \"b,\nc\"\nC, \"nói\" rồi, d\n",
                StandardCharsets.UTF_8);
        var header = Header.read(pieces, COLUMNS::contains);

        assertThat(header.row(pieces.next()).cells()).containsExactly("A", "Đường, \"cầu\" hỏng", " c");
        var cutAtTheEndOfALine = pieces.next();
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> header.row(cutAtTheEndOfALine))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("unreadable-csv"));
        assertThat(header.row(pieces.next()).missing()).containsExactly("subject", "content");
        assertThat(header.row(pieces.next()).cells()).containsExactly("C", " \"nói\" rồi", " d");
    }

    private static Pieces pieces(String file, Charset charset) throws IOException {
        return new Pieces(new ByteArrayInputStream(file.getBytes(charset)));
    }
}
