package org.tiepdan.reporting.adapter.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiepdan.localstack.MongoStandIn;
import org.tiepdan.reporting.adapter.generation.Generations.LostException;

/** The state after a process is killed between two steps of a takeover, and two instances acting at the same time. */
class GenerationsTest {
    private static final int MODEL = 7;
    private static final Instant NOW = Instant.parse("2026-11-30T01:00:00Z");
    private static final Instant UNTIL = NOW.plus(Duration.ofMinutes(15));

    private static MongoStandIn mongo;
    private static MongoClient client;
    private MongoDatabase database;
    private Generations generations;

    @BeforeAll
    static void start() {
        mongo = MongoStandIn.start(0);
        client = MongoClients.create(mongo.uri("test"));
    }

    @AfterAll
    static void stop() {
        client.close();
        mongo.close();
    }

    @BeforeEach
    void empty() {
        database = client.getDatabase("test");
        database.drop();
        generations = new Generations(database, MODEL);
    }

    @Test
    void whatHasTakenOverDoesNotGrowThoughItsProcessDiedBeforeItForgotIt() {
        var grown = grow();
        var left = documents().find(new Document("_id", "growing")).first();
        generations.takeOver(generation(0), grown, NOW, UNTIL, null);
        documents().insertOne(left);

        assertThat(generations.growing()).isEmpty();
        assertThat(generations.served().served()).isEqualTo(grown);

        generations.want(MODEL, NOW);
        assertThat(generations.growing().orElseThrow().generation()).isEqualTo(generation(2));
    }

    @Test
    void whatWasLeftByADeadProcessDoesNotGrowAgainAfterAWayBack() {
        var grown = grow();
        var left = documents().find(new Document("_id", "growing")).first();
        generations.takeOver(generation(0), grown, NOW, UNTIL, null);
        documents().insertOne(left);

        generations.takeOver(grown, generation(0), NOW, UNTIL, null);

        assertThat(generations.growing()).isEmpty();
    }

    @Test
    void whatIsServedDoesNotTakeOverFromItself() {
        var grown = grow();
        generations.takeOver(generation(0), grown, NOW, UNTIL, null);

        assertThatThrownBy(() -> generations.takeOver(grown, grown, NOW, UNTIL, null))
                .isInstanceOf(LostException.class);

        assertThat(generations.served().kept()).isEqualTo(generation(0));
        generations.dropKept(UNTIL);
        assertThat(names()).contains("cases_v1").doesNotContain("cases");
    }

    @Test
    void nobodyGoesBackToWhatIsAboutToBeDropped() {
        var grown = grow();
        generations.takeOver(generation(0), grown, NOW, UNTIL, null);
        // Killed after the first step of the drop.
        documents().updateOne(new Document("_id", "served"), new Document("$unset", new Document("keptUntil", "")));

        assertThatThrownBy(() -> generations.takeOver(grown, generation(0), NOW, UNTIL, null))
                .isInstanceOf(LostException.class);

        generations.dropKept(NOW);
        assertThat(names()).doesNotContain("cases");
        assertThat(generations.served().kept()).isNull();
    }

    @Test
    void whatAnotherInstanceWentBackToIsNotDropped() {
        var grown = grow();
        generations.takeOver(generation(0), grown, NOW, UNTIL, null);
        var read = generations.served();
        generations.takeOver(grown, generation(0), NOW, UNTIL, null);

        generations.dropKept(read, UNTIL);

        assertThat(names()).contains("cases");
        assertThat(generations.served().served()).isEqualTo(generation(0));
    }

    @Test
    void aThirdOneDropsTheFirstAndKeepsTheSecond() {
        var second = grow();
        generations.takeOver(generation(0), second, NOW, UNTIL, null);
        var third = grow();
        generations.takeOver(second, third, NOW, UNTIL, null);

        assertThat(generations.served().kept()).isEqualTo(second);
        assertThat(names()).contains("cases_v1", "cases_v2").doesNotContain("cases");
    }

    private Generation grow() {
        if (generations.served().served().number() == 0) {
            database.getCollection("cases").insertOne(new Document("_id", "a"));
        }
        generations.want(MODEL, NOW);
        var grown = generations.growing().orElseThrow().generation();
        database.getCollection(grown.nameOf("cases")).insertOne(new Document("_id", "a"));
        return grown;
    }

    private com.mongodb.client.MongoCollection<Document> documents() {
        return database.getCollection(Generations.COLLECTION);
    }

    private List<String> names() {
        return database.listCollectionNames().into(new ArrayList<>());
    }

    private static Generation generation(int number) {
        return new Generation(number, MODEL);
    }
}
