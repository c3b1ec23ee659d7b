package org.tiepdan.reporting.register.adapter;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.servicekit.web.request.Cursor;

/**
 * The last row of a page, after which the next one begins.
 *
 * @param key the row's sort key; empty for none
 */
record PageEnd(Sorting sorting, String key, String id) {
    private static final int PARTS = 3;

    String cursor() {
        return Cursor.write(sorting.code(), key, id);
    }

    /** @return empty for a cursor that no page of this order ever returned */
    static Optional<PageEnd> of(List<String> cursor, Sorting sorting) {
        if (cursor.size() != PARTS
                || !cursor.getFirst().equals(sorting.code())
                || CaseId.parse(cursor.getLast()).isEmpty()) {
            return Optional.empty();
        }
        try {
            var end = new PageEnd(sorting, cursor.get(1), cursor.getLast());
            var _ = sorting.after(end);
            return Optional.of(end);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
