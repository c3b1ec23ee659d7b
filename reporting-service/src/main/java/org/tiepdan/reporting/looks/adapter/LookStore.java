package org.tiepdan.reporting.looks.adapter;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.tiepdan.reporting.adapter.log.LogPositions;
import org.tiepdan.reporting.adapter.log.LogStore;

/** The looks in the database, and the read positions of each log. */
final class LookStore implements LogStore<StoredLook> {
    static final String LOOKS = "looks";
    static final String POSITIONS = "lookPositions";
    private static final String AT = "at";

    private final MongoCollection<StoredLook> looks;
    private final LogPositions positions;
    private final long retentionMillis;

    /** @param retentionMillis how long the logs keep a look, and the database, too */
    LookStore(MongoDatabase database, long retentionMillis) {
        this.looks = in(database);
        this.positions = new LogPositions(database, POSITIONS);
        this.retentionMillis = retentionMillis;
    }

    static MongoCollection<StoredLook> in(MongoDatabase database) {
        return database.getCollection(LOOKS, StoredLook.class);
    }

    @Override
    public List<String> collections() {
        return List.of(LOOKS, POSITIONS);
    }

    @Override
    public void declareIndexes() {
        looks.createIndex(
                Indexes.ascending(AT), new IndexOptions().expireAfter(retentionMillis / 1_000, TimeUnit.SECONDS));
        looks.createIndex(Indexes.descending("bodies", AT));
        looks.createIndex(Indexes.descending("officer", AT));
    }

    @Override
    public Optional<StoredLook> read(ConsumerRecord<byte[], byte[]> source) {
        return Optional.of(StoredLook.of(source));
    }

    @Override
    public void write(List<StoredLook> some) {
        if (!some.isEmpty()) {
            looks.bulkWrite(
                    some.stream()
                            .map(look -> new ReplaceOneModel<>(
                                    eq("_id", look.id()), look, new ReplaceOptions().upsert(true)))
                            .toList(),
                    new BulkWriteOptions().ordered(false));
        }
    }

    @Override
    public LogPositions positions() {
        return positions;
    }
}
