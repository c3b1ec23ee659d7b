package org.tiepdan.reporting.dashboard.adapter;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tiepdan.reporting.adapter.Cases;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.dashboard.Dashboard.Pressing;

/** The cases that cannot wait: found by the counts, read from their documents. */
@Component
final class PressingCases {
    private final MongoCollection<CaseDocument> cases;

    PressingCases(MongoDatabase database) {
        this.cases = Cases.of(database);
    }

    List<Pressing> find(List<String> ids) {
        Map<String, CaseDocument> found = new HashMap<>();
        cases.find(in("_id", ids))
                .projection(Projections.exclude("intake.timeline", "routing.timeline", "tracking.timeline"))
                .forEach(document -> found.put(document.id(), document));
        var all = new ArrayList<Pressing>();
        for (var id : ids) {
            var document = found.get(id);
            if (document != null) {
                add(all, document);
            }
        }
        return List.copyOf(all);
    }

    /** A case that was closed between the two readings is none any more. */
    private static void add(List<Pressing> all, CaseDocument document) {
        var petition = document.petition();
        var tracking = document.tracking();
        if (petition == null || tracking == null || tracking.overdueFrom() == null) {
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
