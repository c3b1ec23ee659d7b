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
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.conversions.Bson;
import org.tiepdan.reporting.account.Span;
import org.tiepdan.reporting.adapter.log.LogPositions;
import org.tiepdan.reporting.adapter.log.LogStore;
import org.tiepdan.reporting.reception.HeldReception;
import org.tiepdan.reporting.reception.Receptions;

/** The receptions in the database, and the read positions of the log. */
final class ReceptionStore implements Receptions, LogStore<ReceptionRecord> {
    static final String RECEPTIONS = "receptions";
    static final String POSITIONS = "receptionPositions";
    private static final String ID = "_id";
    private static final String VOIDED_AT = "voidedAt";

    private final MongoCollection<StoredReception> receptions;
    private final LogPositions positions;

    ReceptionStore(MongoDatabase database) {
        this.receptions = database.getCollection(RECEPTIONS, StoredReception.class);
        this.positions = new LogPositions(database, POSITIONS);
    }

    @Override
    public List<String> collections() {
        return List.of(RECEPTIONS, POSITIONS);
    }

    @Override
    public void declareIndexes() {
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

    @Override
    public Optional<ReceptionRecord> read(ConsumerRecord<byte[], byte[]> source) {
        return ReceptionRecord.of(source);
    }

    /** In the order of the log, where a reception comes before its voiding: repeating any part changes nothing. */
    @Override
    public void write(List<ReceptionRecord> some) {
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

    /** The first record of a reception counts, as in intake. */
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

    @Override
    public LogPositions positions() {
        return positions;
    }
}
