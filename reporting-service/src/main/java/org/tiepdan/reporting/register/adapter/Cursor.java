package org.tiepdan.reporting.register.adapter;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Base64;
import java.util.Optional;
import org.tiepdan.eventing.CaseId;

/**
 * The last row of a page, as the next page is asked for; opaque outside.
 *
 * @param key the row's sort key; empty when it has none
 */
record Cursor(Sorting sorting, String key, String id) {
    private static final String SEPARATOR = "|";

    String encoded() {
        var text = String.join(SEPARATOR, sorting.code(), key, id);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** @return empty for what no page of this order ever gave out */
    static Optional<Cursor> decode(String encoded, Sorting sorting) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            var parts = text.split("\\|", -1);
            if (parts.length != 3
                    || !parts[0].equals(sorting.code())
                    || CaseId.parse(parts[2]).isEmpty()) {
                return Optional.empty();
            }
            var cursor = new Cursor(sorting, parts[1], parts[2]);
            var _ = sorting.after(cursor);
            return Optional.of(cursor);
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
