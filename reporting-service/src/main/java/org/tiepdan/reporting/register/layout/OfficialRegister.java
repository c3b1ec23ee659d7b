package org.tiepdan.reporting.register.layout;

import java.time.LocalDate;
import java.util.List;
import org.tiepdan.lawpack.register.RegisterColumn;
import org.tiepdan.reporting.wording.Words;

/**
 * The register of one body and period, in the columns of the form.
 *
 * @param form number of the form
 * @param basis the decree
 * @param body code of the receiving body, whose register it is
 * @param from first day of receipt
 * @param to last day of receipt
 * @param rows in the order of receipt, each with a cell for every column, in Vietnamese as on the form; empty for no content
 */
public record OfficialRegister(
        String form,
        Words title,
        String basis,
        String body,
        Words bodyName,
        LocalDate from,
        LocalDate to,
        List<Column> columns,
        List<List<String>> rows) {
    public static final String FORM = "03/TCD";
    public static final Words TITLE = new Words("SỔ TIẾP CÔNG DÂN", "REGISTER OF CITIZEN RECEPTION");

    /** A printed column. */
    public record Column(int number, String vi, String en, String member) {
        public static Column of(RegisterColumn column) {
            return new Column(
                    column.number(),
                    column.titleVi(),
                    column.titleEn(),
                    column.member().name());
        }
    }
}
