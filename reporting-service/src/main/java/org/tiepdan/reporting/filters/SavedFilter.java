package org.tiepdan.reporting.filters;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Caller;

/**
 * A named filter of the register. Its results depend on the grant of the user who opens it, not on its owner's.
 *
 * @param id 32 lower-case hexadecimal digits
 * @param owner opaque id of the officer who saved it
 * @param sharedWith code of the body whose users see it, too; null for the owner alone
 * @param query parameters of {@code GET /api/v1/cases} by name, without those of paging
 */
public record SavedFilter(
        String id, String owner, String name, @Nullable String sharedWith, Map<String, String> query, Instant savedAt) {

    public SavedFilter {
        query = Map.copyOf(query);
    }

    public boolean belongsTo(Caller caller) {
        return owner.equals(caller.id());
    }

    /** Visible to its owner and to users of the body that it is shared with; superiors and subordinates of that body do not see it. */
    public boolean isSeenBy(Caller caller) {
        return belongsTo(caller) || (sharedWith != null && caller.bodies().contains(sharedWith));
    }
}
