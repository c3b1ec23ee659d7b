package org.tiepdan.reporting.sheet.file;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The forms in which a table leaves as a file. */
public enum FileFormat {
    /** UTF-8 with a byte order mark, commas, CRLF (RFC 4180); text in quotation marks, numbers and days without. */
    CSV("csv", "text/csv;charset=UTF-8", Long.MAX_VALUE),
    /** A workbook with one sheet, which holds at most 1,048,576 rows, its headings included. */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", 1_048_576);

    private final String code;
    private final String mediaType;
    private final long rows;

    FileFormat(String code, String mediaType, long rows) {
        this.code = code;
        this.mediaType = mediaType;
        this.rows = rows;
    }

    /** Also what a file's name ends with. */
    public String code() {
        return code;
    }

    public String mediaType() {
        return mediaType;
    }

    /** How many rows a file can have, those of headings included. */
    public long rows() {
        return rows;
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(FileFormat::code).toList();
    }

    public static Optional<FileFormat> find(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code.equals(code))
                .findFirst();
    }

    /** What a browser is to call the file. */
    public String disposition(String name) {
        return "attachment; filename=\"" + name + "." + code + "\"";
    }
}
