package org.tiepdan.intake.registration.adapter.bulk.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.web.ProblemException;
import org.tiepdan.eventing.web.RequestFaultsException;
import tools.jackson.databind.node.ObjectNode;

/** CSV: one record to a petition, its cells named by the header. */
public final class CsvLine implements LineForm {
    private static final String UNREADABLE = "unreadable-csv";
    private static final char LIST_SEPARATOR = '|';

    private final char separator;
    private final List<String> header;

    private CsvLine(char separator, List<String> header) {
        this.separator = separator;
        this.header = header;
    }

    /** @throws RequestFaultsException naming every column that is not known or is there twice */
    public static CsvLine withHeader(Piece first) {
        var text = text(first);
        char separator = text.chars().filter(c -> c == ';').count()
                        > text.chars().filter(c -> c == ',').count()
                ? ';'
                : ',';
        var header = cells(separator, text).stream().map(String::strip).toList();
        var faults = CsvColumns.faults(header);
        if (!faults.isEmpty()) {
            throw new RequestFaultsException(faults);
        }
        return new CsvLine(separator, header);
    }

    public char separator() {
        return separator;
    }

    @Override
    public ObjectNode read(Piece piece) {
        var cells = cells(separator, text(piece));
        if (cells.size() != header.size()) {
            throw unreadable(
                    "Cần " + header.size() + " ô, nhưng có " + cells.size() + ".",
                    "Expected " + header.size() + " cells, but there are " + cells.size() + ".");
        }
        var petition = EventJson.MAPPER.createObjectNode();
        for (int i = 0; i < header.size(); i++) {
            var cell = cells.get(i).strip();
            if (!cell.isEmpty()) {
                put(petition, header.get(i), cell);
            }
        }
        return petition;
    }

    /** What is not of its column's kind is put as text: whoever reads the petition says what is wrong with it. */
    private static void put(ObjectNode petition, String column, String cell) {
        var path = List.of(column.split("\\.", -1));
        var holder = petition;
        for (var step : path.subList(0, path.size() - 1)) {
            holder = holder.withObjectProperty(step);
        }
        var member = path.getLast();
        switch (CsvColumns.kind(column)) {
            case TEXT -> holder.put(member, cell);
            case INTEGER -> {
                if (cell.matches("-?[0-9]{1,9}")) {
                    holder.put(member, Integer.parseInt(cell));
                } else {
                    holder.put(member, cell);
                }
            }
            case BOOLEAN -> {
                if (cell.equalsIgnoreCase("true") || cell.equalsIgnoreCase("false")) {
                    holder.put(member, Boolean.parseBoolean(cell));
                } else {
                    holder.put(member, cell);
                }
            }
            case LIST -> {
                var list = holder.putArray(member);
                Stream.of(cell.split("\\" + LIST_SEPARATOR, -1))
                        .map(String::strip)
                        .filter(item -> !item.isEmpty())
                        .forEach(list::add);
            }
        }
    }

    private static List<String> cells(char separator, String text) {
        try {
            return CsvReader.builder()
                    .fieldSeparator(separator)
                    .ofSingleCsvRecord(text)
                    .getFields();
        } catch (CsvParseException e) {
            throw unreadable("Dấu ngoặc kép không khớp.", "The quotation marks do not match.");
        }
    }

    private static String text(Piece piece) {
        if (piece.fault() == Piece.Fault.QUOTE_NOT_CLOSED) {
            throw unreadable(
                    "Dấu ngoặc kép mở ra nhưng không đóng lại.", "A quotation mark is opened, but never closed.");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(piece.bytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw unreadable("Không phải UTF-8.", "Expected UTF-8.");
        }
    }

    private static ProblemException unreadable(String vietnamese, String english) {
        return new ProblemException(422, UNREADABLE, vietnamese, english);
    }
}
