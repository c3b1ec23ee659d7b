package org.tiepdan.localstack.documents;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateManyModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Writes that bypass the library are answered and stored as the library would do it. */
class SameUpdatesTest {
    private static final int IDS = 30;
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final TwoBackends two = TwoBackends.start();
    private final Random random = new Random(20_261_130);

    @AfterEach
    void stop() {
        two.close();
    }

    @Test
    void the_greater_of_whole_members_is_kept() {
        for (int round = 0; round < 40; round++) {
            same(IntStream.range(0, 20)
                    .<WriteModel<Document>>mapToObj(_ -> one(update(), random.nextInt(4) > 0))
                    .toList());
        }
    }

    @Test
    void what_is_set_on_insert_alone_changes_nothing_that_is_there() {
        for (int round = 0; round < 5; round++) {
            same(IntStream.range(0, 20)
                    .<WriteModel<Document>>mapToObj(
                            _ -> one(Updates.setOnInsert("caseId", "c" + random.nextInt(9)), true))
                    .toList());
        }
    }

    @Test
    void whatever_else_is_sent_is_what_the_library_makes_of_it() {
        same(List.of(one(Updates.max("part", part()), true)));
        for (var odd : List.of(
                Updates.max("part", 7),
                Updates.max("part", "text"),
                Updates.max("number", 7),
                Updates.max("part.position", 7),
                Updates.max("_id", new Document()),
                Updates.max("$part", new Document()),
                Updates.max("", new Document()),
                Updates.setOnInsert("at", List.of(1)),
                Updates.combine(Updates.max("part", part()), Updates.max("part", part())),
                Updates.combine(Updates.max("part", part()), Updates.set("other", 1)),
                new Document("$max", new Document()),
                new Document("part", part()))) {
            for (int id = 0; id < 3; id++) {
                same(List.of(
                        new UpdateOneModel<>(eq("_id", "id-" + id), odd, UPSERT),
                        new UpdateManyModel<>(eq("_id", "id-" + id), odd)));
            }
        }
        for (var value : new Object[] {null, 7, "text", List.of(new Document("position", 1)), List.of()}) {
            two.both(cases -> cases.updateOne(eq("_id", "id-1"), Updates.set("part", value), UPSERT));
            same(List.of(new UpdateOneModel<>(eq("_id", "id-1"), Updates.max("part", part()), UPSERT)));
        }
    }

    @Test
    void another_unique_index_is_kept() {
        two.both(cases -> cases.createIndex(Indexes.ascending("part.position"), new IndexOptions().unique(true)));

        the_greater_of_whole_members_is_kept();
    }

    private UpdateOneModel<Document> one(Bson update, boolean upsert) {
        return new UpdateOneModel<>(eq("_id", "id-" + random.nextInt(IDS)), update, new UpdateOptions().upsert(upsert));
    }

    private Bson update() {
        var first = Updates.max("part", part());
        return random.nextBoolean() ? first : Updates.combine(first, Updates.max("other", part()));
    }

    private Document part() {
        return new Document("position", random.nextInt(50))
                .append("state", random.nextBoolean() ? "OPEN" : "MET")
                .append("limits", List.of(new Document("due", random.nextInt(3))));
    }

    private void same(List<? extends WriteModel<Document>> models) {
        assertThat(answer(two.ours(), models)).isEqualTo(answer(two.library(), models));
        assertThat(all(two.ours())).isEqualTo(all(two.library()));
    }

    private static String answer(MongoCollection<Document> cases, List<? extends WriteModel<Document>> models) {
        try {
            return said(cases.bulkWrite(models, new BulkWriteOptions().ordered(false)));
        } catch (MongoBulkWriteException e) {
            return said(e.getWriteResult()) + e.getWriteErrors();
        } catch (RuntimeException e) {
            return e.getClass().getSimpleName();
        }
    }

    private static String said(BulkWriteResult result) {
        return "%d %d %s".formatted(result.getMatchedCount(), result.getModifiedCount(), result.getUpserts());
    }

    /** As text, because two documents are equal whatever the order of their members. */
    private static List<String> all(MongoCollection<Document> cases) {
        return cases.find().into(new ArrayList<>()).stream()
                .map(Document::toJson)
                .toList();
    }
}
