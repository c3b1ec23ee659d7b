package org.tiepdan.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Operation;
import org.tiepdan.access.Policy;
import org.tiepdan.access.Role;
import org.tiepdan.access.Rule;
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

/** Every row of the policy about this service, for every role; a rule that differs from the table is detected. */
class PolicyTest {
    private static final Places PLACES = new Places("19-05443", "19-ubnd", "19-05710");
    private static final ReceiptCode CODE = ReceiptCode.of(new byte[] {7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7});

    /** The path to the number of cases that the caller sees. */
    private static final Map<String, String> COUNTS = Map.of(
            "/api/v1/dashboard",
            "/ledger/received",
            "/api/v1/reports/summary",
            "/received",
            "/api/v1/ledger",
            "/received");

    private static final String RADAR = "/api/v1/radar";
    private static final String SCORECARDS = "/api/v1/scorecards";
    private static final String FORECAST = "/api/v1/forecast";

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
            // As many as the radar requires.
            petition.put("signatories", 30);
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
        events.write(
                new CaseId(subject.id()),
                "deadline.set.v1",
                limit -> limit.put("owedBy", PLACES.own()).put("dueOn", "2026-07-10"));
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
        slices.get(subject)
                .as(new Caller("cb-lead", Set.of(Role.LEADER), Set.of(PLACES.own())))
                .post(
                        "/api/v1/reports/01-XLD/submissions",
                        "{\"body\":\"%s\",\"from\":\"2026-07-01\",\"to\":\"2026-07-07\"}".formatted(PLACES.own()));
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
        // Receptions are not cases: ReceptionTest checks who sees them.
        var walk = new PolicyWalk("reporting-service", PLACES, PolicyTest::reaches, this::ask)
                .without(operation -> operation.path().startsWith("/api/v1/receptions"));

        assertThat(walk.faults()).isEmpty();
        assertThat(walk.changesTried()).isGreaterThan(100);
        assertThat(walk.unnoticed(policy::set)).isEmpty();
    }

    /** The radar contains no denunciations. */
    private static boolean reaches(Rule rule, Subject subject) {
        return subject != Subject.DENUNCIATION || !rule.operation().path().equals(RADAR);
    }

    private Answer ask(Operation operation, Subject subject, Caller caller) {
        var slice = slices.get(subject).as(caller);
        if (operation.path().equals("/v3/api-docs")) {
            return Asking.asked(slice, operation.path());
        }
        if (operation.path().startsWith("/api/v1/reports") && !operation.path().endsWith("summary")) {
            return Asking.ofForms(operation, slice, PLACES.own());
        }
        if (operation.path().equals("/api/v1/cases/register")) {
            return Asking.ofTheRegister(slice, PLACES.own());
        }
        if (operation.path().startsWith("/api/v1/filters")) {
            return Asking.ofFilters(operation, slice, caller);
        }
        var path = operation
                .path()
                .replace("{id}", subject.id())
                .replace("{receiptCode}", CODE.value())
                .replace("/scorecards/cases", "/scorecards/cases?figure=RECEIVED")
                .replace("/ledger/cases", "/ledger/cases?line=CLOSING");
        if (operation.path().startsWith("/api/v1/rebuild") && operation.method().equals("POST")) {
            var answer = slice.post(path);
            // There is nothing to go back to, which is the answer for every permitted caller.
            return new Answer(
                    answer.status() == 409 ? 200 : answer.status(),
                    answer.json().toString());
        }
        var answer = path.matches(".*[.](csv|xlsx)") ? Asking.file(slice, path) : Asking.asked(slice, path);
        boolean showsCases =
                !operation.path().contains("{") && !operation.path().matches(".*/(audit|lag|roots|rebuild)");
        return answer.status() != 200 || !showsCases || shows(path, subject, answer, slice) ? answer : Answer.NOT_SHOWN;
    }

    private static boolean shows(String path, Subject subject, Answer answer, Slice slice) {
        if (path.equals(SCORECARDS) || path.equals(FORECAST)) {
            return !slice.get(path).json().at("/bodies").isEmpty();
        }
        var count = COUNTS.get(path);
        return count == null
                ? answer.text().contains(subject.id())
                : slice.get(path).json().at(count).asInt() > 0;
    }
}
