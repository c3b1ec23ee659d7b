package org.tiepdan.reporting.radar.adapter;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiepdan.access.Grant;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.reporting.adapter.Cases;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.casefile.Happening;
import org.tiepdan.reporting.count.Counted.Crowded;
import org.tiepdan.reporting.count.Counter;
import org.tiepdan.reporting.radar.Crowd;

/** The groups in the counts, with the time of their last growth from their documents. */
@Component
final class Crowds {
    private static final String GREW = "petition.group-grew.v1";

    private final Counter counter;
    private final MongoCollection<CaseDocument> cases;

    Crowds(Counter counter, MongoDatabase database) {
        this.counter = counter;
        this.cases = Cases.of(database);
    }

    Map<String, Crowd> seenBy(Grant grant) {
        var people = counter.ask(grant, tally -> {
            var found = new HashMap<String, Integer>();
            tally.forEach(Crowded.class, (one, counts) -> {
                if (counts.total() > 0) {
                    found.merge(one.caseId(), one.people(), Math::max);
                }
            });
            return found;
        });
        var crowds = new HashMap<String, Crowd>();
        Cases.read(
                cases,
                people.keySet(),
                Projections.exclude("intake.timeline", "tracking.timeline"),
                document ->
                        crowds.put(document.id(), new Crowd(people.getOrDefault(document.id(), 0), grewOn(document))));
        return crowds;
    }

    private static @Nullable LocalDate grewOn(CaseDocument document) {
        var routing = document.routing();
        return routing == null
                ? null
                : routing.timeline().stream()
                        .filter(happened -> happened.type().equals(GREW))
                        .map(Happening::time)
                        .max(Comparator.naturalOrder())
                        .map(LegalTime::dateOf)
                        .orElse(null);
    }
}
