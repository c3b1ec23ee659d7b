package org.tiepdan.reporting.filters.adapter;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Caller;
import org.tiepdan.reporting.filters.SavedFilter;
import org.tiepdan.servicekit.web.Fault;

/**
 * A saved filter as in the answer, without its owner.
 *
 * @param own whether it is the caller's, who alone may change it
 * @param query parameters of {@code GET /api/v1/cases}
 * @param errors parameters that are no longer valid; absent for none
 */
record FilterAnswer(
        String id,
        String name,
        boolean own,
        @Nullable String sharedWith,
        Map<String, String> query,
        Instant savedAt,
        @Nullable List<Fault> errors) {

    /** @param most the maximum for one user */
    record All(List<FilterAnswer> items, int most) {}

    static FilterAnswer of(SavedFilter filter, Caller caller, List<Fault> faults) {
        return new FilterAnswer(
                filter.id(),
                filter.name(),
                filter.belongsTo(caller),
                filter.sharedWith(),
                new TreeMap<>(filter.query()),
                filter.savedAt(),
                faults.isEmpty() ? null : faults);
    }
}
