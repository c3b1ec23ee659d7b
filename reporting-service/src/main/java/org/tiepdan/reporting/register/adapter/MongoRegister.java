package org.tiepdan.reporting.register.adapter;

import static com.mongodb.client.model.Filters.and;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Projections;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiepdan.access.Grant;
import org.tiepdan.reporting.adapter.Cases;
import org.tiepdan.reporting.adapter.query.BodyAccessCheck;
import org.tiepdan.reporting.adapter.query.CaseFilterReader;
import org.tiepdan.reporting.adapter.query.DocumentQuery;
import org.tiepdan.reporting.adapter.query.Search;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.register.CaseRow;
import org.tiepdan.reporting.register.RegisterPage;
import org.tiepdan.reporting.register.RegisterPage.Total;
import org.tiepdan.reporting.register.RegisterReader;
import org.tiepdan.reporting.wording.BodyNames;
import org.tiepdan.servicekit.web.access.AccessLog;
import org.tiepdan.servicekit.web.request.QueryReader;

/** Reads the register from the documents of the cases. */
@Component
final class MongoRegister implements RegisterReader {
    private static final int USUAL_PAGE = 50;
    private static final int LONGEST_PAGE = 200;
    private static final Bson WITHOUT_DETAILS =
            Projections.exclude("intake.timeline", "routing.timeline", "tracking.timeline", "routing.reasons");

    private final MongoCollection<CaseDocument> cases;
    private final CaseFilterReader filters;
    private final Search search;
    private final BodyNames names;
    private final AccessLog looks;
    private final Clock clock;

    MongoRegister(
            MongoDatabase database,
            CaseFilterReader filters,
            Search search,
            BodyNames names,
            AccessLog looks,
            Clock clock) {
        this.cases = Cases.of(database);
        this.filters = filters;
        this.search = search;
        this.names = names;
        this.looks = looks;
        this.clock = clock;
    }

    @Override
    public RegisterPage read(Grant grant, Map<String, String[]> parameters) {
        var query = new QueryReader(parameters, CaseFilterReader.parameters("sort", "cursor", "total"));
        var filter = filters.all(query, grant);
        int pageLength = query.numberBesideCode("limit", CaseFilterReader.LIMITS, 1, LONGEST_PAGE, USUAL_PAGE);
        var sorting = sorting(query);
        var last = query.cursor("cursor", parts -> PageEnd.of(parts, sorting));
        boolean counts = query.flag("total");
        query.finish();
        BodyAccessCheck.check(grant, filter.body());
        var now = clock.instant();
        var words = filter.words();
        var meaning = words == null ? null : search.of(words, grant);
        var wanted = DocumentQuery.of(filter, grant, now);
        var meant = meaning == null ? wanted : and(wanted, meaning.condition());
        var found = among(meant, sorting, last, pageLength + 1);
        var page = found.subList(0, Math.min(pageLength, found.size()));
        looks.looked(
                grant.caller(),
                AccessLog.Look.LIST,
                page.stream()
                        .filter(CaseDocument::mayDenounce)
                        .map(CaseDocument::id)
                        .toList());
        return new RegisterPage(
                page.stream().map(row -> CaseRow.of(row, names, now)).toList(),
                found.size() > pageLength ? next(sorting, page.getLast()) : null,
                meaning == null ? null : meaning.searched(),
                counts ? total(meant, last == null && found.size() <= pageLength ? found : null) : null);
    }

    /** @param all the matching cases, if one page has all of them; otherwise those that the grant shows are counted */
    private Total total(Bson meant, @Nullable List<CaseDocument> all) {
        return Total.of(
                all == null ? cases.countDocuments(meant, new CountOptions().limit(Total.MOST + 1)) : all.size());
    }

    private List<CaseDocument> among(Bson wanted, Sorting sorting, @Nullable PageEnd last, int most) {
        return cases.find(last == null ? wanted : and(wanted, sorting.after(last)))
                .sort(sorting.order())
                .projection(WITHOUT_DETAILS)
                .limit(most)
                .into(new ArrayList<>());
    }

    private static Sorting sorting(QueryReader query) {
        var code = Objects.requireNonNullElse(query.code("sort", Sorting.codes()), Sorting.NEWEST_FIRST.code());
        return Sorting.find(code).orElse(Sorting.NEWEST_FIRST);
    }

    private static String next(Sorting sorting, CaseDocument last) {
        return new PageEnd(sorting, sorting.keyOf(last), last.id()).cursor();
    }
}
