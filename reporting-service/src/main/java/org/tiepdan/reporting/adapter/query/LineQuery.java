package org.tiepdan.reporting.adapter.query;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.not;
import static com.mongodb.client.model.Filters.or;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.casefile.TrackingPart;
import org.tiepdan.reporting.lines.Lines;
import org.tiepdan.reporting.query.CaseFilter;
import org.tiepdan.reporting.query.CaseFilter.Days;
import org.tiepdan.reporting.query.OfficeAges;

/** A {@link CaseFilter} that means open cases, as the lines of unfinished ones are asked; the same cases as by the documents. */
public final class LineQuery {
    private final List<Bson> all = new ArrayList<>();

    private LineQuery() {}

    public static Bson of(CaseFilter filter, Instant now) {
        var query = new LineQuery();
        query.equal(Lines.STATE, filter.state());
        query.equal(Lines.TYPE, filter.type());
        query.equal(Lines.FIELD, filter.field());
        query.equal(Lines.COMMUNE, filter.commune());
        query.equal(Lines.HAS, filter.competent());
        query.equal(Lines.RECEIVING, filter.receiving());
        if (filter.body() != null) {
            query.all.add(or(eq(Lines.COMPETENT, filter.body()), eq(Lines.RECEIVING, filter.body())));
        }
        query.when(filter, now);
        query.limits(filter, now);
        return and(query.all);
    }

    private void when(CaseFilter filter, Instant now) {
        all.add(exists(Lines.OPEN, !Boolean.FALSE.equals(filter.open())));
        var late = lte(Lines.OVERDUE_FROM, now);
        if (!filter.meansDueOf(filter.limit())) {
            if (filter.overdue() != null) {
                all.add(filter.overdue() ? late : not(late));
            }
            if (filter.dueBy() != null) {
                all.add(and(gt(Lines.OVERDUE_FROM, now), lte(Lines.DUE_ON, filter.dueBy())));
            }
        }
        if (filter.triageSince() != null) {
            all.add(and(exists(Lines.TRIAGE_SINCE), DocumentQuery.within(Lines.TRIAGE_SINCE, filter.triageSince())));
        }
        all.add(DocumentQuery.within(Lines.RECEIVED_ON, new Days(filter.from(), filter.to())));
    }

    private void limits(CaseFilter filter, Instant now) {
        var limit = filter.limit();
        if (limit != null) {
            all.add(DocumentQuery.within(Lines.RECEIVED_ON, limit.received()));
            all.add(
                    filter.meansDueOf(limit)
                            ? OwedQuery.OF_LINES.due(filter, limit, now)
                            : OwedQuery.OF_LINES.of(limit, now));
        }
        var unlimited = filter.unlimited();
        if (unlimited != null) {
            all.add(or(exists(Lines.DUE_ON, false), eq(Lines.DUE_ON, TrackingPart.NOTHING_DUE)));
            var tooOld = unlimited.tooOld();
            all.add(tooOld == null ? exists(Lines.OPEN) : anyOf(tooOld));
        }
    }

    private static Bson anyOf(List<OfficeAges.TooOld> tooOld) {
        var old = tooOld.stream()
                .map(each -> and(
                        eq(Lines.STATE, each.state()),
                        in(Lines.TYPE, each.types()),
                        lt(Lines.RECEIVED_ON, each.receivedBefore())))
                .toList();
        return old.isEmpty() ? in("_id", List.of()) : or(old);
    }

    private void equal(String path, @Nullable String code) {
        if (code != null) {
            all.add(eq(path, code));
        }
    }
}
