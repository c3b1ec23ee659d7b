package org.tiepdan.reporting.filters;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Caller;

/** All filters that are kept, in memory: some dozens for each user, of whom an office has some hundreds. */
public final class SavedFilters {
    /** How many one user may keep. */
    public static final int MOST = 50;

    private static final Comparator<SavedFilter> BY_NAME =
            Comparator.comparing(SavedFilter::name).thenComparing(SavedFilter::id);

    private final Map<String, Standing> byId = new ConcurrentHashMap<>();

    /**
     * @param offset of the record that says so
     * @param filter null once it was deleted
     */
    private record Standing(long offset, @Nullable SavedFilter filter) {}

    /**
     * Takes what a record says of a filter. Records may come again, and those of one filter in any order: the last one written holds.
     *
     * @param offset of that record, from 0
     * @param filter null where it says that the filter was deleted
     */
    public void take(long offset, String id, @Nullable SavedFilter filter) {
        byId.merge(id, new Standing(offset, filter), (known, told) -> told.offset() > known.offset() ? told : known);
    }

    /** @return empty for one that there is not, or that the caller does not see */
    public Optional<SavedFilter> find(String id, Caller caller) {
        return Optional.ofNullable(byId.get(id)).map(Standing::filter).filter(filter -> filter.isSeenBy(caller));
    }

    /** The caller's own, then those that are shared with the caller, each in the order of their names. */
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
