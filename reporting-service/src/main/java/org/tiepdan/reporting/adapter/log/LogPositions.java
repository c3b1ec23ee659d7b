package org.tiepdan.reporting.adapter.log;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;

/** How far each partition was read into the data stored beside the cases. Positions only move forwards. */
public final class LogPositions {
    private static final String NEXT = "next";

    private final MongoCollection<Document> positions;

    /** @param collection used for these positions only */
    public LogPositions(MongoDatabase database, String collection) {
        this.positions = database.getCollection(collection);
    }

    /** @return offset of the first unread record */
    public long next(TopicPartition partition) {
        return Optional.ofNullable(
                        positions.find(eq("_id", partition.toString())).first())
                .map(position -> position.getLong(NEXT))
                .orElse(0L);
    }

    /**
     * @param next offset of the first unread record of each partition
     * @param begun partitions that had a position before; the others get one
     * @throws IllegalStateException if a position is gone with its database: then the data is gone, too, and read again
     */
    public void moved(Map<TopicPartition, Long> next, Set<TopicPartition> begun) {
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
