package org.tiepdan.servicekit.web.request;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The position where a page continues: the sort keys of the row before it, as one opaque string for an address. Spring Data has such
 * positions too, but no form that can be sent.
 */
public final class Cursor {
    static final String NOT_ONE = "not-a-cursor";
    private static final String SEPARATOR = "|";

    private Cursor() {}

    /** @param parts must not contain {@code |} */
    public static String write(String... parts) {
        var text = String.join(SEPARATOR, parts);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** @return the parts, not validated; empty if {@link #write} cannot have produced the cursor */
    static Optional<List<String>> read(String cursor) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            return Optional.of(List.of(text.split("\\|", -1)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
