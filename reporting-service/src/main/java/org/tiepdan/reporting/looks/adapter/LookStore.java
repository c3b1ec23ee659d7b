package org.tiepdan.reporting.looks.adapter;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;

/** The looks in the database, and how far each log was read into it. */
final class LookStore {
    static final String LOOKS = "looks";
    static final String POSITIONS = "lookPositions";
    private static final String NEXT = "next";
    private static final String AT = "at";

    private final MongoCollection<StoredLook> looks;
    private final MongoCollection<Document> positions;

    LookStore(MongoDatabase database) {
        this.looks = database.getCollection(LOOKS, StoredLook.class);
        this.positions = database.getCollection(POSITIONS);
    }

    MongoCollection<StoredLook> looks() {
        return looks;
    }

    /** @param retentionMillis how long the logs keep a look; the database keeps it no longer */
    void declareIndexes(long retentionMillis) {
        looks.createIndex(
                Indexes.ascending(AT), new IndexOptions().expireAfter(retentionMillis / 1_000, TimeUnit.SECONDS));
        looks.createIndex(Indexes.descending("bodies", AT));
        looks.createIndex(Indexes.descending("officer", AT));
    }

    /** Repeating it is harmless. */
    void write(List<StoredLook> some) {
        if (!some.isEmpty()) {
            looks.bulkWrite(
                    some.stream()
                            .map(look -> new ReplaceOneModel<>(
                                    eq("_id", look.id()), look, new ReplaceOptions().upsert(true)))
                            .toList(),
                    new BulkWriteOptions().ordered(false));
        }
    }

    /** @return offset of the first record that was not read yet */
    long next(TopicPartition partition) {
        return Optional.ofNullable(
                        positions.find(eq("_id", partition.toString())).first())
                .map(position -> position.getLong(NEXT))
                .orElse(0L);
    }

    /**
     * @param begun those that had a position before; the others get one
     * @throws IllegalStateException when a position is gone with its database: what was read before is gone, too, and read again
     */
    void moved(Map<TopicPartition, Long> next, Set<TopicPartition> begun) {
        next.forEach((partition, offset) -> {
            var result = positions.updateOne(
                    eq("_id", partition.toString()),
                    Updates.max(NEXT, offset),
                    new UpdateOptions().upsert(!begun.contains(partition)));
            if (result.getMatchedCount() == 0 && result.getUpsertedId() == null) {
                throw new IllegalStateException("Expected the position that was there before.");
            }
        });
    }
}
