package org.tiepdan.reporting.adapter.progress;

import static java.util.Map.entry;
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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.localstack.MongoStandIn;
import org.tiepdan.reporting.adapter.Paths;
import org.tiepdan.reporting.testkit.Slice;
import tools.jackson.databind.JsonNode;

/**
 * Whatever the register is filtered or sorted by, an index begins with a member of the condition that is sent. The filters are those of the
 * API document, so that a new one cannot be forgotten.
 */
class RegisterIndexesTest implements CommandListener {
    private static final Path DOCUMENT = Path.of("../contracts/openapi/reporting-service.json");
    private static final Map<String, List<String>> VALUES = Map.ofEntries(
            entry("body", List.of("19-05443")),
            entry("competent", List.of("19-05443")),
            entry("receiving", List.of("19-05443")),
            entry("escalatedTo", List.of("19-05443")),
            entry("owedBy", List.of("19-05443", "19-05443&overdue=true", "19-05443&dueWithin=5")),
            entry("commune", List.of("05443")),
            entry("from", List.of("2026-07-01")),
            entry("to", List.of("2026-07-01")),
            entry("closedFrom", List.of("2026-07-01")),
            entry("closedTo", List.of("2026-07-01")),
            entry("closedAs", List.of("SETTLED,ANSWERED")),
            entry("limitFrom", List.of("2026-07-01")),
            entry("limitTo", List.of("2026-07-01")),
            entry("limit", List.of("met", "missed", "openOverdue", "openInTime", "late", "justEnded", "owed")),
            entry("dueWithin", List.of("5")),
            entry("q", List.of("dat", "12", "\"thu hoi dat\"")));
    /** Operators that select a part of an index; {@code $ne}, {@code $nin} and {@code $not} do not. */
    private static final Set<String> BOUNDED = Set.of("$eq", "$in", "$lt", "$lte", "$gt", "$gte", "$all");
    /** Most cases are closed, so the rest of the index is short. */
    private static final BsonDocument NOT_CLOSED = BsonDocument.parse("{'$ne': 'CLOSED'}");
    /** Most cases match, so the index of the order serves: it is read until the page is full. */
    private static final Set<String> WIDE = Set.of("overdue=false");
    /** They filter nothing. */
    private static final Set<String> NO_FILTERS = Set.of("sort", "cursor", "total");

    private final MongoStandIn mongo = MongoStandIn.start(0);
    private final Queue<BsonDocument> sent = new ConcurrentLinkedQueue<>();
    private final Set<String> first = new HashSet<>();
    private final Set<String> sparse = new HashSet<>();
    private JsonNode document;
    private MongoClient client;
    private Slice slice;

    @BeforeEach
    void connect(@TempDir Path keys) throws IOException {
        document = EventJson.MAPPER.readTree(Files.readAllBytes(DOCUMENT));
        client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(mongo.uri("test")))
                .addCommandListener(this)
                .build());
        var database = client.getDatabase("test");
        var cases = database.getCollection(Paths.CASES);
        Indexes.declare(cases);
        for (var index : cases.listIndexes()) {
            var member = index.get("key", Document.class).keySet().iterator().next();
            (index.getBoolean("sparse", false) ? sparse : first).add(member);
        }
        slice = new Slice(database, keys, Slice.NOW);
    }

    @AfterEach
    void close() {
        slice.close();
        client.close();
        mongo.close();
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        if (event.getCommandName().equals("find")) {
            sent.add(BsonDocument.parse(event.getCommand().toJson()));
        }
    }

    /** What the register sends for a query. */
    private List<BsonDocument> asked(String query) {
        sent.clear();
        assertThat(slice.get("/api/v1/cases?" + query).status()).as(query).isEqualTo(200);
        return sent.stream()
                .filter(find -> find.getString("find").getValue().startsWith(Paths.CASES))
                .toList();
    }

    private static List<BsonValue> conditions(BsonDocument find) {
        var filter = find.getDocument("filter", new BsonDocument());
        return filter.containsKey("$and") && filter.size() == 1 ? filter.getArray("$and") : List.of(filter);
    }

    @Test
    void eachFilterBeginsAnIndex() {
        var bare = new HashSet<BsonValue>();
        asked("").forEach(find -> bare.addAll(conditions(find)));
        var wide = new TreeSet<String>();
        int filters = 0;
        for (var parameter : parameters()) {
            var name = parameter.path("name").asString("");
            if (NO_FILTERS.contains(name)) {
                continue;
            }
            for (var value : values(parameter)) {
                var query = name + "=" + value;
                var added = new BsonArray();
                for (var find : asked(query)) {
                    conditions(find).stream()
                            .filter(condition -> !bare.contains(condition))
                            .forEach(added::add);
                }
                assertThat(added).as(query).isNotEmpty();
                if (!narrows("", new BsonDocument("$and", added))) {
                    wide.add(query);
                }
                filters++;
            }
        }
        assertThat(wide).isEqualTo(WIDE);
        assertThat(filters).isGreaterThan(50);
    }

    @Test
    void eachOrderIsThatOfAnIndex() {
        int orders = 0;
        for (var parameter : parameters()) {
            if (parameter.path("name").asString("").equals("sort")) {
                for (var order : values(parameter)) {
                    var finds = asked("sort=" + order);
                    assertThat(finds).isNotEmpty();
                    assertThat(first)
                            .contains(finds.getLast().getDocument("sort").getFirstKey());
                    orders++;
                }
            }
        }
        assertThat(orders).isGreaterThan(3);
    }

    /** Whether the index of a member finds the documents that may match: of all alternatives, and of one part. */
    private boolean narrows(String holder, BsonDocument condition) {
        return condition.entrySet().stream().anyMatch(member -> {
            var value = member.getValue();
            return switch (member.getKey()) {
                case "$and" -> value.asArray().stream().anyMatch(part -> narrows(holder, part.asDocument()));
                case "$or" -> value.asArray().stream().allMatch(part -> narrows(holder, part.asDocument()));
                default -> !member.getKey().startsWith("$") && begins(holder + member.getKey(), value);
            };
        });
    }

    private boolean begins(String path, BsonValue value) {
        if (value.isDocument() && value.asDocument().containsKey("$elemMatch")) {
            return narrows(path + ".", value.asDocument().getDocument("$elemMatch"));
        }
        if (value.isDocument() && value.asDocument().containsKey("$exists")) {
            return value.asDocument().getBoolean("$exists").getValue() ? sparse.contains(path) : first.contains(path);
        }
        boolean bounded = !value.isDocument()
                || (path.equals("tracking.state") && value.equals(NOT_CLOSED))
                || value.asDocument().keySet().stream().allMatch(BOUNDED::contains);
        return bounded && (first.contains(path) || sparse.contains(path));
    }

    private List<JsonNode> parameters() {
        var parameters = new ArrayList<JsonNode>();
        document.at("/paths/~1api~1v1~1cases/get/parameters").forEach(declared -> parameters.add(resolved(declared)));
        return parameters;
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asString().substring(1)) : node;
    }

    /** A parameter without values here, and without a list of them in the document, fails the test. */
    private List<String> values(JsonNode parameter) {
        var name = parameter.path("name").asString("");
        var schema = resolved(parameter.path("schema"));
        if (VALUES.containsKey(name)) {
            return VALUES.getOrDefault(name, List.of());
        }
        if (schema.path("type").asString("").equals("boolean")) {
            return List.of("true", "false");
        }
        assertThat(schema.path("enum")).as("the values of %s", name).isNotEmpty();
        return schema.path("enum").valueStream().map(JsonNode::asString).toList();
    }
}
