package org.tiepdan.reporting.projection.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.MockProducer;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.access.Caller;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.testkit.AnyJson;
import org.tiepdan.reporting.adapter.Paths;
import org.tiepdan.reporting.casefile.event.Log;
import org.tiepdan.reporting.dashboard.DashboardReader;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.Slice;
import org.tiepdan.reporting.testkit.TestDatabase;

/** Any JSON that the contracts allow is either projected or set aside, and other cases are unaffected. */
class AnyRecordTest {
    private static final List<String> TYPES = List.of(
            "petition.received.v1",
            "petition.opened.v1",
            "petition.opening-requested.v1",
            "petition.opening-confirmed.v1",
            "petition.opening-declined.v1",
            "petition.opening-refused.v1",
            "petition.words-read.v1",
            "petition.erasure-requested.v1",
            "petition.erased.v1",
            "petition.routed.v1",
            "petition.triage-requested.v1",
            "petition.split.v1",
            "petition.objected.v1",
            "petition.conflict-resolved.v1",
            "petition.linked.v1",
            "petition.related.v1",
            "petition.unlinked.v1",
            "petition.group-grew.v1",
            "case.opened.v1",
            "case.routed.v1",
            "case.split.v1",
            "case.matter-moved.v1",
            "case.accepted.v1",
            "case.refused.v1",
            "case.transferred.v1",
            "case.objected.v1",
            "case.decided.v1",
            "case.answered.v1",
            "case.withdrawn.v1",
            "case.closed.v1",
            "command.rejected.v1",
            "deadline.set.v1",
            "deadline.met.v1",
            "deadline.missed.v1",
            "deadline.cancelled.v1",
            "deadline.approaching.v1");
    private static final int GOOD = 25;
    private static final int RECORDS = 800;
    private static final int BATCH = 60;

    @TempDir
    Path keys;

    private final TestDatabase database = TestDatabase.create();
    private final MockProducer<byte[], byte[]> deadLetters = TestProjection.deadLetters();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final CaseProjection projection = TestProjection.of(database, deadLetters, meters);
    private final Events events = new Events();

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    @Test
    void knowsEveryTypeThatIsRead() {
        assertThat(TYPES).allMatch(type -> !readBy(type).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void putsAsideWhatCannotBeShownAndShowsTheRest(long seed) {
        var random = new Random(seed);
        var any = new AnyJson(seed);
        var log = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        IntStream.range(0, GOOD).mapToObj(Events::caseId).forEach(events::settle);
        IntStream.range(0, RECORDS).forEach(_ -> {
            var type = TYPES.get(random.nextInt(TYPES.size()));
            events.write(id(random.nextInt(60)), type, value -> {
                value.removeAll();
                value.setAll(any.payload(type));
            });
        });
        log.addAll(events.written());
        var known = new KnownCases();

        for (int from = 0; from < log.size(); from += BATCH) {
            projection.project(log.subList(from, Math.min(log.size(), from + BATCH)), known);
        }

        assertThat(deadLetters.history()).hasSizeBetween(10, RECORDS / 2);
        assertThat(meters.counter("dead.letters", "service", "reporting").count())
                .isEqualTo(deadLetters.history().size());
        assertThat(shown())
                .containsAll(IntStream.range(0, GOOD)
                        .mapToObj(number -> Events.caseId(number).value())
                        .toList());
        assertThatNoException().isThrownBy(this::everythingIsRead);
    }

    @Test
    void readsWhatEveryCaseIsCountedByThoughACodeHoldsSeparators() {
        var odd = "a/b|c;d:1";
        events.settle(Events.caseId(1));
        events.receive(id(1), petition -> petition.put("receivingBody", odd).put("field", odd));
        events.write(id(1), "petition.routed.v1", routed -> routed.put("competentBody", odd));
        events.write(
                id(1),
                "case.opened.v1",
                opened -> opened.put("competentBody", odd).put("state", odd));
        events.write(id(1), "deadline.set.v1", limit -> limit.put("owedBy", odd).put("ruleId", odd));
        events.receive(id(2), petition -> petition.put("receivingBody", odd));
        events.write(
                id(2), "case.closed.v1", closed -> closed.put("closedAs", odd).put("competentBody", odd));
        var known = new KnownCases();

        projection.project(events.written(), known);

        assertThat(shown()).hasSize(3);
        assertThatNoException().isThrownBy(this::everythingIsRead);
    }

    /** The other cases are those of odd records. */
    private static CaseId id(int number) {
        return Events.caseId(10_000 + number);
    }

    private static List<Log> readBy(String type) {
        return List.of(Log.values()).stream()
                .filter(log -> log.viewOf(type) != null)
                .toList();
    }

    private Set<String> shown() {
        return database.get()
                .getCollection(Paths.CASES)
                .find()
                .map(document -> document.getString("_id"))
                .into(new HashSet<>());
    }

    private void everythingIsRead() {
        try (var slice = new Slice(database.get(), keys, Slice.NOW).as(worksForEveryBody())) {
            var ledger = slice.get("/api/v1/ledger");
            assertThat(ledger.status()).isEqualTo(200);
            assertThat(ledger.json().get("received").asLong()
                            + ledger.json().get("matters").asLong())
                    .isEqualTo(database.get()
                            .getCollection(Paths.CASES)
                            .countDocuments(new Document(Paths.TYPE, new Document("$exists", true))));
            for (var path : List.of("/api/v1/reports/summary", "/api/v1/cases?q=w&limit=200")) {
                // A code may be longer than the limit of a JSON parser for member names.
                assertThat(slice.raw(path)).as(path).startsWith("200");
            }
            for (var sort : List.of("receivedAt", "-receivedAt", "dueOn", "-dueOn")) {
                pages(slice, "/api/v1/cases?limit=20&sort=" + sort);
                pages(slice, "/api/v1/cases?limit=20&open=true&sort=" + sort);
            }
            var answers = new HashSet<Integer>();
            for (var id : shown()) {
                answers.add(slice.get("/api/v1/cases/" + id).status());
                answers.add(slice.get("/api/v1/cases/" + id + "/timeline").status());
            }
            assertThat(answers).contains(200).isSubsetOf(200, 404);
            for (int year : new int[] {2024, 2025, 2026}) {
                assertThat(slice.bean(DashboardReader.class).read(slice.grant(), null, year))
                        .isNotNull();
            }
        }
    }

    /** Sees every case whose receipt was read, except denunciations of one of these bodies. */
    private Caller worksForEveryBody() {
        var bodies = new HashSet<String>();
        for (var path : List.of(Paths.RECEIVING_BODY, "tracking.competentBody", "routing.competentBody")) {
            database.get()
                    .getCollection(Paths.CASES)
                    .distinct(path, String.class)
                    .into(bodies);
        }
        return new Caller("cb-0001", Slice.EVERYTHING.roles(), bodies);
    }

    private static void pages(Slice slice, String path) {
        var next = "";
        do {
            var page = slice.get(path + (next.isEmpty() ? "" : "&cursor=" + next));
            assertThat(page.status()).as(path).isEqualTo(200);
            next = page.json().path("next").asString("");
        } while (!next.isEmpty());
    }
}
