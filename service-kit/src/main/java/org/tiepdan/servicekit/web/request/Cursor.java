package org.tiepdan.servicekit.web.request;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Where a page goes on: what the row before it is sorted by, as one string for an address, opaque to clients. Spring
 * Data has such positions too, but no form in which they can be sent.
 */
public final class Cursor {
    static final String NOT_ONE = "not-a-cursor";
    private static final String SEPARATOR = "|";

    private Cursor() {}

    /** @param parts none of which holds a {@code |} */
    public static String write(String... parts) {
        var text = String.join(SEPARATOR, parts);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** @return the parts, which may be anything; empty for what {@link #write} never made */
    static Optional<List<String>> read(String cursor) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            return Optional.of(List.of(text.split("\\|", -1)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
