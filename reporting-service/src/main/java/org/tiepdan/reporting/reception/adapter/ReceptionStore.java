package org.tiepdan.reporting.reception.adapter;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.tiepdan.reporting.account.Span;
import org.tiepdan.reporting.reception.HeldReception;
import org.tiepdan.reporting.reception.Receptions;

/** The receptions in the database, and how far the log was read into it. */
final class ReceptionStore implements Receptions {
    static final String RECEPTIONS = "receptions";
    static final String POSITIONS = "receptionPositions";
    private static final String ID = "_id";
    private static final String NEXT = "next";
    private static final String VOIDED_AT = "voidedAt";

    private final MongoCollection<StoredReception> receptions;
    private final MongoCollection<Document> positions;

    ReceptionStore(MongoDatabase database) {
        this.receptions = database.getCollection(RECEPTIONS, StoredReception.class);
        this.positions = database.getCollection(POSITIONS);
    }

    void declareIndexes() {
        receptions.createIndex(Indexes.descending("by", "heldOn"));
    }

    @Override
    public List<HeldReception> find(Set<String> bodies, Span days) {
        return receptions
                .find(and(in("by", bodies), gte("heldOn", days.from()), lt("heldOn", days.to())))
                .sort(Sorts.descending("heldOn", "recordedAt", ID))
                .map(StoredReception::held)
                .into(new ArrayList<>());
    }

    /** In the order of the log, in which a reception comes before what voids it: repeating any part of it changes nothing. */
    void write(List<ReceptionRecord> some) {
        if (!some.isEmpty()) {
            receptions.bulkWrite(some.stream().map(ReceptionStore::change).toList());
        }
    }

    private static WriteModel<StoredReception> change(ReceptionRecord record) {
        return switch (record) {
            case ReceptionRecord.Held(var held) ->
                new UpdateOneModel<>(eq(ID, held.id()), first(held), new UpdateOptions().upsert(true));
            case ReceptionRecord.Voided(var id, var at) ->
                new UpdateOneModel<>(and(eq(ID, id), eq(VOIDED_AT, null)), Updates.set(VOIDED_AT, at));
        };
    }

    /** The first record of a reception counts, as it does for intake. */
    private static Bson first(StoredReception held) {
        return Updates.combine(
                Updates.setOnInsert("by", held.by()),
                Updates.setOnInsert("heldOn", held.heldOn()),
                Updates.setOnInsert("session", held.session()),
                Updates.setOnInsert("sessions", held.sessions()),
                Updates.setOnInsert("figures", held.figures()),
                Updates.setOnInsert("recordedAt", held.recordedAt()),
                Updates.setOnInsert("schema", held.schema()));
    }

    /** @return offset of the first record that was not read yet */
    long next(TopicPartition partition) {
        return Optional.ofNullable(positions.find(eq(ID, partition.toString())).first())
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
                    eq(ID, partition.toString()),
                    Updates.max(NEXT, offset),
                    new UpdateOptions().upsert(!begun.contains(partition)));
            if (result.getMatchedCount() == 0 && result.getUpsertedId() == null) {
                throw new IllegalStateException("Expected the position that was there before.");
            }
        });
    }
}
