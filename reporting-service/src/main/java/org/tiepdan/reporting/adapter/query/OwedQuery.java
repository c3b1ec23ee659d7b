package org.tiepdan.reporting.adapter.query;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
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
import org.tiepdan.reporting.casefile.Deadline;
import org.tiepdan.reporting.lines.Lines;
import org.tiepdan.reporting.query.CaseFilter;
import org.tiepdan.reporting.query.CaseFilter.Limit;

/**
 * The limits of a case, as its document and its line are asked for them.
 *
 * @param list where they stand
 * @param by member that says who owes one
 * @param end member for the first instant that is too late
 * @param open what holds of one that is open
 * @param missed what holds of one that was missed
 * @param there what holds of one that was not cancelled
 */
record OwedQuery(String list, String by, String end, Bson open, Bson missed, Bson there) {
    static final OwedQuery OF_DOCUMENTS = new OwedQuery(
            Paths.DEADLINES,
            "owedBy",
            "dueAt",
            eq("state", Deadline.OPEN),
            eq("state", Deadline.MISSED),
            ne("state", Deadline.CANCELLED));

    /** A line has those that are open or were missed, and no others. */
    static final OwedQuery OF_LINES = new OwedQuery(
            Lines.LIMITS, "by", "from", eq("missed", false), eq("missed", true), in("missed", true, false));

    Bson of(Limit limit, Instant now) {
        return any(limit.owedBy(), is(limit, now));
    }

    private Bson is(Limit limit, Instant now) {
        return switch (limit.is()) {
            case "met" -> eq("state", Deadline.MET);
            case "missed" -> missed;
            case "openOverdue" -> and(open, lte(end, now));
            case "openInTime" -> and(open, gt(end, now));
            case "late" -> or(missed, and(open, lte(end, earlier(limit.entered(), now))));
            case "justEnded" -> and(open, gt(end, limit.entered()), lte(end, now));
            case "owed" -> or(open, missed);
            case null, default -> there;
        };
    }

    /** Late or soon due by a limit that one body owes: what another body owes in the same case does not count. */
    Bson due(CaseFilter filter, Limit limit, Instant now) {
        var owed = or(open, missed);
        var late = any(limit.owedBy(), and(owed, lte(end, now)));
        var all = new ArrayList<Bson>();
        if (filter.overdue() != null) {
            all.add(filter.overdue() ? late : not(late));
        }
        if (filter.dueBy() != null) {
            all.add(not(late));
            all.add(any(limit.owedBy(), and(owed, gt(end, now), lte(end, LegalTime.endOf(filter.dueBy())))));
        }
        return and(all);
    }

    private Bson any(@Nullable String body, Bson which) {
        return elemMatch(list, body == null ? which : and(which, eq(by, body)));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
