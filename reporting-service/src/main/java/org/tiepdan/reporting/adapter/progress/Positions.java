package org.tiepdan.reporting.adapter.progress;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * The read position of each partition, stored in the same database as the read models, so that both are lost together.
 */
public final class Positions {
    static final String COLLECTION = "positions";

    /** Raised with every change of the read models that requires reading the logs again. */
    public static final int MODEL = 11;

    private static final String NEXT = "next";

    /**
     * @param next offset of the first unread record
     * @param model {@link #MODEL} of the program that wrote the read models
     */
    public record Position(
            @BsonId String id,
            String topic,
            int partition,
            long next,
            String clusterId,
            String topicId,
            @Nullable Integer model) {}

    private final MongoCollection<Document> documents;
    private final MongoCollection<Position> positions;

    public Positions(MongoDatabase database) {
        // A position that a failover could roll back is no safe place to continue from.
        this.documents = database.getCollection(COLLECTION).withReadConcern(ReadConcern.MAJORITY);
        this.positions = database.getCollection(COLLECTION, Position.class).withReadConcern(ReadConcern.MAJORITY);
    }

    /** Every position that was ever written; a partition without one is read from its beginning. */
    public List<Position> all() {
        return positions.find().into(new ArrayList<>());
    }

    /** @return topic → partition → offset of the first unread record */
    public Map<String, Map<Integer, Long>> byTopic() {
        return all().stream()
                .collect(Collectors.groupingBy(
                        Position::topic,
                        TreeMap::new,
                        Collectors.toMap(Position::partition, Position::next, Long::sum, TreeMap::new)));
    }

    /**
     * Moves the position of each partition in {@code moves}, if it is still where the caller expects.
     *
     * @throws PositionsMovedException if one is elsewhere: the database was emptied, or another instance reads the partition
     */
    public void move(List<Move> moves, LogIdentity identity) {
        if (moves.isEmpty()) {
            return;
        }
        var models = moves.stream().map(move -> model(move, identity)).toList();
        try {
            var result = documents.bulkWrite(models, new BulkWriteOptions().ordered(false));
            if (result.getMatchedCount() + result.getUpserts().size() < moves.size()) {
                throw new PositionsMovedException();
            }
        } catch (MongoBulkWriteException e) {
            throw e.getWriteErrors().isEmpty() ? e : new PositionsMovedException();
        }
    }

    private static UpdateOneModel<Document> model(Move move, LogIdentity identity) {
        var partition = move.partition();
        return new UpdateOneModel<>(
                and(eq("_id", partition.toString()), eq(NEXT, move.from())),
                Updates.combine(
                        Updates.set(NEXT, move.to()),
                        Updates.set("model", MODEL),
                        Updates.set("topic", partition.topic()),
                        Updates.set("partition", partition.partition()),
                        Updates.set("clusterId", identity.clusterId()),
                        Updates.set("topicId", identity.topicIds().get(partition.topic()))),
                new UpdateOptions().upsert(move.from() == 0));
    }

    /** @param from 0 when the partition had no position yet */
    public record Move(TopicPartition partition, long from, long to) {}

    /** @param topicIds a topic that was deleted and created again has another id */
    public record LogIdentity(String clusterId, Map<String, String> topicIds) {}

    /** The positions in the database are not those that this consumer wrote; it has to follow them. */
    public static final class PositionsMovedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public PositionsMovedException() {
            super("The database's positions are not those this consumer knew.");
        }
    }
}
