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
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import org.tiepdan.access.Grant;
import org.tiepdan.reporting.adapter.Paths;
import org.tiepdan.reporting.adapter.query.DocumentQuery;
import org.tiepdan.reporting.count.Counted.Standing;
import org.tiepdan.reporting.count.Counter;
import org.tiepdan.reporting.figures.Summary;
import org.tiepdan.reporting.figures.SummarySums;
import org.tiepdan.reporting.query.CaseFilter;

/** Answers from the counts in memory if all days are requested, and from the documents for a period. */
@Component
final class SummaryCounts {
    private static final Document STANDING = new Document("type", "$" + Paths.TYPE)
            .append("outcome", first(byTracking("outcome"), ""))
            .append("state", first("$tracking.state", "$routing.state"))
            .append("closedAs", first("$tracking.closedAs", ""))
            .append("matter", exists("$" + Paths.PARENT));

    private final MongoCollection<Document> cases;
    private final Counter counter;
    private final Clock clock;

    SummaryCounts(MongoDatabase database, Counter counter, Clock clock) {
        this.cases = database.getCollection(Paths.CASES);
        this.counter = counter;
        this.clock = clock;
    }

    /** @param filter only by body and days of receipt */
    Summary of(Grant grant, CaseFilter filter) {
        var now = clock.instant();
        return filter.from() == null && filter.to() == null
                ? counter.ask(grant, tally -> SummarySums.ofAll(tally, filter.body(), now))
                : asked(grant, filter, now);
    }

    private Summary asked(Grant grant, CaseFilter filter, Instant now) {
        var sums = new SummarySums();
        for (var group : standings(grant, filter, now)) {
            var by = group.get("_id", Document.class);
            sums.cases(by.getString("type"), standing(by), count(group));
        }
        for (var group : limits(grant, filter, now)) {
            var by = group.get("_id", Document.class);
            sums.limits(by.getString("rule"), by.getString("state"), by.getBoolean("past"), count(group));
        }
        return sums.summary(filter.body(), filter.from(), filter.to());
    }

    private static Standing standing(Document by) {
        return new Standing(
                by.getString("type"),
                null,
                by.getString("state"),
                by.getString("closedAs"),
                by.getString("outcome"),
                by.getBoolean("matter"));
    }

    private List<Document> standings(Grant grant, CaseFilter filter, Instant now) {
        return cases.aggregate(List.of(
                        Aggregates.match(DocumentQuery.of(filter, grant, now)),
                        Aggregates.group(STANDING, Accumulators.sum("count", 1))))
                .into(new ArrayList<>());
    }

    /** A body answers for the limits it owes, whichever body has the case. */
    private List<Document> limits(Grant grant, CaseFilter filter, Instant now) {
        var pipeline = new ArrayList<Bson>();
        pipeline.add(Aggregates.match(DocumentQuery.of(CaseFilter.of(null, filter.from(), filter.to()), grant, now)));
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
        return cases.aggregate(pipeline).into(new ArrayList<>());
    }

    /** Tracking's member once tracking has a state, whether or not it has the member; until then routing's. */
    private static Document byTracking(String member) {
        return new Document("$cond", List.of(exists("$tracking.state"), "$tracking." + member, "$routing." + member));
    }

    private static Document exists(String path) {
        return new Document("$gt", Arrays.asList(path, null));
    }

    private static Document first(Object path, Object otherwise) {
        return new Document("$ifNull", List.of(path, otherwise));
    }

    private static long count(Document group) {
        return group.get("count", Number.class).longValue();
    }
}
