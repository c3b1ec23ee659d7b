package org.tiepdan.reporting.projection.adapter.writing;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import java.util.List;
import java.util.Set;

/** Upserts many documents by id at once. */
public final class Upserts {
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    /**
     * MongoDB's errors about a single document: its values, names, keys or size. Any other error, even an unknown one, is taken for one of
     * the database and retried, since a document skipped by mistake would stay unwritten.
     */
    private static final Set<Integer> OF_THE_DOCUMENT =
            Set.of(2, 9, 14, 22, 52, 56, 57, 121, 10_334, 11_000, 17_280, 17_419, 17_420);

    private Upserts() {}

    /**
     * @param at index among the models
     * @param code of the database's error
     */
    public record Refused(int at, int code) {}

    /**
     * @return the documents that the database refuses for their content; the others are written
     * @throws MongoBulkWriteException if the database itself failed
     */
    public static <T> List<Refused> write(MongoCollection<T> collection, List<UpdateOneModel<T>> models) {
        var failed = failed(collection, models);
        if (failed.isEmpty()) {
            return List.of();
        }
        // Another writer may have created the document between an upsert's read and write: now it can be updated.
        var again = failed.stream().map(refused -> models.get(refused.at())).toList();
        return failed(collection, again).stream()
                .map(refused -> new Refused(failed.get(refused.at()).at(), refused.code()))
                .toList();
    }

    private static <T> List<Refused> failed(MongoCollection<T> collection, List<UpdateOneModel<T>> models) {
        if (models.isEmpty()) {
            return List.of();
        }
        try {
            collection.bulkWrite(models, UNORDERED);
            return List.of();
        } catch (MongoBulkWriteException e) {
            if (e.getWriteConcernError() != null
                    || e.getWriteErrors().isEmpty()
                    || !e.getWriteErrors().stream().map(BulkWriteError::getCode).allMatch(OF_THE_DOCUMENT::contains)) {
                throw e;
            }
            return e.getWriteErrors().stream()
                    .map(error -> new Refused(error.getIndex(), error.getCode()))
                    .toList();
        }
    }
}
