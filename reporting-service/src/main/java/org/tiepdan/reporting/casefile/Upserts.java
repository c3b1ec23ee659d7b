package org.tiepdan.reporting.casefile;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import java.util.List;

/** Many upserts by id at once. */
public final class Upserts {
    private static final int DUPLICATE_KEY = 11000;
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private Upserts() {}

    /** @throws MongoBulkWriteException when anything could not be written */
    public static <T> void write(MongoCollection<T> collection, List<UpdateOneModel<T>> models) {
        if (models.isEmpty()) {
            return;
        }
        try {
            collection.bulkWrite(models, UNORDERED);
        } catch (MongoBulkWriteException e) {
            // Another writer made the document between this upsert's look and its write: now it is there to be updated.
            collection.bulkWrite(beatenToIt(models, e), UNORDERED);
        }
    }

    /** @throws MongoBulkWriteException when anything but a duplicate key is among the errors */
    private static <T> List<UpdateOneModel<T>> beatenToIt(
            List<UpdateOneModel<T>> models, MongoBulkWriteException failure) {
        if (failure.getWriteConcernError() != null
                || failure.getWriteErrors().isEmpty()
                || failure.getWriteErrors().stream().anyMatch(error -> error.getCode() != DUPLICATE_KEY)) {
            throw failure;
        }
        return failure.getWriteErrors().stream()
                .map(error -> models.get(error.getIndex()))
                .toList();
    }
}
