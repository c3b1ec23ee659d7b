package org.tiepdan.system.sample.answers;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows of an exported list, by the column names above them. */
final class Table {
    private static final LocalDate FIRST_OF_SPREADSHEETS = LocalDate.of(1899, 12, 30);
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("d/M/yyyy");

    private Table() {}

    /** @param name of one of the columns: the row that contains it is the heading */
    static List<Map<String, String>> under(String name, List<List<String>> rows) {
        var named = new ArrayList<Map<String, String>>();
        List<String> heading = List.of();
        for (var row : rows) {
            if (!heading.isEmpty()) {
                var cells = new LinkedHashMap<String, String>();
                for (int column = 0; column < heading.size(); column++) {
                    cells.put(heading.get(column), column < row.size() ? row.get(column) : "");
                }
                named.add(cells);
            } else if (row.contains(name)) {
                heading = row;
            }
        }
        return named;
    }

    /** @param cell a day in the format of CSV or of a spreadsheet */
    static LocalDate day(String cell) {
        if (cell.matches("[0-9]{5}(\\.0+)?")) {
            return FIRST_OF_SPREADSHEETS.plusDays((long) Double.parseDouble(cell));
        }
        return cell.contains("/") ? LocalDate.parse(cell, SHOWN) : LocalDate.parse(cell);
    }

    /** @param cell a number in the format of CSV or of a spreadsheet */
    static int number(String cell) {
        return (int) Double.parseDouble(cell);
    }
}
