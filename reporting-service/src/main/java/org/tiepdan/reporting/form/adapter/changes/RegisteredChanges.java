package org.tiepdan.reporting.form.adapter.changes;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import org.tiepdan.reporting.adapter.Cases;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.form.frozen.Differences;
import org.tiepdan.reporting.form.frozen.Differences.Change;

/** Gives changed cases the numbers by which offices know them, as the lists behind numbers do. */
@Component
final class RegisteredChanges {
    private static final Bson RECEIPT = Projections.exclude("intake.timeline", "routing", "tracking");

    private final MongoCollection<CaseDocument> cases;

    RegisteredChanges(MongoDatabase database) {
        this.cases = Cases.of(database);
    }

    Differences of(Differences differences) {
        var ids = differences.columns().stream()
                .flatMap(column -> column.cases().stream())
                .filter(change -> change.reception() == null)
                .map(Change::id)
                .collect(Collectors.toSet());
        Map<String, CaseDocument> found = new HashMap<>();
        Cases.read(cases, ids, RECEIPT, document -> found.put(document.id(), document));
        return differences.named(change -> named(change, found));
    }

    private static Change named(Change change, Map<String, CaseDocument> found) {
        var document = found.get(change.id());
        return document == null
                ? change
                : change.registered(document.registerNumber(), document.registerYear(), document.receivingBody());
    }
}
