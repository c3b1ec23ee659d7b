package org.tiepdan.reporting.sheet.file;

/**
 * Guards text in a CSV file from becoming a formula in a spreadsheet program (OWASP: CSV injection): text that begins with one of
 * {@code = + - @}, their full-width forms, a tab or a line break gets an apostrophe in front. So does text that begins with an apostrophe,
 * so that {@link #plain} restores every text.
 */
public final class CsvText {
    private static final String DANGEROUS = "=+-@\t\r\n'\uff1d\uff0b\uff0d\uff20";

    private CsvText() {}

    public static String guarded(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** The argument of {@link #guarded}: without the first apostrophe, if there is one. */
    public static String plain(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }
}
