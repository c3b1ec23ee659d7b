package org.tiepdan.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.localstack.documents.Room;

class RoomSignTest {
    @TempDir
    Path folder;

    @Test
    void a_file_says_that_the_read_model_is_full_for_as_long_as_it_is() throws Exception {
        var file = Files.writeString(folder.resolve("room"), "full\nof an earlier process\n");
        var room = new Room(20_000);
        try (var sign = RoomSign.at(file, room);
                var standIn = MongoStandIn.start(0, room);
                var client = MongoClients.create(standIn.uri("tiepdan"))) {
            assertThat(sign).isNotNull();
            assertThat(file).doesNotExist();
            var cases = client.getDatabase("tiepdan").getCollection("cases");

            fill(cases);

            // It may have been nearly full for a moment.
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> Files.exists(file)
                            && Files.readAllLines(file).getFirst().equals("full"));
            assertThat(Files.readAllLines(file)).hasSize(2).last().asString().startsWith("The read model is full");

            cases.drop();

            await().atMost(Duration.ofSeconds(30)).until(() -> Files.notExists(file));
        }
    }

    private static void fill(MongoCollection<Document> cases) {
        try {
            while (true) {
                cases.insertOne(new Document("text", "a case"));
            }
        } catch (MongoWriteException full) {
            assertThat(full).hasMessageContaining("is full");
        }
    }
}
