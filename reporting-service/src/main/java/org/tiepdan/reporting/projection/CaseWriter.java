package org.tiepdan.reporting.projection;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.not;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.casefile.Log;
import org.tiepdan.reporting.casefile.Paths;

/** Reads and writes the documents that a batch concerns. */
final class CaseWriter {
    private static final int DUPLICATE_KEY = 11000;
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private final MongoCollection<CaseDocument> cases;

    CaseWriter(MongoDatabase database) {
        this.cases = database.getCollection(Paths.CASES, CaseDocument.class);
    }

    /** @return the documents that exist, by case id */
    Map<String, CaseDocument> load(Collection<String> ids) {
        var found = new HashMap<String, CaseDocument>();
        if (!ids.isEmpty()) {
            cases.find(in("_id", ids)).forEach(document -> found.put(document.id(), document));
        }
        return found;
    }

    /** Writes the parts in which {@code after} is further than {@code before}, each only where it is still the newer one. */
    void write(Map<String, CaseDocument> before, Collection<CaseDocument> after) {
        var models = new ArrayList<WriteModel<CaseDocument>>();
        for (var document : after) {
            var old = before.getOrDefault(document.id(), CaseDocument.empty(document.id()));
            for (var log : Log.values()) {
                if (document.position(log) > old.position(log)) {
                    models.add(newer(document, log));
                }
            }
        }
        // A duplicate key has two causes: the part is there as new or newer, or another writer made the document
        // between
        // this upsert's look and its write. Only a second try tells them apart.
        notTaken(notTaken(models));
    }

    /** Guarded by position: an upsert that finds no older part tries to make a second document of the same id, and fails. */
    private static WriteModel<CaseDocument> newer(CaseDocument document, Log log) {
        var part = Objects.requireNonNull(document.part(log));
        return new UpdateOneModel<>(
                and(eq("_id", document.id()), not(gte(log.part() + ".position", document.position(log)))),
                set(log.part(), part),
                new UpdateOptions().upsert(true));
    }

    /** @return those that a duplicate key kept out; any other error is thrown, so that the batch is tried again */
    private List<WriteModel<CaseDocument>> notTaken(List<WriteModel<CaseDocument>> models) {
        if (models.isEmpty()) {
            return List.of();
        }
        try {
            cases.bulkWrite(models, UNORDERED);
            return List.of();
        } catch (MongoBulkWriteException e) {
            if (e.getWriteConcernError() != null
                    || e.getWriteErrors().stream().anyMatch(error -> error.getCode() != DUPLICATE_KEY)) {
                throw e;
            }
            return e.getWriteErrors().stream()
                    .map(error -> models.get(error.getIndex()))
                    .toList();
        }
    }
}
