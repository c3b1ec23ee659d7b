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

/** What the page of a copy shows of the first petition. */
class LikeCasesTest {
    private static final CaseId FIRST = Events.caseId(1);
    private static final CaseId COPY = Events.caseId(2);
    private static final Caller OF_THE_COPY = officer("19-so-xay-dung");
    private static final Caller OF_BOTH = officer("19-so-xay-dung", "19-05443");

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
    void whoSeesBothIsLedToTheFirstAndWhoSeesTheCopyAloneHearsWhereItIs() {
        fill("COMPLAINT");

        reporting.as(OF_BOTH);
        assertThat(copy()).contains("\"first\":\"" + FIRST + "\"", "\"firstHeldBy\":\"19-05443\"");
        reporting.as(OF_THE_COPY);
        assertThat(copy())
                .contains("\"repeats\":true", "\"firstHeldBy\":\"19-05443\"")
                .doesNotContain(FIRST.value());
    }

    @Test
    void ofADenunciationNothingIsToldToWhoMayNotSeeBoth() {
        fill("DENUNCIATION");

        reporting.as(OF_THE_COPY);
        assertThat(copy()).contains("\"repeats\":true").doesNotContain(FIRST.value(), "firstHeldBy");
        reporting.as(OF_BOTH);
        assertThat(copy()).contains(FIRST.value());
    }

    @Test
    void theTimelineOfTheCopyNamesNoOtherCase() {
        fill("DENUNCIATION");

        reporting.as(OF_THE_COPY);
        assertThat(reporting.raw("/api/v1/cases/" + COPY + "/timeline"))
                .contains("Đơn trùng nội dung")
                .doesNotContain(FIRST.value(), "19-05443");
    }

    private String copy() {
        return reporting.raw("/api/v1/cases/" + COPY).replace(" ", "");
    }

    private void fill(String type) {
        var events = new Events();
        receive(events, FIRST, type, "19-05443");
        receive(events, COPY, type, "19-so-xay-dung");
        events.write(
                COPY,
                "petition.linked.v1",
                linked -> linked.put("type", type)
                        .put("receivingBody", "19-so-xay-dung")
                        .put("first", FIRST.value())
                        .put("heldBy", "19-05443"));
        Filling.fill(database.get(), events.written());
    }

    private static void receive(Events events, CaseId id, String type, String body) {
        events.receive(id, petition -> {
            petition.put("type", type).put("receivingBody", body);
            petition.remove("respondent");
        });
        events.write(
                id,
                "petition.routed.v1",
                routed -> routed.put("type", type).put("receivingBody", body).put("competentBody", body));
    }

    private static Caller officer(String... bodies) {
        return new Caller("cb-1", Set.of(Role.OFFICER), Set.of(bodies));
    }
}
