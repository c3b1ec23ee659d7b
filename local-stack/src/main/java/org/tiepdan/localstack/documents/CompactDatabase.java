package org.tiepdan.localstack.documents;

import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.memory.MemoryCollection;
import java.util.List;

/** The stand-in's own database, with compact collections for the data of its users. */
final class CompactDatabase extends AbstractSynchronizedMongoDatabase<Integer> {
    private final Room room;

    CompactDatabase(String name, CursorRegistry cursors, Room room) {
        super(name, cursors);
        this.room = room;
        initializeNamespacesAndIndexes();
    }

    @Override
    protected AbstractSynchronizedMongoCollection<Integer> openOrCreateCollection(
            String name, CollectionOptions options) {
        return name.startsWith("system.")
                ? new MemoryCollection(this, name, options, cursorRegistry)
                : new CompactCollection(this, name, options, cursorRegistry, room);
    }

    @Override
    protected Index<Integer> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return new UniqueIndex(name, keys, sparse);
    }

    @Override
    protected long getStorageSize() {
        return room.usedBytes();
    }

    @Override
    protected long getFileSize() {
        return 0;
    }
}
