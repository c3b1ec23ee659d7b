package org.tiepdan.reporting.register.export.adapter;

import static com.mongodb.client.model.Filters.and;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Projections;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import org.tiepdan.access.Grant;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.reporting.adapter.Cases;
import org.tiepdan.reporting.adapter.query.BodyAccessCheck;
import org.tiepdan.reporting.adapter.query.CaseFilterReader;
import org.tiepdan.reporting.adapter.query.DocumentQuery;
import org.tiepdan.reporting.adapter.query.Search;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.register.adapter.Sorting;
import org.tiepdan.reporting.register.export.CaseColumns;
import org.tiepdan.reporting.sheet.file.FileFormat;
import org.tiepdan.reporting.sheet.file.SheetFiles;
import org.tiepdan.reporting.wording.BodyNames;
import org.tiepdan.servicekit.web.ProblemException;
import org.tiepdan.servicekit.web.access.AccessLog;
import org.tiepdan.servicekit.web.request.QueryReader;

/** Finds the cases to export: the same ones, in the same order, as the register shows for the same parameters. */
@Component
final class CaseExport {
    /** The number of rows read from the database and recorded as looked at, at a time. */
    static final int BATCH = 500;

    private static final int ALL = 0;
    private static final Bson WITHOUT_DETAILS =
            Projections.exclude("intake.timeline", "routing.timeline", "tracking.timeline", "routing.reasons");

    private final MongoCollection<CaseDocument> cases;
    private final CaseFilterReader filters;
    private final Search search;
    private final BodyNames names;
    private final CaseColumns columns;
    private final SheetFiles files;
    private final AccessLog looks;
    private final Clock clock;

    CaseExport(
            MongoDatabase database,
            CaseFilterReader filters,
            Search search,
            BodyNames names,
            LawPack law,
            SheetFiles files,
            AccessLog looks,
            Clock clock) {
        this.cases = Cases.of(database);
        this.filters = filters;
        this.search = search;
        this.names = names;
        this.columns = new CaseColumns(law);
        this.files = files;
        this.looks = looks;
        this.clock = clock;
    }

    /** @throws ProblemException for faults of the parameters, and {@code 422 too-many-rows} if the format has no room for them */
    CaseList prepare(Grant grant, Map<String, String[]> parameters, FileFormat format) {
        var query = new QueryReader(parameters, CaseFilterReader.parameters("sort"));
        var filter = filters.all(query, grant);
        var sort = Objects.requireNonNullElse(query.code("sort", Sorting.codes()), Sorting.NEWEST_FIRST.code());
        int most = query.numberBesideCode("limit", CaseFilterReader.LIMITS, 1, Integer.MAX_VALUE, ALL);
        query.finish();
        BodyAccessCheck.check(grant, filter.body());
        var now = clock.instant();
        var words = filter.words();
        var wanted = DocumentQuery.of(filter, grant, now);
        var all = words == null ? wanted : and(wanted, search.of(words, grant).condition());
        checkRoom(all, format);
        var found = cases.find(all)
                .sort(Sorting.find(sort).orElse(Sorting.NEWEST_FIRST).order())
                .projection(WITHOUT_DETAILS)
                // Without an index on the order, the database would sort in memory only.
                .allowDiskUse(true)
                .batchSize(BATCH)
                .limit(most);
        return new CaseList(found, names, now, columns, files, format, looks, grant.caller());
    }

    private void checkRoom(Bson wanted, FileFormat format) {
        long most = format.rows() - 1;
        if (format == FileFormat.XLSX
                && cases.countDocuments(wanted, new CountOptions().limit((int) most + 1)) > most) {
            throw new ProblemException(
                    422,
                    "too-many-rows",
                    "Một bảng tính chỉ chứa được " + most + " dòng: hãy lọc bớt hoặc tải bản CSV.",
                    "A spreadsheet has room for " + most + " rows: narrow the list, or take it as CSV.");
        }
    }
}
