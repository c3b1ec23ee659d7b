package org.tiepdan.intake.registration.adapter.bulk.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.text.PlainText;
import org.tiepdan.lawpack.petition.PetitionColumns;
import org.tiepdan.servicekit.table.Header;
import org.tiepdan.servicekit.table.KeptAsText;
import org.tiepdan.servicekit.table.Piece;
import org.tiepdan.servicekit.table.Pieces;
import org.tiepdan.servicekit.web.Fault;
import org.tiepdan.servicekit.web.ProblemException;
import org.tiepdan.servicekit.web.RequestFaultsException;
import org.tiepdan.servicekit.web.request.JsonObject;
import tools.jackson.databind.node.ObjectNode;

/** CSV: one record is one petition, with cells named by the header. */
public final class CsvLine implements LineForm {
    private static final Pattern LINE_END = Pattern.compile("\\s*\\R\\s*");
    private static final Pattern BETWEEN_ITEMS = Pattern.compile("[|;,\\n]");

    /** The longest text of a cell. */
    private static final int CUT_AT = 32_767;

    private static final char SOFT_HYPHEN = '\u00AD';

    private final Header header;

    private CsvLine(Header header) {
        this.header = header;
    }

    /**
     * @param pieces is read up to its header
     * @return null for an empty file
     * @throws RequestFaultsException naming every unknown or repeated column
     * @throws ProblemException {@code 422 row-before-header} or {@code unreadable-csv}
     */
    public static @Nullable CsvLine withHeader(Pieces pieces) throws IOException {
        var header = Header.read(pieces, PetitionColumns::isKnown);
        if (header == null) {
            return null;
        }
        header = header.renamed(PetitionColumns::spelt);
        var faults = CsvColumns.faults(header.names());
        if (!faults.isEmpty()) {
            throw new RequestFaultsException(faults);
        }
        return new CsvLine(header);
    }

    @Override
    public JsonObject read(Piece piece, Consumer<Fault> doubts) {
        var row = header.row(piece);
        TotalRow.refuse(row.cells());
        if (row.missing().stream().anyMatch(CsvColumns::isRequired)) {
            int expected = header.names().size();
            int there = row.cells().size();
            throw new ProblemException(
                    422,
                    "unreadable-csv",
                    "Cần " + expected + " ô, nhưng có " + there + ".",
                    "Expected " + expected + " cells, but there are " + there + ".");
        }
        if (!row.missing().isEmpty()) {
            doubts.accept(new Fault(
                    "",
                    "short-row",
                    "Dòng thiếu ô ở cuối: coi như để trống.",
                    "Cells are missing at the end: they count as empty."));
        }
        var petition = EventJson.MAPPER.createObjectNode();
        var faults = new ArrayList<Fault>();
        for (int i = 0; i < row.cells().size(); i++) {
            var column = header.names().get(i);
            var written = row.cells().get(i);
            var cell = content(trimmed(written));
            if (cell.isEmpty() || CsvColumns.isPassedOver(column) || CsvColumns.saysNothing(column, cell)) {
                continue;
            }
            if (written.length() == CUT_AT) {
                doubts.accept(cut(column));
            }
            boolean failed = FailedCell.is(cell);
            if (failed && CsvColumns.mayBeLost(column)) {
                doubts.accept(FailedCell.fault(column));
            } else if (failed) {
                faults.add(FailedCell.fault(column));
            }
            // Otherwise a required member would be reported as missing, too.
            if (!failed || CsvColumns.isRequired(column)) {
                put(petition, column, cell);
            }
        }
        var read = JsonObject.of(petition);
        faults.addAll(read.faults());
        return new JsonObject(petition, faults);
    }

    private static Fault cut(String column) {
        return new Fault(
                "/" + column.replace('.', '/'),
                "cut-by-spreadsheet",
                "Ô có đúng " + CUT_AT + " ký tự, là chỗ bảng tính cắt: phần sau có thể đã mất, hãy so với đơn.",
                "The cell has exactly " + CUT_AT
                        + " characters, where a spreadsheet cuts: its end may be missing, compare it with the petition.");
    }

    /** {@code ="05443"} and {@code '05443} keep a spreadsheet from taking digits for a number. */
    private static String content(String cell) {
        return trimmed(KeptAsText.content(cell));
    }

    /** An old font writes ư as a soft hyphen, which may only be removed once the font is known. */
    private static String trimmed(String cell) {
        var trimmed = PlainText.trimmed(cell);
        return trimmed.isEmpty() || cell.indexOf(SOFT_HYPHEN) < 0 ? trimmed : cell.strip();
    }

    /** Cells are text: the petition's reader turns them into numbers and dates, or reports faults. */
    private static void put(ObjectNode petition, String column, String cell) {
        var path = List.of(column.split("\\.", -1));
        var holder = petition;
        for (var step : path.subList(0, path.size() - 1)) {
            holder = holder.withObjectProperty(step);
        }
        if (!CsvColumns.isList(column)) {
            holder.put(
                    path.getLast(),
                    CsvColumns.isOneLine(column) ? LINE_END.matcher(cell).replaceAll(" ") : cell);
            return;
        }
        var list = holder.putArray(path.getLast());
        BETWEEN_ITEMS
                .splitAsStream(cell)
                .map(CsvLine::trimmed)
                .filter(item -> !item.isEmpty())
                .forEach(list::add);
    }
}
