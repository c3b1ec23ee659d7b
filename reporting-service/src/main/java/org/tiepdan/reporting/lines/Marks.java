package org.tiepdan.reporting.lines;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOptions;
import java.util.Map;
import java.util.TreeMap;
import org.bson.types.ObjectId;

/**
 * When the lines of a year, or those of unfinished cases, last changed. A mark is set after the lines were written, and read
 * before they are counted: so a count that a batch overtook, or a slower reader's, is seen to be old and is made again.
 */
final class Marks {
    /** In the place of a year. */
    static final int UNFINISHED = 0;

    static final String TOUCHED = "touched";

    private Marks() {}

    static void touch(MongoDatabase database, int year) {
        Lines.years(database)
                .updateOne(eq("_id", year), set(TOUCHED, new ObjectId()), new UpdateOptions().upsert(true));
    }

    /** By year, {@link #UNFINISHED} among them. */
    static Map<Integer, ObjectId> all(MongoDatabase database) {
        var marks = new TreeMap<Integer, ObjectId>();
        Lines.years(database)
                .find()
                .projection(Projections.include(TOUCHED))
                .forEach(year -> marks.put(year.getInteger("_id"), year.getObjectId(TOUCHED)));
        return marks;
    }
}
