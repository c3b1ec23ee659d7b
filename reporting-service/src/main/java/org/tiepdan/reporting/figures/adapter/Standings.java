package org.tiepdan.reporting.figures.adapter;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Component;
import org.tiepdan.reporting.adapter.Paths;
import org.tiepdan.reporting.figures.Standing;

/** Counts all cases by where they stand, in one look. */
@Component
final class Standings {
    private final MongoCollection<Document> cases;

    Standings(MongoDatabase database) {
        this.cases = database.getCollection(Paths.CASES);
    }

    List<Standing> count() {
        return cases.aggregate(List.of(Aggregates.group(Standing.GROUP, Accumulators.sum("count", 1))))
                .map(Standing::of)
                .into(new ArrayList<>());
    }
}
