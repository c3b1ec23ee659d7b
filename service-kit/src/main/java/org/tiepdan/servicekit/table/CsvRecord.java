package org.tiepdan.servicekit.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tiepdan.servicekit.web.ProblemException;

/** The cells of one record of a CSV file. */
public final class CsvRecord {
    private static final String UNREADABLE = "unreadable-csv";

    private CsvRecord() {}

    /** @throws ProblemException {@code 422 unreadable-csv} when its quotes do not match, or it is not UTF-8 */
    public static List<String> cells(char separator, Piece piece) {
        return cells(separator, text(piece));
    }

    static List<String> cells(char separator, String text) {
        var cells = cells(separator, text, false);
        if (cells.stream().noneMatch(CsvRecord::isCutInQuotes)) {
            return cells;
        }
        if (areQuotesOdd(text)) {
            throw unmatched(text);
        }
        return cells(separator, text, true);
    }

    /** Some programs write a space before the quotation mark, which hides it: the cell is then cut at a separator within it. */
    private static boolean isCutInQuotes(String cell) {
        return !cell.isEmpty() && cell.charAt(0) <= ' ' && cell.stripLeading().startsWith("\"") && areQuotesOdd(cell);
    }

    private static boolean areQuotesOdd(String text) {
        return text.chars().filter(each -> each == '"').count() % 2 == 1;
    }

    private static List<String> cells(char separator, String text, boolean spacesBeforeQuotes) {
        try {
            return CsvReader.builder()
                    .fieldSeparator(separator)
                    .trimWhitespacesAroundQuotes(spacesBeforeQuotes)
                    .ofSingleCsvRecord(text)
                    .getFields();
        } catch (CsvParseException e) {
            throw unmatched(text);
        }
    }

    static String text(Piece piece) {
        if (piece.fault() == Piece.Fault.QUOTE_NOT_CLOSED) {
            throw unreadable(
                    "Dấu ngoặc kép mở ra nhưng không đóng lại: từ dòng này đến cuối tệp chưa ghi.",
                    "A quotation mark is opened, but never closed: nothing is recorded from this line to the end.");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(piece.bytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw unreadable(
                    "Không phải UTF-8: hãy lưu tệp thành \"CSV UTF-8\" rồi nhập lại.",
                    "Expected UTF-8: save the file as \"CSV UTF-8\" and import again.");
        }
    }

    private static ProblemException unmatched(String text) {
        return unreadable(
                "Dấu ngoặc kép không khớp" + withLines(text, "; %d dòng sau bị đọc chung với dòng này nên chưa ghi")
                        + ".",
                "The quotation marks do not match"
                        + withLines(text, "; the next %d lines were read as part of it and are not recorded")
                        + ".");
    }

    /** @param words with the number of lines that a quotation mark joined to the first; not said where there is none */
    private static String withLines(String record, String words) {
        long joined = record.strip().lines().count() - 1;
        return joined > 0 ? words.replace("%d", Long.toString(joined)) : "";
    }

    static ProblemException unreadable(String vietnamese, String english) {
        return new ProblemException(422, UNREADABLE, vietnamese, english);
    }
}
