package org.tiepdan.lawpack.table;

import java.util.List;

/** Recognises a table that was saved with another mark between its cells. */
final class Separators {
    private Separators() {}

    static void check(List<String> header) throws SpoiltSheetException {
        if (header.size() > 1) {
            return;
        }
        String only = header.getFirst();
        if (only.contains(",")) {
            throw spoilt("dấu phẩy (,)", "commas");
        }
        if (only.contains("\t")) {
            throw spoilt("dấu tab", "tabs");
        }
    }

    private static SpoiltSheetException spoilt(String vi, String en) {
        return new SpoiltSheetException(
                "các ô được ngăn bằng %s; hãy lưu lại và chọn dấu chấm phẩy (;) làm dấu ngăn.".formatted(vi),
                "its cells are separated by %s; save it again with semicolons (;) between them.".formatted(en));
    }
}
