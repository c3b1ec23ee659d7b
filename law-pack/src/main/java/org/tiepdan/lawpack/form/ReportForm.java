package org.tiepdan.lawpack.form;

import java.util.List;
import org.tiepdan.lawpack.form.rule.FormCheck;

/**
 * A form (biểu) of one circular.
 *
 * @param code in addresses: {@code 01-XLD}
 * @param number as printed: {@code 01/XLD}
 * @param vi title in Vietnamese; {@code en} in English
 * @param corner the lines at the upper left
 * @param signatures blocks of lines under the table, left to right
 * @param columns by number
 */
public record ReportForm(
        String code,
        String number,
        String vi,
        String en,
        List<String> corner,
        List<List<String>> signatures,
        List<FormColumn> columns,
        List<FormCheck> checks) {

    /** @throws IndexOutOfBoundsException for a number that it does not have */
    public FormColumn column(int number) {
        return columns.get(number - 1);
    }
}
