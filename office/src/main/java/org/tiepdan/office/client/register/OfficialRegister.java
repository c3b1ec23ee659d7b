package org.tiepdan.office.client.register;

import java.time.LocalDate;
import java.util.List;
import org.tiepdan.office.client.cases.Words;

/**
 * The register of one body and period in the columns of its form.
 *
 * @param rows each with a cell for every column
 */
public record OfficialRegister(
        String form,
        Words title,
        String basis,
        Words bodyName,
        LocalDate from,
        LocalDate to,
        List<Column> columns,
        List<List<String>> rows) {

    /** @param member its content, as the law pack names it */
    public record Column(int number, String vi, String member) {}
}
