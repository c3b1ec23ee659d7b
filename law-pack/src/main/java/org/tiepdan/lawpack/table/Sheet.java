package org.tiepdan.lawpack.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The content of a file of {@code ;}-separated values, independent of the program that wrote it: quotation marks, line ends, a byte order
 * mark, the way of composing letters, no-break spaces, and empty rows and columns at the edge make no difference.
 *
 * @param lines the rows below the header, in their order
 */
record Sheet(List<String> header, List<Line> lines) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern OTHER_SPACES = Pattern.compile("[\\u00A0\\u2007\\u202F]");
    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?");

    /** @param number of the line on which the row starts; the header is line 1 */
    record Line(long number, List<String> cells) {}

    /**
     * @throws SpoiltSheetException when it is not such a file, or when a program has spoilt its letters, so that no cell can be trusted
     */
    static Sheet read(byte[] bytes) throws SpoiltSheetException {
        List<Line> lines = lines(bytes);
        if (lines.isEmpty()) {
            throw new SpoiltSheetException(
                    "tệp trống; cần một dòng tiêu đề.", "expected a header row, but the file is empty.");
        }
        Letters.check(lines);
        int width = width(lines);
        return new Sheet(
                lines.getFirst()
                        .cells()
                        .subList(0, Math.min(width, lines.getFirst().cells().size())),
                lines.stream()
                        .skip(1)
                        .filter(line -> !line.cells().stream().allMatch(String::isEmpty))
                        .map(line -> new Line(line.number(), trimmed(line.cells(), width)))
                        .toList());
    }

    private static List<Line> lines(byte[] bytes) throws SpoiltSheetException {
        String text = decoded(bytes);
        Separators.check(text);
        List<Line> lines = new ArrayList<>();
        try {
            for (CsvRecord csv : CsvReader.builder()
                    .fieldSeparator(';')
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text)) {
                lines.add(new Line(
                        csv.getStartingLineNumber(),
                        csv.getFields().stream().map(Sheet::plain).toList()));
            }
        } catch (CsvParseException e) {
            throw new SpoiltSheetException(
                    "dấu ngoặc kép không khớp nhau.", "the quotation marks do not match: " + e.getMessage());
        }
        return lines;
    }

    private static String decoded(byte[] bytes) throws SpoiltSheetException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new SpoiltSheetException(
                    "không phải văn bản UTF-8 (thường là do lưu bằng bảng mã Windows-1258 hoặc Unicode UTF-16);"
                            + " hãy lưu lại dạng \"CSV UTF-8\".",
                    "expected UTF-8 text, but it was saved in another code page; save it again as \"CSV UTF-8\".");
        }
    }

    private static String plain(String cell) {
        if (isPlain(cell)) {
            return cell.strip();
        }
        String spaced = OTHER_SPACES.matcher(cell).replaceAll(" ");
        String composed = Normalizer.normalize(spaced, Normalizer.Form.NFC);
        return LINE_ENDS.matcher(composed).replaceAll("\n").strip();
    }

    /**
     * Whether the cell needs no normalisation except trimming, as nearly all of the tens of thousands of cells of a table do. No letter
     * below U+0300 and none from U+1E00 to U+1EFF, where those of Vietnamese are, can be composed further.
     */
    private static boolean isPlain(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char letter = cell.charAt(i);
            boolean isComposed = letter < 0x300 || (letter >= 0x1E00 && letter < 0x1F00);
            if (!isComposed || letter == '\u00A0' || letter == '\r') {
                return false;
            }
        }
        return true;
    }

    /** The width without empty columns at the right edge, which spreadsheets add. */
    private static int width(List<Line> lines) {
        return lines.stream()
                .map(Line::cells)
                .mapToInt(cells -> IntStream.range(0, cells.size())
                        .filter(column -> !cells.get(column).isEmpty())
                        .map(column -> column + 1)
                        .max()
                        .orElse(0))
                .max()
                .orElse(0);
    }

    private static List<String> trimmed(List<String> cells, int width) {
        return cells.size() > width ? cells.subList(0, width) : cells;
    }
}
