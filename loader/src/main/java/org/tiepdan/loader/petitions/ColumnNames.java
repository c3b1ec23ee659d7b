package org.tiepdan.loader.petitions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.tiepdan.eventing.text.PlainText;
import org.tiepdan.lawpack.petition.PetitionColumns;
import org.tiepdan.servicekit.table.Header;
import org.tiepdan.servicekit.table.Piece;
import org.tiepdan.servicekit.table.Pieces;
import org.tiepdan.servicekit.web.ProblemException;

/** Maps column names of other offices' files to ours, ignoring case. */
public final class ColumnNames {
    public static final ColumnNames NONE = new ColumnNames(Map.of());

    private static final int CELLS = 2;

    private final Map<String, String> ours;

    private ColumnNames(Map<String, String> ours) {
        this.ours = Map.copyOf(ours);
    }

    /**
     * @param file a table of two columns, theirs and ours; if the second is empty or {@code -}, the column is ignored, as is a heading row
     * @throws ProblemException {@code 422 unreadable-columns} naming the faulty row
     */
    public static ColumnNames read(Path file) throws IOException {
        var ours = new HashMap<String, String>();
        try (var stream = Files.newInputStream(file)) {
            var pieces = new Pieces(stream);
            var first = Header.read(pieces, _ -> true);
            if (first == null) {
                return NONE;
            }
            if (first.names().size() == CELLS && isColumn(first.names().getLast())) {
                ours.put(folded(first.names().getFirst()), first.names().getLast());
            }
            for (var piece = pieces.next(); piece != null; piece = pieces.next()) {
                put(ours, first, piece);
            }
        }
        return new ColumnNames(ours);
    }

    private static void put(Map<String, String> ours, Header first, Piece piece) {
        var cells = first.row(piece).cells();
        var name = cells.size() < CELLS ? "" : PlainText.code(cells.get(1));
        if (!isColumn(name) && !name.isEmpty()) {
            throw new ProblemException(
                    422,
                    "unreadable-columns",
                    "Tệp tên cột, dòng " + piece.line() + ": không có cột nào mang tên ở ô thứ hai.",
                    "File of names, row " + piece.line() + ": no column has the name in its second cell.");
        }
        ours.put(folded(cells.getFirst()), name.isEmpty() ? PetitionColumns.PASSED_OVER : name);
    }

    private static boolean isColumn(String name) {
        return PetitionColumns.isKnown(name) || name.equals(PetitionColumns.PASSED_OVER);
    }

    boolean isKnown(String name) {
        return PetitionColumns.isKnown(name) || ours.containsKey(folded(name));
    }

    /** @return a header for intake, with its line end; intake refuses names that are unknown here */
    String line(Header header) {
        var names = header.names().stream()
                .map(name -> ours.getOrDefault(folded(name), name))
                .map(name -> cell(name, header.separator()))
                .collect(Collectors.joining(String.valueOf(header.separator())));
        boolean usual = List.of(';', ',', '\t').contains(header.separator())
                && header.names().size() > 1;
        return (usual ? "" : "sep=" + header.separator() + '\n') + names + '\n';
    }

    private static String cell(String name, char separator) {
        return name.indexOf('"') < 0 && name.indexOf(separator) < 0 ? name : '"' + name.replace("\"", "\"\"") + '"';
    }

    private static String folded(String name) {
        return PlainText.oneLine(name).toLowerCase(Locale.ROOT);
    }
}
