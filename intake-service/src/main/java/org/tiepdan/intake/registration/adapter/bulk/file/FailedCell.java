package org.tiepdan.intake.registration.adapter.bulk.file;

import java.util.regex.Pattern;
import org.tiepdan.servicekit.web.Fault;

/** A cell with a spreadsheet error, or shown as hashes because the column was too narrow: the value is not in the file. */
final class FailedCell {
    private static final Pattern FAILED = Pattern.compile(
            "#(?:N/A|REF!|VALUE!|NAME\\?|DIV/0!|NUM!|NULL!|SPILL!|CALC!|FIELD!|GETTING_DATA)|#{3,}|Err:\\d{3}");

    private FailedCell() {}

    static boolean is(String cell) {
        return FAILED.matcher(cell).matches();
    }

    /** @param column a path with dots */
    static Fault fault(String column) {
        return new Fault(
                "/" + column.replace('.', '/'),
                "spreadsheet-error",
                "Ô này chỉ có báo lỗi của bảng tính (#N/A, #REF!, ####): nội dung không có trong tệp.",
                "This cell contains only a spreadsheet error (#N/A, #REF!, ####): its value is not in the file.");
    }
}
