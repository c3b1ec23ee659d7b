package org.tiepdan.reporting.lines;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Codes in one text; none of them holds a separator. */
public final class Key {
    static final String MORE = ";";
    private static final String SEPARATOR = "|";

    private Key() {}

    /** @param codes empty text for null */
    static String of(@Nullable String... codes) {
        return Arrays.stream(codes).map(code -> code == null ? "" : code).collect(Collectors.joining(SEPARATOR));
    }

    static String first(String key) {
        return key.substring(0, key.indexOf(SEPARATOR));
    }

    public static List<String> codes(String key) {
        return List.of(key.split("\\|", -1));
    }
}
