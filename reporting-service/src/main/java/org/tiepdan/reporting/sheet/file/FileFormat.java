package org.tiepdan.reporting.sheet.file;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The file formats of tables. */
public enum FileFormat {
    /** UTF-8 with a byte order mark, commas, CRLF (RFC 4180); text is quoted, numbers and days are not. */
    CSV("csv", "text/csv;charset=UTF-8", Long.MAX_VALUE),
    /** A workbook with one sheet of at most 1,048,576 rows, headings included. */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", 1_048_576);

    private final String code;
    private final String mediaType;
    private final long rows;

    FileFormat(String code, String mediaType, long rows) {
        this.code = code;
        this.mediaType = mediaType;
        this.rows = rows;
    }

    /** Also the extension of the file's name. */
    public String code() {
        return code;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The maximum number of rows of a file, headings included. */
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

    /** The header that tells a browser the file's name. */
    public String disposition(String name) {
        return "attachment; filename=\"" + name + "." + code + "\"";
    }
}
