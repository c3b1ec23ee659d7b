package org.tiepdan.reporting.filters;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Caller;

/**
 * A filter of the register under a name. What it finds is what the grant of the one who opens it shows, not that of its owner.
 *
 * @param id 32 lower-case hexadecimal digits
 * @param owner opaque id of the officer who keeps it
 * @param sharedWith code of the body whose users see it, too; null for the owner alone
 * @param query parameters of {@code GET /api/v1/cases} by name, without those of a page
 */
public record SavedFilter(
        String id, String owner, String name, @Nullable String sharedWith, Map<String, String> query, Instant savedAt) {

    public SavedFilter {
        query = Map.copyOf(query);
    }

    public boolean belongsTo(Caller caller) {
        return owner.equals(caller.id());
    }

    /** Its owner's, or shared with a body that the caller works for; a body above or below is another one. */
    public boolean isSeenBy(Caller caller) {
        return belongsTo(caller) || (sharedWith != null && caller.bodies().contains(sharedWith));
    }
}
