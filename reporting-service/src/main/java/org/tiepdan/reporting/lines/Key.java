package org.tiepdan.reporting.lines;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Codes in one text. A separator in a code, which no code of ours has, is written as another sign: it must not end the code. */
public final class Key {
    static final String MORE = ";";
    private static final String SEPARATOR = "|";
    private static final Pattern SEPARATORS = Pattern.compile("[|;/]");

    private Key() {}

    /** @param codes empty text for null */
    static String of(@Nullable String... codes) {
        return Arrays.stream(codes).map(code -> code == null ? "" : whole(code)).collect(Collectors.joining(SEPARATOR));
    }

    /** @return {@code code} without the separators of keys, rows and lines */
    static String whole(String code) {
        return SEPARATORS.matcher(code).replaceAll("_");
    }

    static String first(String key) {
        return key.substring(0, key.indexOf(SEPARATOR));
    }

    public static List<String> codes(String key) {
        return List.of(key.split("\\|", -1));
    }
}
