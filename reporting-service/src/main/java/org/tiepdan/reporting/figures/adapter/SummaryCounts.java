package org.tiepdan.reporting.figures.adapter;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import org.tiepdan.eventing.caller.Caller;
import org.tiepdan.reporting.adapter.Paths;
import org.tiepdan.reporting.adapter.query.DocumentQuery;
import org.tiepdan.reporting.casefile.Deadline;
import org.tiepdan.reporting.figures.Summary;
import org.tiepdan.reporting.figures.Summary.Limits;
import org.tiepdan.reporting.query.CaseFilter;

/** Counts what a summary says. */
@Component
final class SummaryCounts {
    private static final String NOT_ROUTED = "NOT_ROUTED";
    private static final Document STANDING = new Document("type", "$" + Paths.TYPE)
            .append("outcome", first(byTracking("outcome"), ""))
            .append("state", first("$tracking.state", first("$routing.state", NOT_ROUTED)))
            .append("closedAs", first("$tracking.closedAs", ""));

    private final MongoCollection<Document> cases;
    private final Clock clock;

    SummaryCounts(MongoDatabase database, Clock clock) {
        this.cases = database.getCollection(Paths.CASES);
        this.clock = clock;
    }

    Summary of(Caller caller, CaseFilter filter) {
        var now = clock.instant();
        var byType = new TreeMap<String, Long>();
        var byOutcome = new TreeMap<String, Long>();
        var byState = new TreeMap<String, Long>();
        var byClosing = new TreeMap<String, Long>();
        for (var group : standings(filter, now)) {
            var by = group.get("_id", Document.class);
            long count = count(group);
            byType.merge(by.getString("type"), count, Long::sum);
            byOutcome.merge(outcome(by), count, Long::sum);
            byState.merge(by.getString("state"), count, Long::sum);
            if (!by.getString("closedAs").isEmpty()) {
                byClosing.merge(by.getString("closedAs"), count, Long::sum);
            }
        }
        var byRule = limits(filter, now);
        return new Summary(
                filter.body(),
                filter.from(),
                filter.to(),
                byType.values().stream().mapToLong(Long::longValue).sum(),
                byType,
                byOutcome,
                byState,
                byClosing,
                byRule.values().stream().reduce(Limits.NONE, Limits::plus),
                byRule);
    }

    private static String outcome(Document by) {
        var outcome = by.getString("outcome");
        return !outcome.isEmpty() ? outcome : by.getString("state").equals("IN_TRIAGE") ? "TRIAGE" : NOT_ROUTED;
    }

    private List<Document> standings(CaseFilter filter, Instant now) {
        return cases.aggregate(List.of(
                        Aggregates.match(DocumentQuery.of(filter, now)),
                        Aggregates.group(STANDING, Accumulators.sum("count", 1))))
                .into(new ArrayList<>());
    }

    /** A body answers for the limits it owes, whichever body has the case. */
    private Map<String, Limits> limits(CaseFilter filter, Instant now) {
        var pipeline = new ArrayList<Bson>();
        pipeline.add(Aggregates.match(DocumentQuery.of(CaseFilter.of(null, filter.from(), filter.to()), now)));
        pipeline.add(Aggregates.unwind("$" + Paths.DEADLINES));
        if (filter.body() != null) {
            pipeline.add(Aggregates.match(Filters.eq(Paths.DEADLINES + ".owedBy", filter.body())));
        }
        pipeline.add(Aggregates.group(
                new Document("rule", "$" + Paths.DEADLINES + ".ruleId")
                        .append("state", "$" + Paths.DEADLINES + ".state")
                        .append(
                                "past",
                                new Document("$lte", List.of("$" + Paths.DEADLINES + ".dueAt", Date.from(now)))),
                Accumulators.sum("count", 1)));
        var byRule = new TreeMap<String, Limits>();
        for (var group : cases.aggregate(pipeline)) {
            var by = group.get("_id", Document.class);
            byRule.merge(
                    by.getString("rule"),
                    limits(by.getString("state"), by.getBoolean("past"), count(group)),
                    Limits::plus);
        }
        return byRule;
    }

    private static Limits limits(String state, boolean past, long count) {
        return switch (state) {
            case Deadline.MET -> Limits.of(count, 0, 0, 0, 0);
            case Deadline.MISSED -> Limits.of(0, count, 0, 0, 0);
            case Deadline.OPEN -> past ? Limits.of(0, 0, count, 0, 0) : Limits.of(0, 0, 0, count, 0);
            default -> Limits.of(0, 0, 0, 0, count);
        };
    }

    /** Tracking's member once it has given a state, whether or not it has the member; until then routing's. */
    private static Document byTracking(String member) {
        return new Document(
                "$cond",
                List.of(
                        new Document("$gt", Arrays.asList("$tracking.state", null)),
                        "$tracking." + member,
                        "$routing." + member));
    }

    private static Document first(Object path, Object otherwise) {
        return new Document("$ifNull", List.of(path, otherwise));
    }

    private static long count(Document group) {
        return group.get("count", Number.class).longValue();
    }
}
