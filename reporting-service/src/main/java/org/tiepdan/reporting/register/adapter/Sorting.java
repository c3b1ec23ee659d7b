package org.tiepdan.reporting.register.adapter;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Sorts;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.dates.RecordedDates;
import org.tiepdan.reporting.adapter.Paths;
import org.tiepdan.reporting.casefile.CaseDocument;

/** Orders of the register. The case id follows the key, so that every row has a unique place and pages neither lose nor repeat one. */
public enum Sorting {
    NEWEST_FIRST("-receivedAt", Paths.RECEIVED_AT, false),
    OLDEST_FIRST("receivedAt", Paths.RECEIVED_AT, true),
    DUE_FIRST("dueOn", Paths.DUE_ON, true),
    DUE_LAST("-dueOn", Paths.DUE_ON, false);

    private final String code;
    private final String path;
    private final boolean ascending;

    Sorting(String code, String path, boolean ascending) {
        this.code = code;
        this.path = path;
        this.ascending = ascending;
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(Sorting::code).toList();
    }

    public static Optional<Sorting> find(String code) {
        return Arrays.stream(values())
                .filter(sorting -> sorting.code.equals(code))
                .findFirst();
    }

    public String code() {
        return code;
    }

    public Bson order() {
        return ascending ? Sorts.ascending(path, "_id") : Sorts.descending(path, "_id");
    }

    /** @return the row's key as text; empty for a case of which tracking has written nothing yet */
    String keyOf(CaseDocument row) {
        if (path.equals(Paths.DUE_ON)) {
            var tracking = row.tracking();
            return tracking == null ? "" : tracking.dueOn().toString();
        }
        var petition = row.petition();
        return petition == null ? "" : petition.receivedAt().toString();
    }

    /** The rows after the one with that key and id. Rows without a key come first, as the database sorts them. */
    Bson after(PageEnd end) {
        var key = keyIn(end);
        var tie = ascending ? gt("_id", end.id()) : lt("_id", end.id());
        if (key == null) {
            var lowest = and(exists(path, false), tie);
            return ascending ? or(exists(path), lowest) : lowest;
        }
        return ascending
                ? or(gt(path, key), and(eq(path, key), tie))
                : or(lt(path, key), and(eq(path, key), tie), exists(path, false));
    }

    private @Nullable Object keyIn(PageEnd end) {
        if (end.key().isEmpty()) {
            return null;
        }
        return path.equals(Paths.DUE_ON) ? day(end.key()) : moment(end.key());
    }

    private static LocalDate day(String text) {
        var day = LocalDate.parse(text);
        if (!RecordedDates.canHold(day)) {
            throw new DateTimeException("No row has such a day.");
        }
        return day;
    }

    private static Instant moment(String text) {
        var moment = Instant.parse(text);
        if (!RecordedDates.canHold(moment)) {
            throw new DateTimeException("No row has such a moment.");
        }
        return moment;
    }
}
