package org.tiepdan.reporting.lines;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Component;
import org.tiepdan.reporting.lines.YearFigures.Count;

/**
 * Counts the lines of a year once for each time they changed, and keeps what came out. A year's mark is set after its lines
 * were written; what is kept names the mark that stood before it was counted. So a count that a batch overtook, or a slower
 * reader's, is seen to be old and is made again.
 */
@Component
public final class Years {
    private static final String TOUCHED = "touched";
    private static final String COUNTED = "counted";

    private final MongoDatabase database;

    public Years(MongoDatabase database) {
        this.database = database;
    }

    static void touch(MongoDatabase database, int year, ObjectId mark) {
        Lines.years(database).updateOne(eq("_id", year), set(TOUCHED, mark), new UpdateOptions().upsert(true));
    }

    public YearFigures of(int year) {
        var kept = Lines.years(database).find(eq("_id", year)).first();
        return kept == null ? YearFigures.NONE : upToDate(kept);
    }

    /** Where all cases stand that were ever received, and those that are heard of though they were not. */
    public List<Count> standings() {
        var all = new ArrayList<Count>();
        Lines.years(database).find().forEach(year -> all.addAll(upToDate(year).standings()));
        Lines.unfinished(database)
                .aggregate(List.of(
                        Aggregates.match(exists(Lines.RECEIVED_ON, false)),
                        Aggregates.match(exists("line.standing")),
                        Aggregates.group("$line.standing", Accumulators.sum("count", 1))))
                .map(Count::of)
                .into(all);
        return all;
    }

    private YearFigures upToDate(Document kept) {
        var mark = kept.getObjectId(TOUCHED);
        return mark.equals(kept.getObjectId(COUNTED)) ? YearFigures.read(kept) : count(kept.getInteger("_id"), mark);
    }

    private YearFigures count(int year, ObjectId mark) {
        var receivedIn = eq(Lines.RECEIVED_YEAR, year);
        var received = groups(year, receivedIn, "$line.received");
        var closed = groups(year, eq(Lines.CLOSED_YEAR, year), "$line.closed");
        var limits = groups(year, receivedIn, "$line.limits");
        var standings = groups(year, receivedIn, "$line.standing");
        limits.removeIf(group -> group.get("_id") == null);
        Lines.years(database)
                .updateOne(
                        eq("_id", year),
                        combine(
                                set("received", received),
                                set("closed", closed),
                                set("limits", limits),
                                set("standings", standings),
                                set(COUNTED, mark)));
        return YearFigures.read(new Document("received", received)
                .append("closed", closed)
                .append("limits", limits)
                .append("standings", standings));
    }

    private List<Document> groups(int year, Bson which, String key) {
        return Lines.of(database, year)
                .aggregate(List.of(Aggregates.match(which), Aggregates.group(key, Accumulators.sum("count", 1))))
                .into(new ArrayList<>());
    }
}
