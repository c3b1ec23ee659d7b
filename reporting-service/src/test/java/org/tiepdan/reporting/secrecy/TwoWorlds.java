package org.tiepdan.reporting.secrecy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Role;
import org.tiepdan.eventing.ReceiptCode;
import org.tiepdan.eventing.Topics;
import org.tiepdan.reporting.adapter.ReceiptReferences;
import org.tiepdan.reporting.form.frozen.Submission;
import org.tiepdan.reporting.form.frozen.Submissions;
import org.tiepdan.reporting.projection.adapter.Filling;
import org.tiepdan.reporting.records.RecordRoot;
import org.tiepdan.reporting.records.RecordRoots;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.Histories;
import org.tiepdan.reporting.testkit.Slice;
import org.tiepdan.reporting.testkit.TestDatabase;
import org.tiepdan.reporting.testkit.sheet.OpenedXlsx;

/** The same office twice: as it is with {@link HiddenLives}, and as it would be without them. */
final class TwoWorlds implements AutoCloseable {
    static final ReceiptCode CODE = ReceiptCode.of(new byte[] {7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7});
    /** Placeholder for the id of the submitted form, which differs between the two. */
    static final String SUBMITTED = "submitted";

    static final Caller HANDLES = new Caller("cb-2", Set.of(Role.LEADER, Role.INSPECTOR), Set.of(HiddenLives.HANDLES));

    /** When most events have happened, and the earlier submissions are known. */
    private static final Instant NOW = Instant.parse("2026-07-20T08:00:00Z");

    private static final String FORM = "/api/v1/reports/01-XLD/submissions";
    private static final String DAYS = "\"from\":\"2026-07-01\",\"to\":\"2026-07-07\"";

    private final TestDatabase without = TestDatabase.create();
    private final TestDatabase with = TestDatabase.create();
    final Slice innocent;
    final Slice secret;

    TwoWorlds(Path keys) throws IOException {
        Files.write(keys.resolve("receipt.key"), "of a test".getBytes(StandardCharsets.UTF_8));
        innocent = new Slice(without.get(), keys, NOW);
        secret = new Slice(with.get(), keys, NOW);
        var events = new Events();
        new Histories(events, 9, LocalDate.of(2026, 5, 1), LocalDate.of(2026, 7, 7)).write(60);
        events.open(Events.caseId(800));
        events.settle(Events.caseId(801));
        Filling.fill(without.get(), events.written());
        var ref = secret.bean(ReceiptReferences.class).of(CODE).getFirst();
        HiddenLives.write(events, ref);
        Filling.fill(with.get(), events.written());
        look();
        log(innocent, without, 13);
        log(secret, with, 17);
    }

    /** The number of records of all logs, and of those that a day's root covers. */
    private static void log(Slice slice, TestDatabase database, long records) {
        Filling.move(database.get(), Topics.TRACKING_EVENTS, 0, records);
        var hash = "a".repeat(64);
        slice.bean(RecordRoots.class)
                .add(new RecordRoot(LocalDate.of(2026, 7, 6), NOW, records, hash, hash, null, hash, "c2ln"));
    }

    /** A handler of the denunciations has opened them. */
    private void look() {
        with.get()
                .getCollection("looks")
                .insertOne(new Document("_id", "look")
                        .append("at", Date.from(NOW))
                        .append("officer", HANDLES.id())
                        .append("bodies", List.of(HiddenLives.HANDLES))
                        .append("look", "CASE")
                        .append("service", "tracking-service")
                        .append("cases", HiddenLives.ids()));
    }

    /**
     * Submits a form of the days of the hidden cases in both.
     *
     * @return the answer of each, without its own id
     */
    List<String> submit(Caller leader, String body) {
        return Stream.of(innocent, secret)
                .map(slice -> {
                    var answer = slice.as(leader).post(FORM, "{\"body\":\"%s\",%s}".formatted(body, DAYS));
                    return answer.status() + " " + same(slice, answer.json().toString());
                })
                .toList();
    }

    /** @param request in which {@link #SUBMITTED} is replaced by the form */
    String ofInnocent(String request) {
        return answer(innocent, request);
    }

    String ofSecret(String request) {
        return answer(secret, request);
    }

    /** The work of the database for the last answer; it must be equal in both worlds. */
    List<String> workOfInnocent() {
        return work(without);
    }

    List<String> workOfSecret() {
        return work(with);
    }

    /**
     * Without the looks of all bodies, which are read in their order (of their cases only what is shown), and without the receipt
     * that has a code: only its holder can ask for that.
     */
    private static List<String> work(TestDatabase database) {
        return database.work().stream()
                .filter(one ->
                        !one.endsWith(" of looks") && !one.endsWith(" of receipts") && !one.equals("find 0 of cases"))
                .toList();
    }

    private static String answer(Slice slice, String request) {
        var id = submitted(slice);
        var asked = request.replace(SUBMITTED, id);
        var answer = slice.raw(asked);
        boolean isWorkbook = answer.startsWith("200") && answer.contains("spreadsheetml");
        // A workbook contains the second of its creation.
        return isWorkbook ? new OpenedXlsx(slice.file(asked).body()).cells().toString() : same(slice, answer);
    }

    /** Without the id, and without the digest, which also covers the log positions. */
    private static String same(Slice slice, String answer) {
        return answer.replace(submitted(slice), SUBMITTED).replaceAll("\"digest\":\"[0-9a-f]{64}\"", "\"digest\"");
    }

    private static String submitted(Slice slice) {
        return slice.bean(Submissions.class).of("01-XLD", HiddenLives.DENOUNCED).stream()
                .findFirst()
                .map(Submission::id)
                .orElse(SUBMITTED);
    }

    @Override
    public void close() throws Exception {
        innocent.close();
        secret.close();
        without.close();
        with.close();
    }
}
