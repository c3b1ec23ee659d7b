package org.tiepdan.reporting.audit.adapter;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.reporting.account.kept.adapter.AccountConfiguration;
import org.tiepdan.reporting.adapter.progress.Positions;
import org.tiepdan.reporting.audit.Audit;
import org.tiepdan.reporting.audit.Audit.Difference;
import org.tiepdan.reporting.audit.Auditor;
import org.tiepdan.reporting.projection.adapter.Filling;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.TestDatabase;

/** Recorded, corrected and void answers and effects of decisions: the raw log against the read model. */
class AnswersAuditTest {
    private static final String FIRST = "1d9e0b7c-6a5f-3e21-b0c4-55aa0f3f2e91";
    private static final String SECOND = "1d9e0b7c-6a5f-3e21-b0c4-55aa0f3f2e92";
    private static final String THIRD = "1d9e0b7c-6a5f-3e21-b0c4-55aa0f3f2e93";
    private static final CaseId ANSWERED = Events.caseId(1);
    private static final CaseId MENDED = Events.caseId(2);
    private static final CaseId TAKEN_BACK = Events.caseId(3);

    private final TestDatabase database = TestDatabase.create();
    private final Events events = new Events();

    @BeforeEach
    void fill() {
        for (var id : List.of(ANSWERED, MENDED, TAKEN_BACK)) {
            events.open(id);
            events.because(FIRST, id, "case.answered.v1", act -> act.put("on", "2026-07-08"));
            events.write(id, "case.effective.v1", effect -> effect.put("on", "2026-08-31"));
        }
        instead(MENDED, FIRST, SECOND, "2026-07-09");
        instead(TAKEN_BACK, FIRST, SECOND, "2026-07-09");
        instead(TAKEN_BACK, SECOND, THIRD, null);
        events.write(TAKEN_BACK, "case.effect-voided.v1", effect -> effect.put("on", "2026-08-31"));
        Filling.fill(database.get(), events.written());
        events.written().stream()
                .map(one -> one.topic())
                .distinct()
                .forEach(log -> Filling.move(database.get(), log, 0, written(log)));
    }

    /** @param on the day of the answer; null where none was given */
    private void instead(CaseId id, String voids, String command, @Nullable String on) {
        events.because(command, id, "case.corrected.v1", now -> {
            now.put("voids", voids).put("act", "answer").remove("corrected");
            if (on != null) {
                now.putObject("corrected").put("act", "answer").put("on", on);
            }
        });
    }

    private long written(String log) {
        return events.written().stream().filter(one -> one.topic().equals(log)).count();
    }

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    @Test
    void areEqual() {
        assertThat(audit().differences()).isEmpty();
        assertThat(audit().equal()).isTrue();
    }

    @Test
    void areFoundWhereTheDocumentSaysOtherwise() {
        forgetMarks(ANSWERED);
        change(ANSWERED, Updates.unset("tracking.effectiveOn"));
        forgetMarks(MENDED);
        change(TAKEN_BACK, Updates.set("tracking.effectiveOn", new Date(0)));

        assertThat(audit().differences())
                .containsExactlyInAnyOrder(
                        new Difference(ANSWERED.value(), "answers", "2026-07-08 19-05443", null),
                        new Difference(ANSWERED.value(), "effect", "2026-08-31", null),
                        new Difference(ANSWERED.value(), "effectiveOn", "2026-08-31", null),
                        new Difference(MENDED.value(), "answers", "2026-07-09 19-05443", null),
                        new Difference(MENDED.value(), "effect", "2026-08-31", null),
                        new Difference(TAKEN_BACK.value(), "effectiveOn", null, "1970-01-01"));
    }

    private void forgetMarks(CaseId id) {
        var kept = Objects.requireNonNull(cases().find(eq("_id", id.value())).first())
                .getEmbedded(List.of("tracking", "marks"), List.of())
                .stream()
                .filter(mark -> !List.of("ACT", "EFFECTIVE").contains(((Document) mark).getString("kind")))
                .toList();
        change(id, Updates.set("tracking.marks", kept));
    }

    private void change(CaseId id, Bson update) {
        cases().updateOne(eq("_id", id.value()), update);
    }

    private MongoCollection<Document> cases() {
        return database.get().getCollection("cases");
    }

    private Audit audit() {
        var database = this.database.get();
        var accounts = new AccountConfiguration()
                .accounts(database, new Positions(database), LawPack.packaged(), Clock.systemUTC());
        var model = new StoredReadModel(database, Filling.counter(database), accounts);
        return new Auditor(new WrittenLog(events), model, 1_000).run();
    }
}
