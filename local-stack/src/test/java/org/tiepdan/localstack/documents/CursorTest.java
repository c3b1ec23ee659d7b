package org.tiepdan.localstack.documents;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tiepdan.localstack.MongoStandIn;

class CursorTest {
    private final MongoStandIn standIn = MongoStandIn.start(0, new Room(100 << 20));
    private final MongoClient client = MongoClients.create(standIn.uri("tiepdan"));
    private final MongoCollection<Document> cases =
            client.getDatabase("tiepdan").getCollection("cases");

    @AfterEach
    void stop() {
        client.close();
        standIn.close();
    }

    @Test
    void a_query_is_answered_with_all_that_there_is_however_many_are_taken_at_once() {
        write(2_500);
        var ids = IntStream.range(0, 2_500).boxed().toList();

        for (int atOnce : new int[] {0, 1, 100, 101, 2_500, 9_999}) {
            assertThat(ids(cases.find().batchSize(atOnce).into(new ArrayList<>())))
                    .containsExactlyElementsOf(ids);
        }
        assertThat(ids(cases.find(in("_id", ids)).into(new ArrayList<>()))).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(ids(cases.find().projection(Projections.include("name")).into(new ArrayList<>())))
                .containsExactlyElementsOf(ids);
    }

    @Test
    void what_is_still_to_be_taken_is_as_it_was_when_it_was_asked_for() {
        write(300);
        try (var some = cases.find().batchSize(10).cursor()) {
            some.next();
            cases.updateMany(new Document(), Updates.set("name", "another"));
            cases.deleteMany(eq("_id", 299));

            int seen = 1;
            while (some.hasNext()) {
                assertThat(some.next()).containsEntry("name", "name");
                seen++;
            }
            assertThat(seen).isEqualTo(300);
        }
    }

    @Test
    void many_may_read_while_others_write() throws Exception {
        write(200);
        try (var work = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = new ArrayList<Callable<Boolean>>();
            for (int writer = 0; writer < 4; writer++) {
                int own = writer;
                tasks.add(() -> IntStream.range(0, 200)
                        .allMatch(id -> cases.updateOne(
                                        eq("_id", id),
                                        Updates.max("w" + own, "text " + id),
                                        new UpdateOptions().upsert(true))
                                .wasAcknowledged()));
                tasks.add(() -> IntStream.range(0, 20)
                        .allMatch(_ -> cases.find().into(new ArrayList<>()).size() == 200));
            }
            for (var done : work.invokeAll(tasks)) {
                assertThat(done.get()).isTrue();
            }
        }
        assertThat(cases.find().into(new ArrayList<>()))
                .allSatisfy(document -> assertThat(document)
                        .containsKeys("w0", "w1", "w2", "w3")
                        .containsEntry("w3", "text " + document.get("_id")));
    }

    private void write(int count) {
        cases.insertMany(IntStream.range(0, count)
                .mapToObj(id -> new Document("_id", id).append("name", "name"))
                .toList());
    }

    private static List<Integer> ids(List<Document> documents) {
        return documents.stream().map(document -> document.getInteger("_id")).toList();
    }
}
