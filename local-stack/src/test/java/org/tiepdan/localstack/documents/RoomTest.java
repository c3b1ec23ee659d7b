package org.tiepdan.localstack.documents;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tiepdan.localstack.MongoStandIn;
import org.tiepdan.localstack.documents.Room.Level;

class RoomTest {
    private static final int OUT_OF_SPACE = 14_031;
    private static final int BOUND = 100_000;

    private final Room room = new Room(BOUND);
    private final MongoStandIn standIn = MongoStandIn.start(0, room);
    private final MongoClient client = MongoClients.create(standIn.uri("tiepdan"));
    private final MongoCollection<Document> cases =
            client.getDatabase("tiepdan").getCollection("cases");

    @AfterEach
    void stop() {
        client.close();
        standIn.close();
    }

    @Test
    void a_write_for_which_there_is_no_room_is_refused_with_a_sentence_and_reading_goes_on() {
        int written = fill();

        assertThatThrownBy(() -> cases.insertOne(document(written)))
                .isInstanceOfSatisfying(
                        MongoWriteException.class,
                        refused -> assertThat(refused.getCode()).isEqualTo(OUT_OF_SPACE))
                .hasMessageContaining("is full and takes no more cases")
                .hasMessageContaining("MEMORY=");

        assertThat(cases.countDocuments()).isEqualTo(written);
        assertThat(cases.find(eq("_id", written - 1)).first()).isEqualTo(document(written - 1));
        assertThat(room.usedBytes()).isLessThanOrEqualTo(BOUND);
    }

    @Test
    void upserts_are_refused_one_by_one_and_what_is_there_may_still_change() {
        int written = fill();
        var upserts = IntStream.range(written - 5, written + 5)
                .mapToObj(id -> new UpdateOneModel<Document>(
                        eq("_id", id), Updates.set("seen", true), new UpdateOptions().upsert(true)))
                .toList();

        assertThatThrownBy(() -> cases.bulkWrite(upserts, new BulkWriteOptions().ordered(false)))
                .isInstanceOfSatisfying(
                        MongoBulkWriteException.class,
                        refused -> assertThat(refused.getWriteErrors())
                                .hasSizeGreaterThanOrEqualTo(3)
                                .allMatch(error -> error.getCode() == OUT_OF_SPACE));
        assertThat(cases.countDocuments(eq("seen", true))).isGreaterThanOrEqualTo(5);
    }

    @Test
    void what_goes_away_makes_room() {
        int written = fill();
        long used = room.usedBytes();

        cases.deleteMany(new Document());

        assertThat(room.usedBytes()).isZero();
        assertThat(room.level()).isEqualTo(Level.ENOUGH);
        assertThat(fill()).isEqualTo(written);
        assertThat(room.usedBytes()).isLessThanOrEqualTo(used);

        cases.drop();
        assertThat(room.usedBytes()).isZero();
        assertThat(room.documents()).isZero();
    }

    @Test
    void how_full_it_is_can_be_asked_for_before_it_is() {
        assertThat(asked()).containsEntry("level", "enough").containsEntry("boundBytes", (long) BOUND);

        fill();

        assertThat(asked()).containsEntry("level", "full").containsEntry("documents", room.documents());
        cases.deleteOne(eq("_id", 0));
        assertThat(asked()).containsEntry("level", "nearly-full");
        assertThat(asked("tiepdan")).isEqualTo(asked());
    }

    private Document asked() {
        return asked("admin");
    }

    private Document asked(String database) {
        return client.getDatabase(database)
                .runCommand(new Document("serverStatus", 1))
                .get("readModel", Document.class);
    }

    /** @return the number of documents that fit */
    private int fill() {
        try {
            cases.bulkWrite(IntStream.range(0, 10_000)
                    .mapToObj(id -> new InsertOneModel<>(document(id)))
                    .toList());
        } catch (MongoBulkWriteException full) {
            return (int) cases.countDocuments();
        }
        throw new AssertionError("There was room for all of them.");
    }

    private static Document document(int id) {
        return new Document("_id", id).append("all", List.of("a text", id));
    }
}
