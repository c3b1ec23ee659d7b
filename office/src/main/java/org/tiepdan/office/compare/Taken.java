package org.tiepdan.office.compare;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tiepdan.office.words.Links;

/** Addresses of the files with what a page shows. */
record Taken(String xlsx, String csv) {
    /** The parameter with the format of the file. */
    static final String AS = "as";

    /** @param parameters of the page */
    static Taken of(String path, Map<String, String> parameters) {
        return new Taken(as("xlsx", path, parameters), as("csv", path, parameters));
    }

    private static String as(String format, String path, Map<String, String> parameters) {
        var all = new LinkedHashMap<>(parameters);
        all.put(AS, format);
        return Links.to(path, all);
    }
}
