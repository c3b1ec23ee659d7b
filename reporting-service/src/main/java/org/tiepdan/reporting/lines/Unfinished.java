package org.tiepdan.reporting.lines;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads the unfinished cases once for each time they changed, and all of them in one pass: it costs as much as there is
 * unfinished, whatever else there ever was.
 */
@Component
public final class Unfinished {
    /** One answer instead of many: what is read of a case is short. */
    private static final int AT_ONCE = 20_000;

    private final MongoDatabase database;
    private @Nullable Known known;

    private record Known(ObjectId mark, Outstanding outstanding) {}

    public Unfinished(MongoDatabase database) {
        this.database = database;
    }

    /** As the database has them now. Who asks while another reads waits for what that one finds. */
    public synchronized Outstanding now() {
        var mark = Marks.all(database).get(Marks.UNFINISHED);
        if (mark == null) {
            return read();
        }
        if (known == null || !known.mark.equals(mark)) {
            known = new Known(mark, read());
        }
        return known.outstanding;
    }

    private Outstanding read() {
        var rows = new ArrayList<Row>();
        Lines.unfinished(database)
                .find()
                .projection(Projections.include(Lines.ROW))
                .batchSize(AT_ONCE)
                .forEach(found -> {
                    var text = found.get(Lines.LINE, Document.class).getString("row");
                    if (text != null) {
                        rows.add(Row.of(found.getString("_id"), text));
                    }
                });
        return new Outstanding(rows);
    }
}
