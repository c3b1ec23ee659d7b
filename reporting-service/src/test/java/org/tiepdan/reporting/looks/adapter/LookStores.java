package org.tiepdan.reporting.looks.adapter;

import com.mongodb.client.MongoDatabase;
import org.tiepdan.reporting.adapter.log.LogStore;

/** The store of looks, for tests of other packages. */
public final class LookStores {
    private static final long DAY = 86_400_000;

    private LookStores() {}

    public static LogStore<?> in(MongoDatabase database) {
        return new LookStore(database, DAY);
    }
}
