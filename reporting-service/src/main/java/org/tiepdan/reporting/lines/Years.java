package org.tiepdan.reporting.lines;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Component;
import org.tiepdan.reporting.lines.YearFigures.Count;

/** Counts the lines of a year once for each time they changed, in one pass, and keeps what came out: here and in the database. */
@Component
public final class Years {
    private static final String COUNTED = "counted";
    private static final int AT_ONCE = 20_000;

    private final MongoDatabase database;
    private final Unfinished unfinished;
    private final ConcurrentMap<Integer, Known> known = new ConcurrentHashMap<>();

    private record Known(ObjectId mark, YearFigures figures) {}

    public Years(MongoDatabase database, Unfinished unfinished) {
        this.database = database;
        this.unfinished = unfinished;
    }

    public YearFigures of(int year) {
        var mark = Marks.all(database).get(year);
        return mark == null ? YearFigures.NONE : upToDate(year, mark);
    }

    /** Where all cases stand that were ever received, and those that are heard of though they were not. */
    public List<Count> standings() {
        var all = new ArrayList<Count>();
        Marks.all(database).forEach((year, mark) -> {
            if (year != Marks.UNFINISHED) {
                all.addAll(upToDate(year, mark).standings());
            }
        });
        all.addAll(unfinished.now().orphans());
        return all;
    }

    /** Who asks while another counts the same year waits for what that one finds. */
    private YearFigures upToDate(int year, ObjectId mark) {
        return known.compute(
                        year, (_, last) -> last != null && last.mark.equals(mark) ? last : keptOrCounted(year, mark))
                .figures;
    }

    private Known keptOrCounted(int year, ObjectId mark) {
        var kept = Lines.years(database).find(eq("_id", year)).first();
        return new Known(
                mark,
                kept != null && mark.equals(kept.getObjectId(COUNTED)) ? YearFigures.read(kept) : count(year, mark));
    }

    private YearFigures count(int year, ObjectId mark) {
        var count = new YearCount(year);
        Lines.of(database, year)
                .find()
                .batchSize(AT_ONCE)
                .forEach(
                        found -> count.add(found.get(Lines.LINE, Document.class).getString("told")));
        var figures = count.figures();
        Lines.years(database).updateOne(eq("_id", year), combine(figures.toKeep(), set(COUNTED, mark)));
        return figures;
    }
}
