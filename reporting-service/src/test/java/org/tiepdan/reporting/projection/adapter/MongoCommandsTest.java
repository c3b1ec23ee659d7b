package org.tiepdan.reporting.projection.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.localstack.MongoStandIn;
import org.tiepdan.reporting.adapter.generation.Generation;
import org.tiepdan.reporting.adapter.generation.Generations;
import org.tiepdan.reporting.adapter.progress.Positions;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.Histories;
import org.tiepdan.reporting.testkit.Slice;

/**
 * The commands of the driver with the service's settings: every operation is in docs/mongodb.md, and every write waits for the majority.
 */
class MongoCommandsTest implements CommandListener {
    private static final Path TABLE = Path.of("..", "docs", "mongodb.md");
    private static final Pattern NAMED = Pattern.compile("`([$a-zA-Z]+)`");
    private static final Set<String> WRITES = Set.of("update", "insert", "delete", "createIndexes", "drop");
    private static final List<String> QUESTIONS = List.of(
            "/api/v1/cases",
            "/api/v1/cases?sort=dueOn&limit=2",
            "/api/v1/cases?q=dat",
            "/api/v1/cases?q=12",
            "/api/v1/cases?state=RECEIVED",
            "/api/v1/cases?state=ACCEPTED&open=true&type=COMPLAINT&body=19-05443",
            "/api/v1/cases?overdue=true&competent=19-05443",
            "/api/v1/cases?overdue=false",
            "/api/v1/reports/summary?from=2026-01-01&to=2026-12-31&body=19-05443",
            "/api/v1/dashboard",
            "/api/v1/access-log",
            "/api/v1/cases/" + "0".repeat(31) + "1");

    private final MongoStandIn mongo = MongoStandIn.start(0);
    private final List<BsonDocument> sent = new ArrayList<>();
    private MongoClient client;

    @TempDir
    Path keys;

    @BeforeEach
    void connect() {
        var settings = MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(mongo.uri("test")))
                .addCommandListener(this);
        new ProjectionConfiguration().impatientAndSafe().customize(settings);
        client = MongoClients.create(settings.build());
    }

    @AfterEach
    void close() {
        client.close();
        mongo.close();
    }

    @Override
    public synchronized void commandStarted(CommandStartedEvent event) {
        sent.add(BsonDocument.parse(event.getCommand().toJson()));
    }

    @Test
    void standInTheTableAndWaitForTheMajority() throws IOException {
        live();

        var table = named();
        var used = new TreeSet<String>();
        for (var command : sent) {
            used.add(command.getFirstKey());
            operators(command, used);
        }
        assertThat(used).contains("find", "update", "aggregate", "$max", "$setOnInsert");
        assertThat(table).containsAll(used);
        assertThat(sent)
                .filteredOn(command -> WRITES.contains(command.getFirstKey()))
                .isNotEmpty()
                .allSatisfy(command ->
                        assertThat(command.getDocument("writeConcern").get("w")).isEqualTo(new BsonString("majority")));
        assertThat(sent)
                .filteredOn(command -> command.getFirstKey().equals("find")
                        && command.getString("find").getValue().startsWith("positions"))
                .isNotEmpty()
                .allSatisfy(
                        command -> assertThat(command.getDocument("readConcern").get("level"))
                                .isEqualTo(new BsonString("majority")));
    }

    /** Fills, queries, rebuilds, takes over and drops a read model. */
    private void live() {
        var database = client.getDatabase("test");
        var events = new Events();
        new Histories(events, 3, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 17)).write(40);
        Filling.fill(database, events.written());
        Filling.move(database, "tracking.case-events.v1", 0, 9);
        try (var slice = new Slice(database, keys, Slice.NOW)) {
            assertThat(QUESTIONS)
                    .allSatisfy(path ->
                            assertThat(slice.get(path).status()).as(path).isIn(200, 404));
        }
        var generations = new Generations(database, Positions.MODEL);
        generations.want(Positions.MODEL, Instant.EPOCH);
        var growing = generations.growing().orElseThrow();
        assertThat(generations.lease(growing, "one", Instant.EPOCH, Duration.ofSeconds(1)))
                .isTrue();
        generations.tell(generations.growing().orElseThrow());
        Filling.growth(generations.view(growing.generation()))
                .toWrite(events.written())
                .run();
        generations.takeOver(
                new Generation(0, Positions.MODEL), growing.generation(), Instant.EPOCH, Instant.EPOCH, null);
        generations.dropKept(Instant.EPOCH);
        generations.dropAll();
    }

    private static Set<String> named() throws IOException {
        var named = new TreeSet<String>();
        for (var line : Files.readAllLines(TABLE)) {
            if (line.startsWith("| `")) {
                NAMED.matcher(line.split("\\|")[1]).results().forEach(found -> named.add(found.group(1)));
            }
        }
        return named;
    }

    private static void operators(BsonValue value, Set<String> found) {
        if (value.isDocument()) {
            value.asDocument().forEach((name, member) -> {
                if (name.startsWith("$") && !name.equals("$db") && !name.equals("$readPreference")) {
                    found.add(name);
                }
                operators(member, found);
            });
        } else if (value.isArray()) {
            value.asArray().forEach(member -> operators(member, found));
        }
    }
}
