package org.tiepdan.localstack.documents;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.function.Function;

/** The results of a query that the client has not fetched yet, as they were when it ran. */
final class CompactCursor<T> extends AbstractCursor {
    private static final int AT_ONCE = 1_000;

    private final Function<List<T>, List<Document>> reader;
    private List<T> rest;

    CompactCursor(long id, List<T> rest, Function<List<T>, List<Document>> reader) {
        super(id);
        this.rest = rest;
        this.reader = reader;
    }

    @Override
    public synchronized boolean isEmpty() {
        return rest.isEmpty();
    }

    /** @param wanted 0 to leave it to the database how many */
    @Override
    public synchronized List<Document> takeDocuments(int wanted) {
        int count = Math.min(rest.size(), wanted <= 0 ? AT_ONCE : wanted);
        var taken = reader.apply(rest.subList(0, count));
        rest = rest.subList(count, rest.size());
        return taken;
    }
}
