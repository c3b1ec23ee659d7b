package org.tiepdan.office.client.register;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiepdan.office.client.fault.Fault;

/**
 * The caller's own filters, then those shared with the caller.
 *
 * @param most that one user may save
 */
public record SavedFilters(List<Saved> items, int most) {

    /**
     * @param own whether it is the caller's, who alone may change it
     * @param sharedWith code of the body whose users see it; absent for none
     * @param query parameters of the register
     * @param errors parameters that are no longer valid; absent for none
     */
    public record Saved(
            String id,
            String name,
            boolean own,
            @Nullable String sharedWith,
            Map<String, String> query,
            @Nullable List<Fault> errors) {}
}
