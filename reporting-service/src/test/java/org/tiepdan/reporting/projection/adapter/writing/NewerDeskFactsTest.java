package org.tiepdan.reporting.projection.adapter.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.bson.BsonDocument;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.reporting.adapter.Paths;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.casefile.desk.DeskFacts;
import org.tiepdan.reporting.casefile.event.Fact;
import org.tiepdan.reporting.casefile.event.Log;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.TestDatabase;
import org.tiepdan.reporting.testkit.life.Completing;

/** Of the statements about completed facts the newest is stored, whichever log is read first, and by whichever of two writers. */
class NewerDeskFactsTest {
    private static final CaseId CASE = Events.caseId(2);
    private final TestDatabase database = TestDatabase.create();
    private final CaseWriter writer = new CaseWriter(database.get());
    private final Events events = new Events();

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    /** Each of two instances reads one log, and knows nothing of the other. */
    @RepeatedTest(20)
    void writersThatKnowOneLogEachLeaveWhatOneThatReadsBothDoes(RepetitionInfo info) {
        var random = new Random(info.getCurrentRepetition());
        lives(random);
        var whole = of(events.facts());
        var waiting = new ArrayList<CaseDocument>();
        for (var log : List.of(Log.INTAKE, Log.ROUTING)) {
            var read = events.facts().stream().filter(fact -> fact.log() == log).toList();
            for (int count = 1; count <= read.size(); count++) {
                waiting.add(of(read.subList(0, count)));
            }
        }
        waiting.addAll(waiting);
        Collections.shuffle(waiting, random);

        waiting.forEach(this::write);

        var stored = stored();
        database.get().drop();
        write(whole);
        assertThat(stored).isEqualTo(stored());
        assertThat(stored.get(Paths.DESK, Document.class)).isNotNull();
        assertThat(writer.load(List.of(CASE.value()))).containsValue(whole);
    }

    /** The database compares the first two members; whatever follows them is not compared. */
    @Test
    void theNewerStatementIsTheGreaterByTheManual() {
        events.receive(CASE, _ -> {});
        for (int round = 1; round < 6; round++) {
            int number = round;
            Completing.complete(events, CASE, routed -> routed.put("field", number % 2 == 0 ? "POLICY" : "OTHER"));
            Completing.mend(events, CASE, number, "field", _ -> {});
            events.write(CASE, "petition.triage-requested.v1", request -> Completing.mend(request, number));
        }
        var statements = new ArrayList<BsonDocument>();
        var facts = events.facts();
        for (int count = 1; count <= facts.size(); count++) {
            var desk = of(facts.subList(0, count)).desk();
            if (desk != null) {
                var stored = encoded(desk);
                assertThat(stored.keySet()).startsWith("corrections", "position");
                assertThat(stored.get("corrections").isInt64()).isTrue();
                assertThat(stored.get("position").isInt64()).isTrue();
                if (!statements.isEmpty() && !statements.getLast().equals(stored)) {
                    assertThat(BsonOrder.compare(statements.getLast(), stored)).isNegative();
                }
                statements.add(stored);
            }
        }
        assertThat(statements).hasSize(15);
    }

    private void lives(Random random) {
        events.receive(CASE, _ -> {});
        int corrections = 0;
        Completing.complete(events, CASE, routed -> routed.put("field", "OTHER"));
        for (int count = 0; count < 8; count++) {
            var field = List.of("POLICY", "OTHER", "JUDICIAL").get(random.nextInt(3));
            int number = corrections + 1;
            switch (random.nextInt(4)) {
                case 0 -> {
                    corrections++;
                    var changed = random.nextBoolean() ? "field" : "petitioner/phone";
                    Completing.mend(events, CASE, number, changed, now -> now.put("field", field));
                }
                case 1 -> {
                    int known = corrections;
                    events.write(CASE, "petition.routed.v1", routed -> Completing.mend(routed, known));
                }
                case 2 -> events.write(CASE, "petition.triage-requested.v1");
                default -> Completing.complete(events, CASE, routed -> routed.put("field", field));
            }
        }
    }

    private BsonDocument encoded(DeskFacts desk) {
        return Part.of(desk, database.get().getCodecRegistry(), new PartRoom(100));
    }

    private void write(CaseDocument document) {
        writer.write(writer.prepare(Map.of(), List.of(document)));
    }

    private Document stored() {
        return database.get().getCollection(Paths.CASES).find().first();
    }

    private static CaseDocument of(List<Fact> facts) {
        return facts.stream().reduce(CaseDocument.empty(CASE.value()), CaseDocument::with, (_, last) -> last);
    }
}
