package org.tiepdan.reporting.adapter.progress;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.tiepdan.reporting.adapter.Cases;
import org.tiepdan.reporting.adapter.Paths;
import org.tiepdan.reporting.adapter.progress.Positions.Position;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.follow.CaseSource;

/** Reads the documents of the cases, without members that no count and no account uses. */
public final class StoredCases implements CaseSource {
    private static final int AT_ONCE = 1_000;
    private static final Bson NO_DETAILS = Projections.exclude(
            "intake.timeline",
            "routing.timeline",
            "tracking.timeline",
            "tracking.warnings",
            "routing.reasons",
            Paths.SEARCHABLE);

    private final MongoCollection<CaseDocument> cases;
    private final Positions positions;

    public StoredCases(MongoDatabase database, Positions positions) {
        this.cases = Cases.of(database);
        this.positions = positions;
    }

    @Override
    public void forEach(Consumer<CaseDocument> each) {
        cases.find().projection(NO_DETAILS).batchSize(AT_ONCE).forEach(each);
    }

    @Override
    public Object mark() {
        return positions.all().stream().collect(Collectors.toMap(Position::id, Position::next));
    }
}
