package org.tiepdan.reporting.sheet.file;

/**
 * Text in a CSV file, of which a spreadsheet program would otherwise make a formula (OWASP: CSV injection): what begins with one of
 * {@code = + - @}, their wide forms, a tab or a line break gets an apostrophe before it. So does what begins with an apostrophe, so that
 * {@link #plain} gives back every text.
 */
public final class CsvText {
    private static final String DANGEROUS = "=+-@\t\r\n'\uff1d\uff0b\uff0d\uff20";

    private CsvText() {}

    public static String guarded(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** What {@link #guarded} was given: without the first apostrophe, where there is one. */
    public static String plain(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }
}
