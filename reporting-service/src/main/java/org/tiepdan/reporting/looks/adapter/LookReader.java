package org.tiepdan.reporting.looks.adapter;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Gatherers;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import org.tiepdan.access.Grant;
import org.tiepdan.reporting.adapter.Cases;
import org.tiepdan.reporting.adapter.query.VisibilityQuery;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.looks.LookFilter;
import org.tiepdan.reporting.looks.LookPage.Row;

/** Reads looks, newest first, without the cases that a grant hides. */
@Component
final class LookReader {
    private static final int AT_ONCE = 100;

    private final MongoCollection<StoredLook> looks;
    private final MongoCollection<CaseDocument> cases;

    LookReader(MongoDatabase database) {
        this.looks = LookStore.in(database);
        this.cases = Cases.of(database);
    }

    /** @param most the number after which reading ends; hidden looks are read and skipped, so that visible results do not depend on them */
    List<Row> read(LookFilter filter, Grant grant, int most) {
        var found = looks.find(condition(filter))
                .sort(Sorts.descending("at", "_id"))
                .batchSize(AT_ONCE)
                .spliterator();
        return StreamSupport.stream(found, false)
                .gather(Gatherers.windowFixed(AT_ONCE))
                .flatMap(some -> shown(some, grant).stream())
                .limit(most)
                .toList();
    }

    private List<Row> shown(List<StoredLook> some, Grant grant) {
        var ids =
                some.stream().flatMap(look -> look.cases().stream()).distinct().toList();
        var seen = seen(ids, grant);
        var rows = new ArrayList<Row>();
        for (var look : some) {
            var known = look.cases().stream().filter(seen::contains).toList();
            if (!known.isEmpty() || (isEmptyExport(look) && worksFor(look, grant.bodies()))) {
                rows.add(row(look, known));
            }
        }
        return rows;
    }

    /** Reads only what will be shown, so that hidden cases take no time. */
    private Set<String> seen(List<String> ids, Grant grant) {
        var seen = new HashSet<String>();
        ids.stream()
                .gather(Gatherers.windowFixed(AT_ONCE))
                .map(some -> new Document("_id", new Document("$in", some))
                        .append("$and", List.of(VisibilityQuery.of(grant))))
                .flatMap(
                        shown -> cases
                                .find(shown, Document.class)
                                .projection(Projections.include("_id"))
                                .into(new ArrayList<>())
                                .stream())
                .forEach(document -> seen.add(document.getString("_id")));
        return seen;
    }

    private static boolean isEmptyExport(StoredLook look) {
        return look.cases().isEmpty();
    }

    private static boolean worksFor(StoredLook look, Set<String> bodies) {
        return look.bodies().stream().anyMatch(bodies::contains);
    }

    private static Row row(StoredLook look, List<String> known) {
        return new Row(
                look.id(), look.at(), look.officer(), look.bodies(), look.look(), look.service(), known, known.size());
    }

    private static Bson condition(LookFilter filter) {
        var all = new ArrayList<Bson>();
        if (filter.body() != null) {
            all.add(eq("bodies", filter.body()));
        }
        if (filter.officer() != null) {
            all.add(eq("officer", filter.officer()));
        }
        if (filter.from() != null) {
            all.add(gte("at", filter.from()));
        }
        if (filter.before() != null) {
            all.add(lt("at", filter.before()));
        }
        var after = filter.after();
        if (after != null) {
            all.add(or(lt("at", after.at()), and(eq("at", after.at()), lt("_id", after.id()))));
        }
        return all.isEmpty() ? Filters.empty() : and(all);
    }
}
