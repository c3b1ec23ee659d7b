package org.tiepdan.office.compare;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tiepdan.office.words.Links;

/** Addresses of the files with what a page shows. */
record Taken(String xlsx, String csv) {
    /** The parameter with the format of the file. */
    static final String AS = "as";

    /** The parameter that names a part of a page. */
    static final String PART = "part";

    static final String RADAR = "radar";
    static final String FORECAST = "forecast";

    /** @param parameters of the page */
    static Taken of(String path, Map<String, String> parameters) {
        return new Taken(as("xlsx", path, parameters), as("csv", path, parameters));
    }

    static Taken ofPart(String path, String part) {
        return of(path, Map.of(PART, part));
    }

    private static String as(String format, String path, Map<String, String> parameters) {
        var all = new LinkedHashMap<>(parameters);
        all.put(AS, format);
        return Links.to(path, all);
    }
}
