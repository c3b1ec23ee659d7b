package org.tiepdan.lawpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.lawpack.pack.LawPackException;

/** The effect of spreadsheets on the tables: another notation does not change the law, and damage is reported once per cause. */
class SpreadsheetTest {
    private static final String RULESET = LawPack.packaged().ruleset();
    private static final Charset WESTERN = Charset.forName("windows-1252");

    @TempDir
    private Path directory;

    @BeforeEach
    void copy() {
        PackCopy.in(directory);
    }

    static Stream<Arguments> manners() {
        return Stream.of(
                Arguments.of("a byte order mark", (UnaryOperator<String>) text -> "\uFEFF" + text),
                Arguments.of("CRLF", (UnaryOperator<String>) text -> text.replace("\n", "\r\n")),
                Arguments.of("quotes around every cell", (UnaryOperator<String>) SpreadsheetTest::quoted),
                Arguments.of("decomposed letters", (UnaryOperator<String>)
                        text -> Normalizer.normalize(text, Normalizer.Form.NFD)),
                Arguments.of("no-break spaces", (UnaryOperator<String>) text -> text.replace(' ', '\u00A0')),
                Arguments.of("no line end at the end", (UnaryOperator<String>) String::stripTrailing),
                Arguments.of("empty columns", (UnaryOperator<String>) text -> text.replace("\n", ";;;\n")),
                Arguments.of("empty rows", (UnaryOperator<String>) text -> text
                        + ";".repeat((int) text.lines()
                                .findFirst()
                                .orElseThrow()
                                .chars()
                                .filter(letter -> letter == ';')
                                .count())
                        + "\n\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("manners")
    void anotherMannerOfWritingIsTheSameLaw(String name, UnaryOperator<String> manner) throws IOException {
        for (Path file : tables()) {
            if (!name.equals("quotes around every cell")
                    || !Files.readString(file).contains("\"")) {
                rewrite(file, manner);
            }
        }

        LawPack saved = LawPack.load(directory);

        assertThat(saved.ruleset()).isEqualTo(RULESET);
        assertThat(saved.calendar().version())
                .isEqualTo(LawPack.packaged().calendar().version());
    }

    @Test
    void movedColumnsAreTheSameLawAndMovedRowsAreNot() throws IOException {
        Path grounds = directory.resolve("refusal_grounds.csv");
        List<String> lines = Files.readAllLines(grounds);

        Files.write(
                grounds,
                Stream.concat(lines.stream().limit(1), lines.reversed().stream().limit(lines.size() - 1L))
                        .toList());
        assertThat(LawPack.load(directory).ruleset()).isNotEqualTo(RULESET);

        Files.write(
                grounds, lines.stream().map(SpreadsheetTest::lastColumnFirst).toList());
        assertThat(LawPack.load(directory).ruleset()).isEqualTo(RULESET);
    }

    @Test
    void lostZerosAreOneLineAFile() throws IOException {
        rewrite(directory.resolve("units.csv"), text -> withoutZeros(text));
        rewrite(directory.resolve("bodies.csv"), text -> withoutZeros(text));

        assertThat(faults())
                .hasSize(2)
                .anyMatch(fault -> fault.matches(
                        "units\\.csv, 1\\.306 ô: 'code', 'province' đã mất số 0 ở đầu: hãy nhập cột này dưới dạng văn bản \\(Text\\)"
                                + " \\(dòng \\d+: '\\d+'; dòng \\d+: '\\d+'\\)\\. / 1,306 cells: 'code', 'province' lost leading"
                                + " zeros: import the column as text \\(line \\d+: '\\d+'; line \\d+: '\\d+'\\)\\."))
                .anyMatch(fault -> fault.startsWith("bodies.csv, 92 ô: 'commune' đã mất số 0"));
    }

    @Test
    void aWrongCodePageIsOneLineAFile() throws IOException {
        rewrite(directory.resolve("units.csv"), SpreadsheetTest::readAsWestern);

        assertThat(faults())
                .singleElement()
                .asString()
                .startsWith("units.csv: 3.")
                .contains("bảng mã", "line 3: ", "open the original again as UTF-8");
    }

    @Test
    void lettersReplacedByQuestionMarksAreOneLineAFile() throws IOException {
        rewrite(directory.resolve("units.csv"), text -> new String(text.getBytes(WESTERN), WESTERN));

        assertThat(faults())
                .singleElement()
                .asString()
                .startsWith("units.csv: ")
                .contains("question marks");
    }

    @Test
    void anotherEncodingIsOneLineAFile() throws IOException {
        Path bodies = directory.resolve("bodies.csv");
        Files.write(bodies, Files.readString(bodies).getBytes(StandardCharsets.UTF_16));

        assertThat(faults())
                .singleElement()
                .asString()
                .startsWith("bodies.csv: ")
                .contains("CSV UTF-8");
    }

    /** Saved with commas, with commas and quotes, and opened with commas before saving with them. */
    @ParameterizedTest
    @ValueSource(strings = {"%s,", "\"%s\",", "%s;,"})
    void commasAreOneLine(String cell) throws IOException {
        for (Path file : tables()) {
            rewrite(file, text -> Pattern.compile("([^;\n]+);?").matcher(text).replaceAll(cell.replace("%s", "$1")));
        }

        assertThat(faults())
                .singleElement()
                .asString()
                .contains("bodies.csv, ", "units.csv, ", "dấu chấm phẩy (;)", "semicolons");
    }

    @Test
    void datesOfAnotherFormAreOneLine() throws IOException {
        rewrite(
                directory.resolve("time_limits.csv"),
                text -> Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d);")
                        .matcher(text)
                        .replaceAll("$3/$2/$1;"));

        assertThat(faults())
                .allMatch(fault -> fault.contains("hãy nhập cột này dưới dạng văn bản"))
                .singleElement()
                .asString()
                .contains("time_limits.csv, ", "'effective_from', 'effective_to'");
    }

    @Test
    void aTableThatIsMissingBlamesNoOther() throws IOException {
        Files.delete(directory.resolve("units.csv"));
        Files.delete(directory.resolve("settings.csv"));

        assertThat(faults()).containsExactly("settings.csv, units.csv: thiếu tệp này. / the file is missing.");
    }

    private List<String> faults() {
        return catchThrowableOfType(LawPackException.class, () -> LawPack.load(directory))
                .faults();
    }

    private List<Path> tables() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        }
    }

    private static void rewrite(Path file, UnaryOperator<String> manner) {
        try {
            Files.writeString(file, manner.apply(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(String text) {
        return Pattern.compile("[^;\n]+").matcher(text).replaceAll("\"$0\"");
    }

    private static String lastColumnFirst(String line) {
        int last = line.lastIndexOf(';');
        return line.substring(last + 1) + ";" + line.substring(0, last);
    }

    private static String withoutZeros(String text) {
        return Pattern.compile("(?<=^|;)0+(?=\\d+;)", Pattern.MULTILINE)
                .matcher(text)
                .replaceAll("");
    }

    /** Like a program that takes UTF-8 for that code page, and keeps the five bytes that the code page lacks. */
    private static String readAsWestern(String text) {
        StringBuilder read = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            String letter = new String(new byte[] {octet}, WESTERN);
            read.append(letter.equals("\uFFFD") ? (char) (octet & 0xFF) : letter.charAt(0));
        }
        return read.toString();
    }
}
