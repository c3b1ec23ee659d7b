package org.tiepdan.reporting.adapter.progress;

import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.util.List;
import org.bson.Document;
import org.tiepdan.reporting.adapter.Paths;

/** For a real MongoDB; the stand-in accepts them and uses only those on {@code _id}. */
public final class Indexes {
    private static final List<IndexModel> OF_CASES = List.of(
            new IndexModel(descending(Paths.RECEIVED_AT, "_id")),
            new IndexModel(ascending(Paths.DUE_ON, "_id")),
            new IndexModel(ascending(Paths.byTracking("competentBody"), Paths.RECEIVED_AT)),
            new IndexModel(ascending(Paths.byTracking("state"), Paths.RECEIVED_AT)),
            new IndexModel(ascending(Paths.RECEIVING_BODY, Paths.RECEIVED_AT)),
            new IndexModel(ascending(Paths.byRouting("competentBody"), Paths.RECEIVED_AT)),
            new IndexModel(ascending(Paths.HANDLED_BY, Paths.RECEIVED_AT), new IndexOptions().sparse(true)),
            new IndexModel(ascending(Paths.RECEIVER, Paths.RECEIVED_AT), new IndexOptions().sparse(true)),
            new IndexModel(ascending(Paths.DECIDER, Paths.RECEIVED_AT), new IndexOptions().sparse(true)),
            new IndexModel(ascending(Paths.TYPE, Paths.FIELD, Paths.RECEIVED_AT)),
            new IndexModel(ascending(Paths.COMMUNE, Paths.RECEIVED_AT)),
            new IndexModel(ascending(Paths.OVERDUE_FROM)),
            // The day of receipt narrows summaries, and the official register of one body.
            new IndexModel(ascending(Paths.RECEIVED_ON)),
            new IndexModel(ascending(Paths.RECEIVING_BODY, Paths.RECEIVED_ON)),
            new IndexModel(ascending(Paths.byTracking("closedOn")), new IndexOptions().sparse(true)),
            new IndexModel(ascending(Paths.byTracking("triageSince")), new IndexOptions().sparse(true)),
            new IndexModel(ascending(Paths.byRouting("triageSince")), new IndexOptions().sparse(true)),
            // Multikey: the limits that each body owes, those of anybody in a state, and the bodies asked to act.
            new IndexModel(ascending(Paths.DEADLINES + ".owedBy", Paths.DEADLINES + ".state")),
            new IndexModel(ascending(Paths.DEADLINES + ".state", Paths.DEADLINES + ".dueAt")),
            new IndexModel(ascending(Paths.byTracking("awaited"))),
            new IndexModel(ascending(Paths.byRouting("state"), Paths.RECEIVED_AT)),
            new IndexModel(ascending(Paths.FIELD, Paths.RECEIVED_AT)),
            // Few cases have facts that were completed at the desk.
            new IndexModel(ascending(Paths.COMPLETED_FIELD), new IndexOptions().sparse(true)),
            new IndexModel(ascending(Paths.COMPLETED_COMMUNE), new IndexOptions().sparse(true)),
            // Multikey: a prefix of a word is a range of it.
            new IndexModel(ascending(Paths.WORDS)),
            new IndexModel(ascending(Paths.REGISTER_NUMBER, Paths.REGISTER_YEAR)));

    private Indexes() {}

    public static void declare(MongoCollection<Document> cases) {
        cases.createIndexes(OF_CASES);
    }
}
