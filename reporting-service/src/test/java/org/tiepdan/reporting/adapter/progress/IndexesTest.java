package org.tiepdan.reporting.adapter.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiepdan.reporting.adapter.Paths;
import org.tiepdan.reporting.testkit.TestDatabase;

/** Each shape of query about cases has an index that begins with the member that narrows it, and a real server uses it. */
class IndexesTest {
    private static final boolean REAL =
            !System.getProperty("tiepdan.mongodb.uri", "").isEmpty();
    private static final Instant SOME = Instant.parse("2026-03-01T00:00:00Z");
    private static final int CASES = 2_000;

    private final TestDatabase database = TestDatabase.create();

    /**
     * @param by the first member of the required index
     * @param sort null for any order
     */
    record Shape(String name, String by, Bson condition, Bson sort) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Shape> shapes() {
        return List.of(
                new Shape("newest first", Paths.RECEIVED_AT, Filters.lt(Paths.RECEIVED_AT, SOME), newest()),
                new Shape(
                        "due first",
                        Paths.DUE_ON,
                        Filters.gt(Paths.DUE_ON, day(50)),
                        Sorts.ascending(Paths.DUE_ON, "_id")),
                new Shape("overdue", Paths.OVERDUE_FROM, Filters.lte(Paths.OVERDUE_FROM, SOME), new Document()),
                new Shape("received by", Paths.RECEIVING_BODY, Filters.eq(Paths.RECEIVING_BODY, "b-7"), newest()),
                new Shape("routed to", "routing.competentBody", Filters.eq("routing.competentBody", "b-7"), newest()),
                new Shape(
                        "settled by", "tracking.competentBody", Filters.eq("tracking.competentBody", "b-7"), newest()),
                new Shape("in a state", "tracking.state", Filters.eq("tracking.state", "S7"), newest()),
                new Shape("handled by", Paths.HANDLED_BY, Filters.in(Paths.HANDLED_BY, "b-7"), newest()),
                new Shape("after a body that ended", Paths.RECEIVER, Filters.in(Paths.RECEIVER, "b-7"), newest()),
                new Shape("decided by", Paths.DECIDER, Filters.in(Paths.DECIDER, "b-7"), newest()),
                new Shape(
                        "of a type",
                        Paths.TYPE,
                        Filters.and(Filters.eq(Paths.TYPE, "T7"), Filters.eq(Paths.FIELD, "F7")),
                        newest()),
                new Shape(
                        "received in some days",
                        Paths.RECEIVED_ON,
                        Filters.and(Filters.gte(Paths.RECEIVED_ON, day(10)), Filters.lte(Paths.RECEIVED_ON, day(20))),
                        new Document()),
                new Shape(
                        "received by in some days",
                        Paths.RECEIVING_BODY,
                        Filters.and(
                                Filters.eq(Paths.RECEIVING_BODY, "b-7"),
                                Filters.gte(Paths.RECEIVED_ON, day(10)),
                                Filters.lte(Paths.RECEIVED_ON, day(200))),
                        new Document()),
                new Shape(
                        "closed in some days",
                        "tracking.closedOn",
                        Filters.and(
                                Filters.exists("tracking.closedOn"),
                                Filters.gte("tracking.closedOn", day(10)),
                                Filters.lte("tracking.closedOn", day(20))),
                        new Document()),
                new Shape(
                        "in triage since",
                        "tracking.triageSince",
                        Filters.and(
                                Filters.exists("tracking.triageSince"), Filters.lte("tracking.triageSince", day(20))),
                        new Document()),
                new Shape(
                        "owed by",
                        "tracking.deadlines.owedBy",
                        Filters.elemMatch(
                                Paths.DEADLINES, Filters.and(Filters.eq("owedBy", "b-7"), Filters.eq("state", "OPEN"))),
                        new Document()),
                new Shape(
                        "owed by anybody",
                        "tracking.deadlines.state",
                        Filters.elemMatch(Paths.DEADLINES, Filters.eq("state", "OPEN")),
                        new Document()),
                new Shape("asked to act", "tracking.awaited", Filters.eq("tracking.awaited", "b-7"), new Document()),
                new Shape(
                        "by the beginning of a word",
                        Paths.WORDS,
                        Filters.regex(Paths.WORDS, Pattern.compile("^w7x")),
                        new Document()),
                new Shape("in a state by routing", "routing.state", Filters.eq("routing.state", "S7"), newest()),
                new Shape("of a field", Paths.FIELD, Filters.eq(Paths.FIELD, "F7"), newest()),
                new Shape(
                        "of a completed field",
                        Paths.COMPLETED_FIELD,
                        Filters.eq(Paths.COMPLETED_FIELD, "F7"),
                        new Document()),
                new Shape(
                        "of a completed place",
                        Paths.COMPLETED_COMMUNE,
                        Filters.eq(Paths.COMPLETED_COMMUNE, "c-7"),
                        new Document()),
                new Shape("of a place", Paths.COMMUNE, Filters.eq(Paths.COMMUNE, "c-7"), newest()),
                new Shape(
                        "by its number",
                        Paths.REGISTER_NUMBER,
                        Filters.and(Filters.eq(Paths.REGISTER_NUMBER, 7), Filters.eq(Paths.REGISTER_YEAR, 2026)),
                        new Document()));
    }

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void isDeclaredForEachShape(Shape shape) {
        var cases = database.get().getCollection(Paths.CASES);
        Indexes.declare(cases);

        assertThat(cases.listIndexes().into(new ArrayList<>()))
                .extracting(index ->
                        index.get("key", Document.class).keySet().iterator().next())
                .contains(shape.by);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void isWhatARealServerUses(Shape shape) {
        assumeTrue(REAL, "There is no real MongoDB: name one with -Dtiepdan.mongodb.uri=mongodb://…");
        var cases = database.get().getCollection(Paths.CASES);
        fill(cases);
        Indexes.declare(cases);

        var explained = cases.find(shape.condition).sort(shape.sort).limit(50).explain();

        assertThat(explained.toJson()).contains("IXSCAN").doesNotContain("COLLSCAN");
        var stats = explained.get("executionStats", Document.class);
        assertThat(stats.get("totalDocsExamined", Number.class).longValue())
                .as("documents looked at for those returned")
                .isLessThanOrEqualTo(2 * stats.get("nReturned", Number.class).longValue() + 10);
    }

    private static Bson newest() {
        return Sorts.descending(Paths.RECEIVED_AT, "_id");
    }

    private static Date day(int number) {
        return Date.from(LocalDate.of(2026, 1, 1)
                .plusDays(number)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant());
    }

    private static void fill(MongoCollection<Document> cases) {
        cases.insertMany(IntStream.range(0, CASES)
                .mapToObj(number -> new Document("_id", "%032x".formatted(number))
                        .append(
                                "intake",
                                new Document(
                                        "petition",
                                        new Document("receivedAt", day(number % 365))
                                                .append("receivedOn", day(number % 365))
                                                .append("words", List.of("w" + number % 50 + "x"))
                                                .append("receivingBody", "b-" + number % 50)
                                                .append("type", "T" + number % 50)
                                                .append("field", "F" + number % 50)
                                                .append("commune", "c-" + number % 50)
                                                .append("registerNumber", number)
                                                .append("registerYear", 2026)))
                        .append(
                                Paths.DESK,
                                new Document("field", "F" + number % 50).append("commune", "c-" + number % 50))
                        .append(
                                "routing",
                                new Document("competentBody", "b-" + number % 50)
                                        .append("state", "S" + number % 50)
                                        .append("handledBy", "b-" + number % 50))
                        .append(
                                "tracking",
                                new Document("competentBody", "b-" + number % 50)
                                        .append("state", "S" + number % 50)
                                        .append("receiver", "b-" + number % 50)
                                        .append("decider", "b-" + number % 50)
                                        .append("awaited", List.of("b-" + number % 50))
                                        .append("closedOn", day(number % 365))
                                        .append("triageSince", day(number % 365))
                                        .append(
                                                "deadlines",
                                                List.of(new Document("owedBy", "b-" + number % 50)
                                                        .append("state", "OPEN")))
                                        .append("dueOn", day(number % 365))
                                        .append("overdueFrom", day(number % 365))))
                .toList());
    }
}
