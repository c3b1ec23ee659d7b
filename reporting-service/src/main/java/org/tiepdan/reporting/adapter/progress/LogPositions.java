package org.tiepdan.reporting.adapter.progress;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;

/** How far each partition was read into what is kept beside the cases. They only go forwards. */
public final class LogPositions {
    private static final String NEXT = "next";

    private final MongoCollection<Document> positions;

    /** @param collection of these positions alone */
    public LogPositions(MongoDatabase database, String collection) {
        this.positions = database.getCollection(collection);
    }

    /** @return offset of the first record that was not read yet */
    public long next(TopicPartition partition) {
        return Optional.ofNullable(
                        positions.find(eq("_id", partition.toString())).first())
                .map(position -> position.getLong(NEXT))
                .orElse(0L);
    }

    /** @param next offset of the first record that was not read yet, of each partition */
    public void moved(Map<TopicPartition, Long> next) {
        next.forEach((partition, offset) -> positions.updateOne(
                eq("_id", partition.toString()), Updates.max(NEXT, offset), new UpdateOptions().upsert(true)));
    }
}
