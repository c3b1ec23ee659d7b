package org.tiepdan.reporting.lines;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Kept beside the marks, and only ever widened: so they are the same in whatever order the cases are written. */
@Component
final class MongoKeptDays implements KeptDays {
    private static final String FIRST = "firstKept";
    private static final String LAST = "lastKept";
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 3000;

    private final MongoDatabase database;

    MongoKeptDays(MongoDatabase database) {
        this.database = database;
    }

    static void widen(MongoDatabase database, Collection<LineDraft> lines) {
        var wider = new ArrayList<Bson>();
        days(lines, LineDraft::receivedOn)
                .min(Comparator.naturalOrder())
                .ifPresent(day -> wider.add(Updates.min(FIRST, date(day))));
        days(lines, LineDraft::keptOn)
                .max(Comparator.naturalOrder())
                .ifPresent(day -> wider.add(Updates.max(LAST, date(day))));
        if (!wider.isEmpty()) {
            Lines.years(database)
                    .updateOne(eq("_id", Marks.UNFINISHED), combine(wider), new UpdateOptions().upsert(true));
        }
    }

    /** A day that no office has seen is a slip of the pen, and must not count for the whole register. */
    private static Stream<LocalDate> days(Collection<LineDraft> lines, Function<LineDraft, @Nullable LocalDate> which) {
        return lines.stream()
                .map(which)
                .filter(Objects::nonNull)
                .filter(day -> day.getYear() >= EARLIEST_YEAR && day.getYear() < LATEST_YEAR);
    }

    @Override
    public Kept now() {
        var found = Lines.years(database).find(eq("_id", Marks.UNFINISHED)).first();
        return found == null ? Kept.NOTHING : new Kept(day(found, FIRST), day(found, LAST));
    }

    private static Date date(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static @Nullable LocalDate day(Document found, String member) {
        var date = found.getDate(member);
        return date == null ? null : LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC);
    }
}
