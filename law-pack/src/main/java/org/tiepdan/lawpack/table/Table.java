package org.tiepdan.lawpack.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** A file of {@code ;}-separated values with a header row, parsed once. */
public final class Table {
    /** Line of the first row below the header. */
    private static final int FIRST_LINE = 2;

    private final byte[] bytes;
    private final Reading sheet;

    private interface Reading {
        Sheet get() throws SpoiltSheetException;
    }

    private Table(byte[] bytes, Reading sheet) {
        this.bytes = bytes;
        this.sheet = sheet;
    }

    /** @param bytes UTF-8, with or without a byte order mark */
    public static Table of(byte[] bytes) {
        try {
            Sheet read = Sheet.read(bytes);
            return new Table(bytes, () -> read);
        } catch (SpoiltSheetException e) {
            return new Table(bytes, () -> {
                throw e;
            });
        }
    }

    public byte[] bytes() {
        return bytes;
    }

    /**
     * The rows by column, in their order.
     *
     * @throws IllegalStateException for a file that cannot be read
     */
    public List<Map<String, String>> cells() {
        Sheet read = readable();
        return read.lines().stream().map(line -> cells(read.header(), line)).toList();
    }

    /**
     * @param rows in the form of {@link #cells()}; a column without a cell is empty
     * @return a table with the same header and these rows, on consecutive lines
     * @throws IllegalStateException for a file that cannot be read
     */
    public Table withCells(List<Map<String, String>> rows) {
        List<String> header = readable().header();
        List<Sheet.Line> lines = new ArrayList<>();
        for (Map<String, String> row : rows) {
            lines.add(new Sheet.Line(
                    lines.size() + FIRST_LINE,
                    header.stream().map(column -> row.getOrDefault(column, "")).toList()));
        }
        Sheet changed = new Sheet(header, List.copyOf(lines));
        return new Table(bytes, () -> changed);
    }

    private Sheet readable() {
        try {
            return sheet();
        } catch (SpoiltSheetException e) {
            throw new IllegalStateException("Expected a table that can be read.", e);
        }
    }

    /** @throws SpoiltSheetException when the file cannot be read */
    Sheet sheet() throws SpoiltSheetException {
        return sheet.get();
    }

    /**
     * @param file the file's name, for faults
     * @param columns the columns it must have, in any order; others are faults
     * @return empty when the file cannot be read or its header is wrong
     */
    public List<Row> rows(String file, List<String> columns, Faults faults) {
        return rows(file, columns, List.of(), faults);
    }

    /**
     * As {@link #rows(String, List, Faults)}, with optional columns.
     *
     * @param optional columns that older files lack; their cells are then empty
     */
    public List<Row> rows(String file, List<String> columns, List<String> optional, Faults faults) {
        try {
            checkHeader(sheet().header(), columns, optional);
            return rows(file, sheet(), optional, faults);
        } catch (SpoiltSheetException e) {
            faults.spoil(file, e.vi(), e.en());
            return List.of();
        }
    }

    private static List<Row> rows(String file, Sheet sheet, List<String> optional, Faults faults) {
        List<Row> rows = new ArrayList<>();
        for (Sheet.Line line : sheet.lines()) {
            if (line.cells().size() != sheet.header().size()) {
                faults.add(
                        file,
                        line.number(),
                        "phải có %d ô, nhưng lại có %d.",
                        "expected %d cells, but there are %d.",
                        sheet.header().size(),
                        line.cells().size());
                continue;
            }
            Map<String, String> cells = cells(sheet.header(), line);
            optional.forEach(column -> cells.putIfAbsent(column, ""));
            rows.add(new Row(file, line.number(), cells, faults));
        }
        return rows;
    }

    private static Map<String, String> cells(List<String> header, Sheet.Line line) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i), line.cells().get(i));
        }
        return cells;
    }

    private static void checkHeader(List<String> header, List<String> columns, List<String> optional)
            throws SpoiltSheetException {
        List<String> unknown = header.stream()
                .filter(column -> !columns.contains(column) && !optional.contains(column))
                .toList();
        List<String> missing =
                columns.stream().filter(column -> !header.contains(column)).toList();
        boolean twice = new HashSet<>(header).size() != header.size();
        if (!unknown.isEmpty() || !missing.isEmpty() || twice) {
            throw new SpoiltSheetException(
                    "dòng tiêu đề phải là %s%s%s%s."
                            .formatted(
                                    String.join(";", columns),
                                    list("; không biết cột ", unknown),
                                    list("; thiếu cột ", missing),
                                    twice ? "; có cột lặp lại" : ""),
                    "the header must be %s%s%s%s."
                            .formatted(
                                    String.join(";", columns),
                                    list("; unknown column ", unknown),
                                    list("; missing column ", missing),
                                    twice ? "; a column is there twice" : ""));
        }
    }

    private static String list(String words, List<String> columns) {
        return columns.isEmpty() ? "" : words + "'" + String.join("', '", columns) + "'";
    }
}
