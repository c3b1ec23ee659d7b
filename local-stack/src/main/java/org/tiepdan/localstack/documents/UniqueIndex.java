package org.tiepdan.localstack.documents;

import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Where each document is. A key of one value is kept as that value: the library's own wraps it in a key, a list and an array. */
final class UniqueIndex extends AbstractUniqueIndex<Integer> {
    private final Map<Object, Integer> positions = new ConcurrentHashMap<>();

    UniqueIndex(String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
    }

    /** @return the only one that has entries, that of the ids; null where an update has others to look after */
    static @Nullable UniqueIndex only(List<Index<Integer>> indexes) {
        UniqueIndex only = null;
        for (var index : indexes) {
            if (index instanceof UniqueIndex unique) {
                if (only != null) {
                    return null;
                }
                only = unique;
            }
        }
        return only;
    }

    /** @return null when no document has it */
    @Nullable
    Integer at(String value) {
        return positions.get(value);
    }

    private static Object kept(KeyValue key) {
        var value = key.size() == 1 ? key.get(0) : null;
        return value == null ? key : value;
    }

    @Override
    protected @Nullable Integer removeDocument(KeyValue key) {
        return positions.remove(kept(key));
    }

    @Override
    protected boolean putKeyPosition(KeyValue key, Integer position) {
        return positions.putIfAbsent(kept(key), position) == null;
    }

    @Override
    protected @Nullable Integer getPosition(KeyValue key) {
        return positions.get(kept(key));
    }

    @Override
    protected Iterable<Entry<KeyValue, Integer>> getIterable() {
        return () -> positions.entrySet().stream()
                .map(entry -> Map.entry(
                        entry.getKey() instanceof KeyValue key ? key : new KeyValue(entry.getKey()), entry.getValue()))
                .iterator();
    }

    @Override
    public long getCount() {
        return positions.size();
    }

    @Override
    public boolean isEmpty() {
        return positions.isEmpty();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }
}
