package org.tiepdan.reporting.projection.adapter.writing;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.ServerAddress;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The writes that the database refuses, and those that it is temporarily unable to do. */
class UpsertsTest {
    private static final int TOO_LARGE = 17_419;

    private final List<Integer> writes = new ArrayList<>();

    @Test
    void namesTheDocumentsThatAreRefusedAgain() {
        var refused = Upserts.write(failing(Set.of(1, 3), TOO_LARGE, 2), models(5));

        assertThat(refused).containsExactly(new Upserts.Refused(1, TOO_LARGE), new Upserts.Refused(3, TOO_LARGE));
        assertThat(writes).containsExactly(5, 2);
    }

    @Test
    void writesAgainWhatOnlyMetAnotherWriter() {
        assertThat(Upserts.write(failing(Set.of(0), 11_000, 1), models(3))).isEmpty();
        assertThat(writes).containsExactly(3, 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8, 13, 50, 91, 146, 189, 371, 10_107, 11_600, 13_435, 14_031})
    void leavesADatabaseThatCannotWriteToBeTriedAgain(int code) {
        assertThatThrownBy(() -> Upserts.write(failing(Set.of(1), code, 2), models(3)))
                .isInstanceOf(MongoBulkWriteException.class);
    }

    private static List<UpdateOneModel<Document>> models(int count) {
        return IntStream.range(0, count)
                .mapToObj(number ->
                        new UpdateOneModel<Document>(eq("_id", number), set("a", 1), new UpdateOptions().upsert(true)))
                .toList();
    }

    /** Fails for those at {@code at} in the first write, and for all retried ones, {@code times} times. */
    @SuppressWarnings("unchecked")
    private MongoCollection<Document> failing(Set<Integer> at, int code, int times) {
        return (MongoCollection<Document>) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {MongoCollection.class}, (_, method, arguments) -> {
                    assertThat(method.getName()).isEqualTo("bulkWrite");
                    int count = ((List<?>) arguments[0]).size();
                    writes.add(count);
                    if (writes.size() > times) {
                        return BulkWriteResult.unacknowledged();
                    }
                    throw failure(writes.size() == 1 ? List.copyOf(at) : all(count), code);
                });
    }

    private static List<Integer> all(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    private static MongoBulkWriteException failure(List<Integer> at, int code) {
        var errors = at.stream()
                .sorted()
                .map(index -> new BulkWriteError(code, "refused", new BsonDocument(), index))
                .toList();
        return new MongoBulkWriteException(
                BulkWriteResult.unacknowledged(), errors, null, new ServerAddress(), Set.of());
    }
}
