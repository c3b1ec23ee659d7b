package org.tiepdan.system.sample.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads comma-separated values: quoted cells may contain the separator, line ends and doubled quotes. */
public final class CsvText {
    private static final Path LAW =
            Path.of(System.getProperty("tiepdan.root", "..")).resolve("law/vn");

    private final String text;
    private final char separator;
    private final List<List<String>> rows = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> row = new ArrayList<>();

    private CsvText(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** @return the rows with all their cells; a byte order mark at the start is left out */
    public static List<List<String>> rows(String text, char separator) {
        var csv = new CsvText(text.startsWith("\uFEFF") ? text.substring(1) : text, separator);
        csv.read();
        return csv.rows;
    }

    /** @param file in the folder of the law; cells by the names in its first row */
    static List<Map<String, String>> law(String file) {
        try {
            return named(rows(Files.readString(LAW.resolve(file)), ';'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the law has a setting with that name, and it is true. */
    public static boolean isSet(String setting) {
        return law("settings.csv").stream()
                .anyMatch(row -> setting.equals(row.get("key")) && "true".equals(row.get("value")));
    }

    private static List<Map<String, String>> named(List<List<String>> rows) {
        var names = rows.getFirst();
        var named = new ArrayList<Map<String, String>>();
        for (var row : rows.subList(1, rows.size())) {
            var cells = new LinkedHashMap<String, String>();
            for (int column = 0; column < names.size(); column++) {
                cells.put(names.get(column), column < row.size() ? row.get(column) : "");
            }
            named.add(cells);
        }
        return named;
    }

    private void read() {
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char next = text.charAt(at);
            if (quoted) {
                if (next != '"') {
                    cell.append(next);
                } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    cell.append('"');
                    at++;
                } else {
                    quoted = false;
                }
            } else if (next == '"') {
                quoted = true;
            } else {
                plain(next);
            }
        }
        if (!cell.isEmpty() || !row.isEmpty()) {
            endRow();
        }
    }

    private void plain(char next) {
        if (next == separator) {
            endCell();
        } else if (next == '\n') {
            endRow();
        } else if (next != '\r') {
            cell.append(next);
        }
    }

    private void endCell() {
        row.add(cell.toString());
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        rows.add(row);
        row = new ArrayList<>();
    }
}
