package org.tiepdan.reporting.room.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.localstack.documents.Room;
import org.tiepdan.reporting.testkit.Slice;
import org.tiepdan.reporting.testkit.TestDatabase;

class AskedRoomTest {
    private static final int BOUND = 100_000;

    private final TestDatabase database = TestDatabase.within(new Room(BOUND));
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @TempDir
    Path keys;

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    @Test
    void tellsOfADatabaseThatIsNearlyFull() {
        try (var slice = new Slice(database.get(), keys, Slice.NOW)) {
            assertThat(slice.get("/api/v1/dashboard").json().has("readModel")).isFalse();
            fill();
            slice.bean(AskedRoom.class).ask();

            var told = slice.get("/api/v1/dashboard").json().get("readModel");

            assertThat(told.propertyNames())
                    .containsExactlyInAnyOrderElementsOf(
                            Slice.documented("lag").get("readModel").propertyNames());
            assertThat(told.get("level").asString()).isEqualTo("nearly-full");
            assertThat(told.get("boundBytes").asLong()).isEqualTo(BOUND);
            assertThat(told.get("usedBytes").asLong()).isBetween(BOUND * 89L / 100, (long) BOUND);
            assertThat(told.get("documents").asInt())
                    .as("one case is not seen to come in")
                    .isZero();
        }
    }

    @Test
    void isAMetric() {
        var room = new AskedRoom(database.get(), meters);
        assertThat(ratio()).isNaN();
        fill();

        room.ask();

        assertThat(ratio()).isBetween(0.9, 1.0);
    }

    @Test
    void tellsNothingOfADatabaseWithoutABound() {
        var room = new AskedRoom(answering(new AtomicReference<>(new Document("ok", 1))), meters);

        room.ask();

        assertThat(room.room()).isNull();
        assertThat(ratio()).isNaN();
    }

    @Test
    void keepsWhatItKnewWhileTheDatabaseIsAway() {
        var answer = database.get().runCommand(new Document("serverStatus", 1));
        var answers = new AtomicReference<@Nullable Document>(answer);
        var room = new AskedRoom(answering(answers), meters);
        room.ask();
        answers.set(null);

        room.ask();

        assertThat(room.room()).isNotNull();
    }

    private void fill() {
        database.get()
                .getCollection("cases")
                .insertOne(new Document("_id", 1).append("text", "x".repeat(BOUND * 9 / 10)));
    }

    private double ratio() {
        return meters.get("read.model.used.ratio").gauge().value();
    }

    /** A server that gives this answer to every command, and is down without an answer. */
    private static MongoDatabase answering(AtomicReference<@Nullable Document> answers) {
        return (MongoDatabase) Proxy.newProxyInstance(
                MongoDatabase.class.getClassLoader(), new Class<?>[] {MongoDatabase.class}, (_, _, _) -> {
                    var answer = answers.get();
                    if (answer == null) {
                        throw new MongoTimeoutException("away");
                    }
                    return answer;
                });
    }
}
