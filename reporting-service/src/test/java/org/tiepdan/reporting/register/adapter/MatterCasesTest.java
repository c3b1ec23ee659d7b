package org.tiepdan.reporting.register.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Role;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.reporting.projection.adapter.Filling;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.Slice;
import org.tiepdan.reporting.testkit.TestDatabase;

/** The page of a petition that was split leads to its matters, and theirs to it. */
class MatterCasesTest {
    private static final CaseId WHOLE = Events.caseId(1);
    private static final CaseId OPEN = Events.caseId(2);
    private static final CaseId HIDDEN = Events.caseId(3);

    private final TestDatabase database = TestDatabase.create();
    private Slice reporting;

    @TempDir
    Path keys;

    @BeforeEach
    void start() throws Exception {
        Files.write(keys.resolve("receipt.key"), "of a test".getBytes(StandardCharsets.UTF_8));
        reporting = new Slice(database.get(), keys, Slice.NOW);
    }

    @AfterEach
    void close() throws Exception {
        reporting.close();
        database.close();
    }

    @Test
    void whoMayNotSeeADenunciationAmongThemDoesNotCountIt() {
        fill();
        reporting.as(new Caller("cb-1", Set.of(Role.OFFICER), Set.of("19-btcd")));

        assertThat(read(WHOLE)).contains("\"matters\":[\"" + OPEN + "\"]").doesNotContain(HIDDEN.value());
        assertThat(read(OPEN)).contains("\"parent\":\"" + WHOLE + "\"").doesNotContain("\"matters\"");
    }

    private String read(CaseId id) {
        return reporting.raw("/api/v1/cases/" + id).replace(" ", "");
    }

    private void fill() {
        var events = new Events();
        events.receive(WHOLE, petition -> {
            petition.put("type", "MIXED").put("receivingBody", "19-btcd");
            petition.remove("respondent");
        });
        split(events, OPEN, "COMPLAINT", "19-05443");
        split(events, HIDDEN, "DENUNCIATION", "19-btcd");
        events.write(
                WHOLE,
                "case.split.v1",
                split -> split.putArray("matters").add(OPEN.value()).add(HIDDEN.value()));
        Filling.fill(database.get(), events.written());
    }

    private static void split(Events events, CaseId id, String type, String respondent) {
        events.write(
                id,
                "petition.routed.v1",
                routed -> routed.put("type", type)
                        .put("parent", WHOLE.value())
                        .put("channel", "POST")
                        .put("receivedAt", "2026-07-01T02:15:00Z")
                        .put("subject", "Đất đai")
                        .put("receivingBody", "19-btcd")
                        .put("competentBody", "19-05443")
                        .putObject("respondent")
                        .put("body", respondent)
                        .put("role", "HEAD"));
    }
}
