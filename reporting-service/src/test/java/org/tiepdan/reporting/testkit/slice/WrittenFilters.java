package org.tiepdan.reporting.testkit.slice;

import java.util.ArrayList;
import java.util.List;
import org.tiepdan.reporting.filters.FilterLog;
import org.tiepdan.reporting.filters.SavedFilter;
import org.tiepdan.reporting.filters.SavedFilters;

/** A topic of filters in memory, from which another instance can be filled. */
public final class WrittenFilters implements FilterLog {
    private final List<Runnable> records = new ArrayList<>();
    private SavedFilters reader = new SavedFilters();

    @Override
    public long save(SavedFilter filter) {
        int offset = records.size();
        records.add(() -> reader.take(offset, filter.id(), filter));
        return offset;
    }

    @Override
    public long delete(String id) {
        int offset = records.size();
        records.add(() -> reader.take(offset, id, null));
        return offset;
    }

    /** @return the filters of an instance that has read everything from the beginning */
    public SavedFilters readAnew() {
        reader = new SavedFilters();
        records.forEach(Runnable::run);
        return reader;
    }
}
