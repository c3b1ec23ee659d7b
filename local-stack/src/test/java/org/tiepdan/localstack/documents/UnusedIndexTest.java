package org.tiepdan.localstack.documents;

import static com.mongodb.client.model.Indexes.ascending;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Indexes that no query uses. */
class UnusedIndexTest {
    private static final int DOCUMENTS = 2_000;
    private static final int INDEXES = 24;

    /** To unpack all documents once takes more. */
    private static final long FEW_BYTES = 8L << 20;

    private static final List<IndexModel> MANY = IntStream.range(0, INDEXES)
            .mapToObj(
                    number -> new IndexModel(ascending("member" + number), new IndexOptions().sparse(number % 2 == 0)))
            .toList();

    private final TwoBackends two = TwoBackends.start();

    @AfterEach
    void stop() {
        two.close();
    }

    @Test
    void are_listed_as_by_the_library() {
        two.both(cases -> {
            cases.insertOne(document(1));
            cases.createIndexes(MANY);
            cases.createIndexes(MANY);
        });

        assertThat(listed(two.ours())).hasSize(INDEXES + 1).containsExactlyInAnyOrderElementsOf(listed(two.library()));
    }

    @Test
    void are_made_without_a_look_at_the_documents() {
        two.ours()
                .insertMany(IntStream.range(0, DOCUMENTS)
                        .mapToObj(UnusedIndexTest::document)
                        .toList());
        two.ours().createIndex(ascending("first"));
        long before = allocatedBytes();

        two.ours().createIndexes(MANY);

        assertThat(allocatedBytes() - before).isLessThan(FEW_BYTES);
    }

    private static List<Document> listed(MongoCollection<Document> cases) {
        return cases.listIndexes().into(new ArrayList<>());
    }

    private static Document document(int id) {
        var document = new Document("_id", id);
        IntStream.range(0, INDEXES).forEach(number -> document.append("member" + number, "text " + id + " " + number));
        return document;
    }

    private static long allocatedBytes() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getTotalThreadAllocatedBytes();
    }
}
