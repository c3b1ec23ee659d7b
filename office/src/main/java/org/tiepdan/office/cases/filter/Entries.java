package org.tiepdan.office.cases.filter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tiepdan.office.words.TypedDay;

/** The dates in the input of a search; links have them in the API's form. */
public final class Entries {
    private static final List<String> DATES = List.of("from", "to", "closedFrom", "closedTo", "limitFrom", "limitTo");

    private Entries() {}

    /** @return {@code typed} with dates in the API's form; text that is no date stays, and the API refuses it */
    public static Map<String, String[]> toApi(Map<String, String[]> typed) {
        var entries = new HashMap<>(typed);
        DATES.forEach(name -> entries.computeIfPresent(
                name, (_, given) -> given.length == 1 ? new String[] {TypedDay.toApi(given[0].strip())} : given));
        return entries;
    }
}
