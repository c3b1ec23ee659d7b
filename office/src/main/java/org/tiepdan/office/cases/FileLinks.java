package org.tiepdan.office.cases;

import java.util.LinkedHashMap;
import java.util.List;
import org.tiepdan.office.cases.filter.Filters;
import org.tiepdan.office.words.Links;

/**
 * Addresses of the files of the current list.
 *
 * @param print of the official register, for the body and the days of the list if it is filtered by them
 */
record FileLinks(String csv, String xlsx, String print) {
    private static final List<String> PRINTED = List.of("body", "from", "to");

    static FileLinks of(Filters filters) {
        var printed = new LinkedHashMap<>(filters.chosen());
        printed.keySet().retainAll(PRINTED);
        return new FileLinks(
                Links.to(Links.CASES_CSV, filters.query()),
                Links.to(Links.CASES_XLSX, filters.query()),
                Links.to(Links.OFFICIAL_REGISTER, printed));
    }
}
