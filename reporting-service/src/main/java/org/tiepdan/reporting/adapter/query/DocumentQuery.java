package org.tiepdan.reporting.adapter.query;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.not;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Grant;
import org.tiepdan.reporting.adapter.Paths;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.casefile.TrackingPart;
import org.tiepdan.reporting.query.CaseFilter;
import org.tiepdan.reporting.query.CaseFilter.Closing;
import org.tiepdan.reporting.query.CaseFilter.Days;
import org.tiepdan.reporting.query.CaseFilter.Limit;
import org.tiepdan.reporting.query.CaseFilter.Unlimited;

/**
 * Turns a {@link CaseFilter}, except its words, into a query over the documents of the cases: tracking's members take precedence once they
 * exist.
 */
public final class DocumentQuery {
    private static final String STATE = Paths.byTracking("state");
    private static final String AWAITED = Paths.byTracking("awaited");
    private static final String TRIAGE_SINCE = "triageSince";

    private final List<Bson> all = new ArrayList<>();

    private DocumentQuery() {}

    /** Those of the filtered cases that the grant shows. */
    public static Bson of(CaseFilter filter, Grant grant, Instant now) {
        var query = new DocumentQuery();
        query.all.add(VisibilityQuery.of(grant));
        query.what(filter);
        query.whose(filter);
        query.when(filter, now);
        query.add(filter.closing(), DocumentQuery::closed);
        query.add(filter.limit(), limit -> query.owed(filter, limit, now));
        query.add(filter.unlimited(), DocumentQuery::unlimited);
        return and(query.all);
    }

    private void what(CaseFilter filter) {
        add(filter.state(), DocumentQuery::standing);
        add(filter.type(), type -> eq(Paths.TYPE, type));
        add(filter.field(), field -> completedOr(Paths.COMPLETED_FIELD, Paths.FIELD, field));
        add(filter.commune(), commune -> completedOr(Paths.COMPLETED_COMMUNE, Paths.COMMUNE, commune));
        add(filter.open(), open -> open ? ne(STATE, TrackingPart.CLOSED) : eq(STATE, TrackingPart.CLOSED));
    }

    /** A fact that an officer of the desk completed replaces the registered one. */
    private static Bson completedOr(String completed, String registered, String value) {
        return or(eq(completed, value), and(exists(completed, false), eq(registered, value)));
    }

    private void whose(CaseFilter filter) {
        add(filter.body(), body -> HandlerQuery.handledBy(List.of(body)));
        add(filter.competent(), HandlerQuery::heldBy);
        add(filter.escalatedTo(), body -> eq(AWAITED, body));
        add(filter.receiving(), body -> eq(Paths.RECEIVING_BODY, body));
    }

    private void when(CaseFilter filter, Instant now) {
        if (!filter.meansDueOf(filter.limit())) {
            var late = lte(Paths.OVERDUE_FROM, now);
            add(filter.overdue(), overdue -> overdue ? late : not(late));
            add(filter.dueBy(), day -> and(gt(Paths.OVERDUE_FROM, now), lte(Paths.DUE_ON, day)));
        }
        add(
                filter.triageSince(),
                days -> HandlerQuery.byTrackingOrRouting(TRIAGE_SINCE, path -> and(exists(path), within(path, days))));
        all.add(within(Paths.RECEIVED_ON, new Days(filter.from(), filter.to())));
    }

    private <T> void add(@Nullable T given, Function<T, Bson> condition) {
        if (given != null) {
            all.add(condition.apply(given));
        }
    }

    static Bson within(String path, Days days) {
        var bounds = new ArrayList<Bson>();
        if (days.first() != null) {
            bounds.add(gte(path, days.first()));
        }
        if (days.last() != null) {
            bounds.add(lte(path, days.last()));
        }
        return bounds.isEmpty() ? Filters.empty() : and(bounds);
    }

    private static Bson standing(String state) {
        return state.equals(CaseDocument.RECEIVED)
                ? and(exists(STATE, false), exists(Paths.byRouting("state"), false))
                : HandlerQuery.byTrackingOrRouting("state", path -> eq(path, state));
    }

    private static Bson closed(Closing closing) {
        var on = within(Paths.byTracking("closedOn"), closing.on());
        var as = closing.as().isEmpty() ? eq(STATE, TrackingPart.CLOSED) : Filters.in(Paths.CLOSED_AS, closing.as());
        return and(exists(Paths.byTracking("closedOn")), on, as);
    }

    private Bson owed(CaseFilter filter, Limit limit, Instant now) {
        var received = within(Paths.RECEIVED_ON, limit.received());
        return filter.meansDueOf(limit)
                ? and(received, ne(STATE, TrackingPart.CLOSED), OwedQuery.due(filter, limit, now))
                : and(received, OwedQuery.of(limit, now));
    }

    private static Bson unlimited(Unlimited unlimited) {
        var none = and(
                ne(STATE, TrackingPart.CLOSED),
                or(exists(Paths.DUE_ON, false), eq(Paths.DUE_ON, TrackingPart.NOTHING_DUE)));
        var tooOld = unlimited.tooOld();
        if (tooOld == null) {
            return none;
        }
        var old = tooOld.stream()
                .map(each -> and(
                        standing(each.state()),
                        Filters.in(Paths.TYPE, each.types()),
                        lt(Paths.RECEIVED_ON, each.receivedBefore())))
                .toList();
        return old.isEmpty() ? Filters.in("_id", List.of()) : and(none, or(old));
    }
}
