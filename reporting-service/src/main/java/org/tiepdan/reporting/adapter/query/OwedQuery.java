package org.tiepdan.reporting.adapter.query;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.not;
import static com.mongodb.client.model.Filters.or;

import java.time.Instant;
import java.util.ArrayList;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.reporting.adapter.Paths;
import org.tiepdan.reporting.casefile.limit.Deadline;
import org.tiepdan.reporting.query.CaseFilter;
import org.tiepdan.reporting.query.CaseFilter.Limit;

/** Queries for the limits of a case. */
final class OwedQuery {
    private static final String END = "dueAt";
    private static final Bson OPEN = eq("state", Deadline.OPEN);
    private static final Bson MISSED = eq("state", Deadline.MISSED);
    private static final Bson OWED = or(OPEN, MISSED);

    private OwedQuery() {}

    static Bson of(Limit limit, Instant now) {
        return any(limit.owedBy(), is(limit, now));
    }

    private static Bson is(Limit limit, Instant now) {
        return switch (limit.is()) {
            case "met" -> eq("state", Deadline.MET);
            case "missed" -> MISSED;
            case "openOverdue" -> and(OPEN, lte(END, now));
            case "openInTime" -> and(OPEN, gt(END, now));
            case "late" -> or(MISSED, and(OPEN, lte(END, earlier(limit.entered(), now))));
            case "justEnded" -> and(OPEN, gt(END, limit.entered()), lte(END, now));
            case "owed" -> OWED;
            case null, default -> ne("state", Deadline.CANCELLED);
        };
    }

    /** Late or soon due by a limit that one body owes; limits that other bodies owe in the same case do not count. */
    static Bson due(CaseFilter filter, Limit limit, Instant now) {
        var late = any(limit.owedBy(), and(OWED, lte(END, now)));
        var all = new ArrayList<Bson>();
        if (filter.overdue() != null) {
            all.add(filter.overdue() ? late : not(late));
        }
        if (filter.dueBy() != null) {
            all.add(not(late));
            all.add(any(limit.owedBy(), and(OWED, gt(END, now), lte(END, LegalTime.endOf(filter.dueBy())))));
        }
        return and(all);
    }

    private static Bson any(@Nullable String body, Bson which) {
        return elemMatch(Paths.DEADLINES, body == null ? which : and(which, eq("owedBy", body)));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
