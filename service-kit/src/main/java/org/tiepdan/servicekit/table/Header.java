package org.tiepdan.servicekit.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.text.PlainText;
import org.tiepdan.servicekit.web.ProblemException;

/**
 * The row that names the columns of a CSV file. Only what a spreadsheet adds may precede it: empty rows, and the line {@code sep=;} that
 * names the separator.
 *
 * @param separator one of {@code ;}, {@code ,} and a tab, or what the {@code sep=} line names
 * @param names as in the file, without invisible characters; empty for an unnamed column; unnamed columns at the end are dropped
 * @param line number in the file, from 1
 */
public record Header(char separator, List<String> names, long line) {
    private static final Pattern TOLD = Pattern.compile("(?i)\"?sep=(.)\"?[;,\\t\\s]*");
    private static final int LOOKED_AT = 20;
    /** Minimum number of known names in a header; a row with one may be data that mentions it. */
    private static final int TELLING = 2;
    /** Maximum length of a header row in bytes. */
    private static final int LONGEST = 2000;

    private static final int BEGINNING = 200;

    public Header {
        names = List.copyOf(names);
    }

    /**
     * Reads up to and including the header, and sets the separator of {@code pieces}.
     *
     * @param known whether a name is that of a column
     * @return null when there is nothing but empty rows
     * @throws ProblemException {@code 422 row-before-header} when a row with names of columns comes only later, or the first row is a title
     *     of one cell; {@code unreadable-csv}; {@code not-a-text-file}
     */
    public static @Nullable Header read(Pieces pieces, Predicate<String> known) throws IOException {
        Character told = null;
        for (var piece = pieces.next(); piece != null; piece = pieces.next()) {
            NoText.refuse(piece);
            var text = CsvRecord.text(piece);
            var line = TOLD.matcher(text.strip());
            if (line.matches()) {
                told = line.group(1).charAt(0);
                continue;
            }
            var header = of(text, told, piece.line());
            if (!header.names.isEmpty()) {
                if (header.names.stream().noneMatch(known)) {
                    refuseIfLater(pieces, known, header);
                }
                pieces.separatedBy(header.separator);
                pieces.passOver(header::isNoData);
                return header;
            }
        }
        return null;
    }

    private static void refuseIfLater(Pieces pieces, Predicate<String> known, Header first) throws IOException {
        var looked = new ArrayList<Piece>();
        while (looked.size() < LOOKED_AT) {
            var piece = pieces.next();
            if (piece == null) {
                break;
            }
            looked.add(piece);
            var names = names(piece, null);
            if (names.stream().filter(known).count() >= TELLING || (first.isTitle() && names.size() > TELLING)) {
                throw new ProblemException(
                        422,
                        "row-before-header",
                        "Dòng " + first.line + " không phải dòng tên cột; tên cột nằm ở dòng " + piece.line()
                                + ". Hãy xóa các dòng phía trên rồi nhập lại.",
                        "Row " + first.line + " does not name columns; row " + piece.line()
                                + " does. Delete the rows above it and import again.");
            }
        }
        pieces.again(looked);
    }

    private boolean isTitle() {
        return names.stream().filter(name -> !name.isEmpty()).count() == 1;
    }

    /** An unreadable row here may be part of a record of several lines. */
    private static List<String> names(Piece piece, @Nullable Character told) {
        try {
            return of(CsvRecord.text(piece), told, piece.line()).names;
        } catch (ProblemException e) {
            return List.of();
        }
    }

    private static Header of(String text, @Nullable Character told, long line) {
        char separator = told == null ? separator(text) : told;
        var names = new ArrayList<String>();
        for (var cell : CsvRecord.cells(separator, text)) {
            names.add(PlainText.oneLine(KeptAsText.content(PlainText.visible(cell))));
        }
        while (!names.isEmpty() && names.getLast().isEmpty()) {
            names.removeLast();
        }
        return new Header(separator, names, line);
    }

    private static char separator(String text) {
        char most = ',';
        for (char each : new char[] {';', '\t'}) {
            if (count(text, each) > count(text, most)) {
                most = each;
            }
        }
        return most;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(each -> each == wanted).count();
    }

    /** @param spelling converts each name */
    public Header renamed(UnaryOperator<String> spelling) {
        return new Header(separator, names.stream().map(spelling).toList(), line);
    }

    /** Whether the header is repeated or its columns are numbered, as on each page of a print or in merged files. */
    private boolean isNoData(Piece piece) {
        return piece.size() <= LONGEST
                && ((beginsAlike(piece) && isSame(names(piece, separator)))
                        || (mayBeNumbers(piece) && ColumnNumbers.are(names(piece, separator))));
    }

    /** A quick test, so that most rows need no parsing. */
    private boolean mayBeNumbers(Piece piece) {
        for (var each : piece.bytes()) {
            if (each == '1' || each == 'A') {
                return true;
            }
            if (each != '(' && each != '"' && each != ' ' && each != separator) {
                return false;
            }
        }
        return false;
    }

    /** A quick test, so that most rows need no parsing. */
    private boolean beginsAlike(Piece piece) {
        var first = names.getFirst().toLowerCase(Locale.ROOT);
        var beginning = new String(piece.bytes(), 0, Math.min(piece.size(), BEGINNING), StandardCharsets.UTF_8);
        return beginning.toLowerCase(Locale.ROOT).contains(first);
    }

    private boolean isSame(List<String> others) {
        return others.size() == names.size()
                && IntStream.range(0, names.size()).allMatch(i -> names.get(i).equalsIgnoreCase(others.get(i)));
    }

    /** Refuses a different header further down: cells below it would go to the wrong columns. */
    private void refuseOtherNames(List<String> cells) {
        if (isName(cells.getFirst()) && cells.stream().filter(this::isName).count() >= TELLING) {
            throw new ProblemException(
                    422,
                    "another-header",
                    "Dòng này lại là tên cột, nhưng khác dòng tên cột ở đầu tệp: hãy tách thành hai tệp.",
                    "This row names columns again, but others than the first row does: make two files of it.");
        }
    }

    private boolean isName(String cell) {
        return !cell.isEmpty() && names.stream().anyMatch(cell::equalsIgnoreCase);
    }

    /**
     * @return the cells of a record, one per column; spreadsheets omit empty cells at the end of a row
     * @throws ProblemException {@code 422 unreadable-csv}, {@code cell-without-column} or {@code another-header}
     */
    public Row row(Piece piece) {
        var cells = new ArrayList<>(CsvRecord.cells(separator, piece));
        refuseOtherNames(cells);
        while (cells.size() > names.size() && PlainText.visible(cells.getLast()).isEmpty()) {
            cells.removeLast();
        }
        if (cells.size() > names.size()) {
            throw CsvRecord.unreadable(
                    "Cần " + names.size() + " ô, nhưng có " + cells.size() + ".",
                    "Expected " + names.size() + " cells, but there are " + cells.size() + ".");
        }
        for (int i = 0; i < cells.size(); i++) {
            if (names.get(i).isEmpty() && !PlainText.visible(cells.get(i)).isEmpty()) {
                throw new ProblemException(
                        422,
                        "cell-without-column",
                        "Ô thứ " + (i + 1) + " có nội dung nhưng cột không có tên.",
                        "Cell " + (i + 1) + " holds something, but its column has no name.");
            }
        }
        return new Row(cells, List.copyOf(names.subList(cells.size(), names.size())));
    }

    /**
     * @param cells the cells present
     * @param missing names of the columns after them
     */
    public record Row(List<String> cells, List<String> missing) {
        public Row {
            cells = List.copyOf(cells);
            missing = List.copyOf(missing);
        }
    }
}
