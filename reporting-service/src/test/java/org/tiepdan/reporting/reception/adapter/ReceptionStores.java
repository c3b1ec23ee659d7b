package org.tiepdan.reporting.reception.adapter;

import com.mongodb.client.MongoDatabase;
import org.tiepdan.reporting.adapter.log.LogStore;

/** The store of receptions, for tests of other packages. */
public final class ReceptionStores {
    private ReceptionStores() {}

    public static LogStore<?> in(MongoDatabase database) {
        return new ReceptionStore(database);
    }
}
