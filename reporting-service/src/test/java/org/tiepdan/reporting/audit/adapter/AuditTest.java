package org.tiepdan.reporting.audit.adapter;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.reporting.account.kept.adapter.AccountConfiguration;
import org.tiepdan.reporting.adapter.progress.Positions;
import org.tiepdan.reporting.audit.Audit;
import org.tiepdan.reporting.audit.Audit.Difference;
import org.tiepdan.reporting.audit.Auditor;
import org.tiepdan.reporting.audit.ReadModel;
import org.tiepdan.reporting.projection.adapter.Filling;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.Histories;
import org.tiepdan.reporting.testkit.TestDatabase;

/** Compares the raw logs with the read model: equal if it is, and every planted difference is found. */
class AuditTest {
    private static final List<String> LOGS =
            List.of("intake.petition-events.v1", "routing.case-events.v1", "tracking.case-events.v1");
    private final TestDatabase database = TestDatabase.create();
    private final Events events = new Events();

    @BeforeEach
    void fill() {
        new Histories(events, 11, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 1)).write(120);
        new AuditedLives(events).write();
        Filling.fill(database.get(), events.written());
        for (var log : LOGS) {
            long end = events.written().stream()
                    .filter(one -> one.topic().equals(log))
                    .count();
            Filling.move(database.get(), log, 0, end);
        }
    }

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    @Test
    void isEqual() {
        var audit = audit(1_000);

        assertThat(audit.differences()).isEmpty();
        assertThat(audit.sums())
                .allSatisfy((_, pair) -> assertThat(pair.readModel()).isEqualTo(pair.log()));
        // The number of cases of a body could reveal a case to an operator.
        assertThat(audit.bodies()).isEmpty();
        assertThat(audit.equal()).isTrue();
        assertThat(audit.inMemory()).isTrue();
        assertThat(audit.cases()).isEqualTo(133);
        assertThat(audit.events()).isEqualTo(events.written().size());
        assertThat(audit.sums().keySet()).contains("received", "matters", "CLOSED DUPLICATE", "orphans");
    }

    @Test
    void isTheSameInAnyNumberOfParts() {
        assertThat(audit(20)).isEqualTo(audit(1_000));
    }

    @Test
    void findsWhatADocumentSaysOtherwise() {
        cases().updateOne(eq("_id", id(701)), Updates.set("tracking.state", "CLOSED"));

        var audit = audit(1_000);

        assertThat(audit.equal()).isFalse();
        assertThat(audit.differences()).contains(new Difference(id(701), "state", "ACCEPTED", "CLOSED"));
        assertThat(audit.sums().get("ACCEPTED").log())
                .isEqualTo(Objects.requireNonNull(audit.sums().get("ACCEPTED").readModel()) + 1);
    }

    /** Forms count by these. */
    @Test
    void findsFactsAndFiguresThatAreOtherThanTheLogSays() {
        cases().updateOne(eq("_id", id(700)), Updates.set("intake.petition.field", "POLICY"));
        cases().updateOne(eq("_id", id(700)), Updates.set("intake.petition.signatories", 40));

        assertThat(audit(1_000).differences())
                .contains(new Difference(id(700), "field", "LAND_HOUSING", "POLICY"))
                .contains(new Difference(id(700), "signatories", "1", "40"));
    }

    @Test
    void findsWhatIsStoredOtherwiseOfACompletion() {
        cases().updateOne(eq("_id", id(707)), Updates.unset("desk.commune"));
        cases().updateOne(eq("_id", id(708)), Updates.set("desk.field", "POLICY"));

        assertThat(audit(1_000).differences())
                .containsExactlyInAnyOrder(
                        new Difference(id(707), "commune", "05455", "05443"),
                        new Difference(id(708), "field", "LAND_HOUSING", "POLICY"));
    }

    @Test
    void findsAnInstanceThatIsOtherThanAnOfficerOfTheDeskSaid() {
        cases().updateOne(eq("_id", id(709)), Updates.unset("desk.instance"));
        cases().updateOne(eq("_id", id(711)), Updates.set("desk.instance", 2));

        assertThat(audit(1_000).differences())
                .containsExactlyInAnyOrder(
                        new Difference(id(709), "instance", "2", "1"), new Difference(id(711), "instance", null, "2"));
    }

    @Test
    void findsADocumentThatIsMissing() {
        cases().deleteOne(eq("_id", id(700)));

        var audit = audit(1_000);

        assertThat(audit.equal()).isFalse();
        assertThat(audit.differences())
                .contains(new Difference(id(700), "document", "7 more", null))
                .contains(new Difference(id(700), "account", "19-05443", null));
        assertThat(audit.bodies()).containsOnlyKeys("19-05443");
    }

    @Test
    void findsACaseThatNoLogKnows() {
        var unknown = Objects.requireNonNull(cases().find(eq("_id", id(700))).first());
        unknown.put("_id", "e".repeat(32));
        cases().insertOne(unknown);

        assertThat(audit(1_000).differences())
                .contains(new Difference("e".repeat(32), "state", null, "ACCEPTED"))
                .contains(new Difference("e".repeat(32), "account", null, "19-05443"));
    }

    @Test
    void passesOverWhatCameMeanwhile() {
        events.write(Events.caseId(700), "case.decided.v1");
        events.open(Events.caseId(800));

        assertThat(audit(1_000).equal()).isTrue();
    }

    @Test
    void blamesNoAccountThatMovedOnMeanwhile() {
        var model = new MovingReadModel(model(), () -> {
            transfer();
            Filling.move(database.get(), "tracking.case-events.v1", 1, 1);
        });

        var audit = new Auditor(new WrittenLog(events), model, 1_000).run();

        assertThat(audit.differences()).isEmpty();
        assertThat(audit.inMemory()).isFalse();
        assertThat(audit.equal()).isTrue();
    }

    /** Its positions are written last. */
    @Test
    void blamesNoAccountOfABatchThatIsBeingWritten() {
        var audit = new Auditor(new WrittenLog(events), new MovingReadModel(model(), this::transfer), 1_000).run();

        assertThat(audit.differences()).isEmpty();
    }

    private void transfer() {
        int before = events.written().size();
        events.write(
                Events.caseId(700),
                "case.transferred.v1",
                away -> away.put("to", "19-05710").put("on", "2029-10-30"));
        Filling.fill(
                database.get(),
                events.written().subList(before, events.written().size()));
    }

    private Audit audit(int atOnce) {
        return new Auditor(new WrittenLog(events), model(), atOnce).run();
    }

    private ReadModel model() {
        var database = this.database.get();
        return new StoredReadModel(
                database,
                Filling.counter(database),
                new AccountConfiguration()
                        .accounts(database, new Positions(database), LawPack.packaged(), Clock.systemUTC()));
    }

    private MongoCollection<Document> cases() {
        return database.get().getCollection("cases");
    }

    private static String id(int number) {
        return Events.caseId(number).value();
    }
}
