package org.tiepdan.reporting.adapter;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.tiepdan.reporting.casefile.event.Fact;
import org.tiepdan.reporting.casefile.event.IntakeEvent.PetitionReceived;

/**
 * Maps a receipt's reference to its case. It is a separate collection with the reference as id: with a unique index on the cases, a
 * duplicate key could have two causes, and only one of them may be ignored.
 */
public final class Receipts {
    public static final String COLLECTION = "receipts";
    private static final String CASE = "caseId";

    /** Version of this document's form. */
    private static final int SCHEMA = 1;

    private final MongoCollection<Document> receipts;

    public Receipts(MongoDatabase database) {
        this.receipts = database.getCollection(COLLECTION);
    }

    /** Stores the receipts among {@code facts}; idempotent. */
    public void remember(Collection<Fact> facts) {
        var models = facts.stream()
                .filter(fact -> fact.event() instanceof PetitionReceived)
                .map(fact -> new UpdateOneModel<Document>(
                        eq("_id", ((PetitionReceived) fact.event()).receiptRef()),
                        setOnInsert(new Document(CASE, fact.caseId().value()).append("schema", SCHEMA)),
                        new UpdateOptions().upsert(true)))
                .toList();
        if (!models.isEmpty()) {
            receipts.bulkWrite(models, new BulkWriteOptions().ordered(false));
        }
    }

    /**
     * @param receiptRefs of one code, one for each key
     * @return the case's id; empty for unknown references, or those not read yet
     */
    public Optional<String> caseOf(List<String> receiptRefs) {
        return Optional.ofNullable(receipts.find(in("_id", receiptRefs)).first())
                .map(receipt -> receipt.getString(CASE));
    }
}
