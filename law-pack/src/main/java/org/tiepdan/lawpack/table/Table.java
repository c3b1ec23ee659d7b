package org.tiepdan.lawpack.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Reads a file of {@code ;}-separated values with a header row. */
public final class Table {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String file;
    private final List<String> columns;
    private final Faults faults;

    private Table(String file, List<String> columns, Faults faults) {
        this.file = file;
        this.columns = columns;
        this.faults = faults;
    }

    /**
     * @param file the file's name, as faults are to name it
     * @param bytes UTF-8, with or without the mark that spreadsheets put in front
     * @param columns the columns it must have, in any order; others are faults
     * @return no rows when the file cannot be read or its header is wrong
     */
    public static List<Row> read(String file, byte[] bytes, List<String> columns, Faults faults) {
        return new Table(file, columns, faults).rows(bytes);
    }

    private List<Row> rows(byte[] bytes) {
        List<CsvRecord> records = records(bytes);
        if (records.isEmpty()) {
            faults.add(file, "expected a header row, but the file is empty or cannot be read.");
            return List.of();
        }
        List<String> header = records.getFirst().getFields();
        return headerIsRight(header) ? bodyRows(header, records.subList(1, records.size())) : List.of();
    }

    private List<CsvRecord> records(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String unmarked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
            return CsvReader.builder()
                    .fieldSeparator(';')
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(unmarked)
                    .stream()
                    .toList();
        } catch (CharacterCodingException e) {
            faults.add(file, "expected UTF-8 text; save it again as \"CSV UTF-8\".");
        } catch (CsvParseException e) {
            faults.add(file, "the quotation marks do not match: " + e.getMessage());
        }
        return List.of();
    }

    private boolean headerIsRight(List<String> header) {
        int before = faults.sentences().size();
        for (String column : header) {
            if (!columns.contains(column)) {
                faults.add(file, 1, "unknown column '%s'; expected %s.".formatted(column, String.join(";", columns)));
            }
        }
        for (String column : columns) {
            if (!header.contains(column)) {
                faults.add(file, 1, "the column '%s' is missing.".formatted(column));
            }
        }
        if (new HashSet<>(header).size() != header.size()) {
            faults.add(file, 1, "a column is there twice.");
        }
        return faults.sentences().size() == before;
    }

    private List<Row> bodyRows(List<String> header, List<CsvRecord> records) {
        List<Row> rows = new ArrayList<>();
        for (CsvRecord csv : records) {
            if (csv.getFieldCount() != header.size()) {
                faults.add(
                        file,
                        csv.getStartingLineNumber(),
                        "expected %d cells, but there are %d.".formatted(header.size(), csv.getFieldCount()));
                continue;
            }
            Map<String, String> cells = new HashMap<>();
            for (int i = 0; i < header.size(); i++) {
                cells.put(header.get(i), csv.getField(i).strip());
            }
            rows.add(new Row(file, csv.getStartingLineNumber(), cells, faults));
        }
        return rows;
    }
}
