package org.tiepdan.lawpack.table;

/** Recognises a table saved with another separator: no column name contains one. */
final class Separators {
    private Separators() {}

    static void check(String text) throws SpoiltSheetException {
        String header = text.lines().findFirst().orElse("");
        if (header.contains(",")) {
            throw spoilt("dấu phẩy (,)", "commas");
        }
        if (header.contains("\t")) {
            throw spoilt("dấu tab", "tabs");
        }
    }

    private static SpoiltSheetException spoilt(String vi, String en) {
        return new SpoiltSheetException(
                "các ô được ngăn bằng %s; hãy mở lại tệp gốc và lưu với dấu chấm phẩy (;) làm dấu ngăn.".formatted(vi),
                "its cells are separated by %s; open the original and save it with semicolons (;) between them."
                        .formatted(en));
    }
}
