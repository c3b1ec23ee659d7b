package org.tiepdan.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Operation;
import org.tiepdan.access.Policy;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.ReceiptCode;
import org.tiepdan.reporting.adapter.ReceiptReferences;
import org.tiepdan.reporting.projection.adapter.Filling;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.Slice;
import org.tiepdan.reporting.testkit.TestDatabase;
import org.tiepdan.servicekit.testkit.access.PolicyWalk;
import org.tiepdan.servicekit.testkit.access.PolicyWalk.Answer;
import org.tiepdan.servicekit.testkit.access.PolicyWalk.Places;
import org.tiepdan.servicekit.testkit.access.PolicyWalk.Subject;

/** Every row of the policy about this service, by every role; a rule that is not as the table has it is noticed. */
class PolicyTest {
    private static final Places PLACES = new Places("19-05443", "19-ubnd", "19-05710");
    private static final ReceiptCode CODE = ReceiptCode.of(new byte[] {7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7});

    /** Where the answer has as many cases as the caller sees. */
    private static final Map<String, String> COUNTS =
            Map.of("/api/v1/dashboard", "/ledger/received", "/api/v1/reports/summary", "/received");

    private final AtomicReference<Policy> policy = new AtomicReference<>(Policy.packaged());
    private final Map<Subject, TestDatabase> databases = Map.of(
            Subject.COMPLAINT,
            TestDatabase.create(),
            Subject.DENUNCIATION,
            TestDatabase.create(),
            Subject.NOTHING,
            TestDatabase.create());
    private Map<Subject, Slice> slices;

    @BeforeEach
    void fill(@TempDir Path keys) throws Exception {
        Files.write(keys.resolve("receipt.key"), "of a test".getBytes(StandardCharsets.UTF_8));
        slices = Map.of(
                Subject.COMPLAINT, slice(Subject.COMPLAINT, keys),
                Subject.DENUNCIATION, slice(Subject.DENUNCIATION, keys),
                Subject.NOTHING, slice(Subject.NOTHING, keys));
        receive(Subject.COMPLAINT, "COMPLAINT");
        receive(Subject.DENUNCIATION, "DENUNCIATION");
    }

    private Slice slice(Subject subject, Path keys) {
        return new Slice(databases.get(subject).get(), keys, Slice.NOW, policy);
    }

    private void receive(Subject subject, String type) {
        var events = new Events();
        var reference =
                slices.get(subject).bean(ReceiptReferences.class).of(CODE).getFirst();
        events.receive(new CaseId(subject.id()), petition -> {
            petition.put("type", type).put("receivingBody", PLACES.own()).put("receiptRef", reference);
            petition.putObject("respondent")
                    .put("body", PLACES.beside())
                    .put("role", "HEAD")
                    .putArray("officers")
                    .add(PolicyWalk.NAMED);
        });
        events.write(
                new CaseId(subject.id()),
                "petition.routed.v1",
                routed -> routed.put("type", type)
                        .put("receivingBody", PLACES.own())
                        .put("competentBody", PLACES.own()));
        var database = databases.get(subject).get();
        Filling.fill(database, events.written());
        database.getCollection("looks")
                .insertOne(new Document("_id", "look")
                        .append("at", Date.from(Slice.NOW))
                        .append("officer", "cb-5")
                        .append("bodies", List.of(PLACES.own()))
                        .append("look", "CASE")
                        .append("service", "tracking-service")
                        .append("cases", List.of(subject.id())));
    }

    @AfterEach
    void close() throws Exception {
        slices.values().forEach(Slice::close);
        for (var database : databases.values()) {
            database.close();
        }
    }

    @Test
    void isKeptCellByCellAndEachChangedRuleIsNoticed() {
        var walk = new PolicyWalk("reporting-service", PLACES, this::ask);

        assertThat(walk.faults()).isEmpty();
        assertThat(walk.changesTried()).isGreaterThan(100);
        assertThat(walk.unnoticed(policy::set)).isEmpty();
    }

    private Answer ask(Operation operation, Subject subject, Caller caller) {
        var slice = slices.get(subject).as(caller);
        if (operation.path().equals("/v3/api-docs")) {
            return asked(slice, operation.path());
        }
        var path = operation.path().replace("{id}", subject.id()).replace("{receiptCode}", CODE.value());
        if (operation.method().equals("POST")) {
            var answer = slice.post(path);
            // There is nothing to go back to, and whoever may ask is told so.
            return new Answer(answer.status() == 409 ? 200 : answer.status(), answer.json().toString());
        }
        var answer = asked(slice, path);
        boolean showsCases =
                !operation.path().contains("{") && !operation.path().matches(".*/(ledger|lag|roots|rebuild)");
        return answer.status() != 200 || !showsCases || shows(path, subject, answer, slice) ? answer : Answer.NOT_SHOWN;
    }

    private static boolean shows(String path, Subject subject, Answer answer, Slice slice) {
        var count = COUNTS.get(path);
        return count == null
                ? answer.text().contains(subject.id())
                : slice.get(path).json().at(count).asInt() > 0;
    }

    private static Answer asked(Slice slice, String path) {
        var answer = slice.get(path);
        return new Answer(answer.status(), answer.json().toString());
    }
}
