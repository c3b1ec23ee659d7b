package org.tiepdan.office.cases.filter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tiepdan.office.words.TypedDay;

/** The dates among what was typed to find cases; links carry them as the API does. */
public final class Entries {
    private static final List<String> DATES = List.of("from", "to", "closedFrom", "closedTo", "limitFrom", "limitTo");

    private Entries() {}

    /** @return {@code typed} with dates as the API takes them; what is none is left for the API to refuse */
    public static Map<String, String[]> toApi(Map<String, String[]> typed) {
        var entries = new HashMap<>(typed);
        DATES.forEach(name -> entries.computeIfPresent(
                name, (_, given) -> given.length == 1 ? new String[] {TypedDay.toApi(given[0].strip())} : given));
        return entries;
    }
}
