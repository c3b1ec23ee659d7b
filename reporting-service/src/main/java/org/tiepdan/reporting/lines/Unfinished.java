package org.tiepdan.reporting.lines;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiepdan.reporting.lines.YearFigures.Count;

/** Counts what changes with time alone: it costs as much as there is unfinished, whatever else there ever was. */
@Component
public final class Unfinished {
    private final MongoCollection<Document> lines;

    public Unfinished(MongoDatabase database) {
        this.lines = Lines.unfinished(database);
    }

    /** The open cases by body that has them, state and type. */
    public List<Count> places(@Nullable String body) {
        return lines.aggregate(List.of(
                        Aggregates.match(with(body, exists(Lines.PLACE))),
                        Aggregates.group("$" + Lines.PLACE, Accumulators.sum("count", 1))))
                .map(Count::of)
                .into(new ArrayList<>());
    }

    /** Open cases with a limit past its end, by the body that has them. */
    public Map<String, Long> overdue(Instant now) {
        return byBody(lte(Lines.OVERDUE_FROM, now));
    }

    /** @param lastDay of the limits that count as soon due */
    public Map<String, Long> dueSoon(Instant now, LocalDate lastDay) {
        return byBody(and(gt(Lines.OVERDUE_FROM, now), lte(Lines.DUE_ON, lastDay)));
    }

    /** How many wait for an officer's decision, by the day from which they do. */
    public Map<LocalDate, Long> inTriage(@Nullable String body) {
        var bySince = new TreeMap<LocalDate, Long>();
        group(with(body, exists(Lines.TRIAGE_SINCE)), Lines.TRIAGE_SINCE)
                .forEach(group -> bySince.put(
                        group.getDate("_id").toInstant().atZone(ZoneOffset.UTC).toLocalDate(), count(group)));
        return bySince;
    }

    /** How many open cases have their earliest limit, open or missed, end at each moment. */
    public NavigableMap<Instant, Long> ends(@Nullable String body) {
        var byEnd = new TreeMap<Instant, Long>();
        group(with(body, exists(Lines.OVERDUE_FROM)), Lines.OVERDUE_FROM)
                .forEach(group -> byEnd.put(group.getDate("_id").toInstant(), count(group)));
        return byEnd;
    }

    /**
     * Ids of the open cases whose earliest limit ends first. Only those up to the moment that suffices are sorted, for the
     * stand-in sorts all that it finds.
     *
     * @param ends of the same body
     */
    public List<String> pressing(@Nullable String body, NavigableMap<Instant, Long> ends, int most) {
        long found = 0;
        var last = Instant.EPOCH;
        for (var end : ends.entrySet()) {
            last = end.getKey();
            found += end.getValue();
            if (found >= most) {
                break;
            }
        }
        return lines.find(with(body, lte(Lines.OVERDUE_FROM, last)))
                .sort(Sorts.ascending(Lines.OVERDUE_FROM, "_id"))
                .limit(most)
                .projection(Projections.include("_id"))
                .map(line -> line.getString("_id"))
                .into(new ArrayList<>());
    }

    /** Open limits of cases received in {@code year}, by the body that owes them. */
    public Map<String, OpenLimits> openLimits(int year, Instant now) {
        var past = new Document("$lte", List.of("$" + Lines.OWED + ".from", Date.from(now)));
        var byBody = new HashMap<String, OpenLimits>();
        lines.aggregate(List.of(
                        Aggregates.match(and(eq(Lines.RECEIVED_YEAR, year), exists(Lines.OWED))),
                        Aggregates.project(Projections.include(Lines.OWED)),
                        Aggregates.unwind("$" + Lines.OWED),
                        Aggregates.group(
                                new Document("by", "$" + Lines.OWED + ".by").append("past", past),
                                Accumulators.sum("count", 1))))
                .forEach(group -> {
                    var by = group.get("_id", Document.class);
                    var limits =
                            by.getBoolean("past") ? new OpenLimits(count(group), 0) : new OpenLimits(0, count(group));
                    byBody.merge(by.getString("by"), limits, OpenLimits::plus);
                });
        return byBody;
    }

    public record OpenLimits(long overdue, long inTime) {
        public static final OpenLimits NONE = new OpenLimits(0, 0);

        OpenLimits plus(OpenLimits other) {
            return new OpenLimits(overdue + other.overdue, inTime + other.inTime);
        }
    }

    private Map<String, Long> byBody(Bson which) {
        var byBody = new TreeMap<String, Long>();
        group(which, Lines.HAS).forEach(group -> byBody.put(group.getString("_id"), count(group)));
        return byBody;
    }

    private List<Document> group(Bson which, String member) {
        return lines.aggregate(
                        List.of(Aggregates.match(which), Aggregates.group("$" + member, Accumulators.sum("count", 1))))
                .into(new ArrayList<>());
    }

    private static Bson with(@Nullable String body, Bson which) {
        return body == null ? which : and(eq(Lines.HAS, body), which);
    }

    private static long count(Document group) {
        return group.get("count", Number.class).longValue();
    }
}
