package org.tiepdan.reporting.dashboard.adapter;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tiepdan.access.Grant;
import org.tiepdan.reporting.adapter.Cases;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.dashboard.Dashboard.Pressing;
import org.tiepdan.servicekit.web.access.AccessLog;

/** The pressing cases: found by the counts, read from their documents. */
@Component
final class PressingCases {
    private final MongoCollection<CaseDocument> cases;
    private final AccessLog looks;

    PressingCases(MongoDatabase database, AccessLog looks) {
        this.cases = Cases.of(database);
        this.looks = looks;
    }

    /** Records the look at those that may be denunciations. */
    List<Pressing> find(Grant grant, List<String> ids) {
        Map<String, CaseDocument> found = new HashMap<>();
        cases.find(in("_id", ids))
                .projection(Projections.exclude("intake.timeline", "routing.timeline", "tracking.timeline"))
                .forEach(document -> found.put(document.id(), document));
        var all = new ArrayList<Pressing>();
        for (var id : ids) {
            var document = found.get(id);
            if (document != null) {
                add(all, document, grant);
            }
        }
        var shown = all.stream().map(Pressing::caseId).collect(Collectors.toSet());
        looks.looked(
                grant.caller(),
                AccessLog.Look.LIST,
                found.values().stream()
                        .filter(CaseDocument::mayDenounce)
                        .map(CaseDocument::id)
                        .filter(shown::contains)
                        .toList());
        return List.copyOf(all);
    }

    /** A case that was closed or handed on between counting and reading is left out. */
    private static void add(List<Pressing> all, CaseDocument document, Grant grant) {
        var petition = document.petition();
        var tracking = document.tracking();
        if (petition == null || tracking == null || tracking.overdueFrom() == null || !grant.sees(document.parties())) {
            return;
        }
        all.add(new Pressing(
                document.id(),
                petition.registerNumber(),
                petition.registerYear(),
                petition.type(),
                petition.subject(),
                petition.receivingBody(),
                document.holder(),
                document.stateOrReceived(),
                petition.receivedOn(),
                document.limitsOwedOrMissed()));
    }
}
