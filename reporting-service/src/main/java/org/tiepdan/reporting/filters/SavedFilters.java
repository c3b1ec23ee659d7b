package org.tiepdan.reporting.filters;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Caller;

/** All saved filters, in memory: some dozens for each of an office's several hundred users. */
public final class SavedFilters {
    /** The maximum for one user. */
    public static final int MOST = 50;

    private static final Comparator<SavedFilter> BY_NAME =
            Comparator.comparing(SavedFilter::name).thenComparing(SavedFilter::id);

    private final Map<String, Standing> byId = new ConcurrentHashMap<>();

    /**
     * @param offset of the latest record
     * @param filter null after its deletion
     */
    private record Standing(long offset, @Nullable SavedFilter filter) {}

    /**
     * Applies a record about a filter. Records may come again, and those of one filter in any order: the last one written holds.
     *
     * @param offset of that record, from 0
     * @param filter null if the filter was deleted
     */
    public void take(long offset, String id, @Nullable SavedFilter filter) {
        byId.merge(id, new Standing(offset, filter), (known, told) -> told.offset() > known.offset() ? told : known);
    }

    /** @return empty for an unknown one, or one that the caller may not see */
    public Optional<SavedFilter> find(String id, Caller caller) {
        return Optional.ofNullable(byId.get(id)).map(Standing::filter).filter(filter -> filter.isSeenBy(caller));
    }

    /** The caller's own, then those shared with the caller, each ordered by name. */
    public List<SavedFilter> seenBy(Caller caller) {
        return byId.values().stream()
                .map(Standing::filter)
                .filter(filter -> filter != null && filter.isSeenBy(caller))
                .sorted(Comparator.comparing((SavedFilter filter) -> !filter.belongsTo(caller))
                        .thenComparing(BY_NAME))
                .toList();
    }

    public List<SavedFilter> of(Caller owner) {
        return seenBy(owner).stream().filter(filter -> filter.belongsTo(owner)).toList();
    }
}
