package org.tiepdan.intake.spoilt;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;

/** How a program saves a table. */
public enum Saving {
    EXCEL("\r\n", ";", StandardCharsets.UTF_8, false, "\uFEFFsep=;\r\n"),
    LIBRE_OFFICE("\n", ",", StandardCharsets.UTF_8, true, ""),
    MACINTOSH("\n", ";", StandardCharsets.UTF_8, false, "\uFEFF;;;\n") {
        @Override
        String written(String text) {
            return Normalizer.normalize(text, Normalizer.Form.NFD);
        }
    },
    UNICODE_TEXT("\r\n", "\t", StandardCharsets.UTF_16LE, false, "\uFEFF");

    private final String end;
    private final String separator;
    private final Charset charset;
    private final boolean quotes;
    private final String before;

    Saving(String end, String separator, Charset charset, boolean quotes, String before) {
        this.end = end;
        this.separator = separator;
        this.charset = charset;
        this.quotes = quotes;
        this.before = before;
    }

    String separator() {
        return separator;
    }

    String written(String text) {
        return text;
    }

    String cell(String cell) {
        boolean needed = cell.contains(separator) || cell.contains("\"") || cell.contains("\n");
        var written = cell.replace("\n", end);
        return quotes || needed ? '"' + written.replace("\"", "\"\"") + '"' : written;
    }

    /** Empty rows in between, and two unnamed columns after the last one. */
    byte[] file(List<Row> rows) {
        var empty = separator.repeat(Row.COLUMNS.size() + 1);
        var header = Row.COLUMNS.stream().map(this::cell).collect(Collectors.joining(separator)) + separator.repeat(2);
        var lines = rows.stream()
                .map(row -> row.line(this) + (row.number() % 50 == 0 ? end + empty + end : ""))
                .collect(Collectors.joining(end));
        return written(before + header + end + lines + end + empty + end).getBytes(charset);
    }
}
