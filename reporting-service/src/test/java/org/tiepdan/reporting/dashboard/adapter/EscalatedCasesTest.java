package org.tiepdan.reporting.dashboard.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.reporting.projection.adapter.Filling;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.Slice;
import org.tiepdan.reporting.testkit.TestDatabase;
import tools.jackson.databind.JsonNode;

/** How far the steps against late bodies have gone, on the leader's page and in the register. */
class EscalatedCasesTest {
    private static final Instant NOW = Instant.parse("2026-08-18T08:00:00Z");

    private final TestDatabase database = TestDatabase.create();
    private final Events events = new Events();
    private Slice slice;

    @BeforeEach
    void fill(@TempDir Path keys) {
        late(1, "URGE", "REPORT_TO_HEAD");
        late(2, "URGE");
        late(3, "URGE");
        var done = late(4, "URGE");
        events.write(done, "deadline.ended-late.v1", late -> late.put("deadlineId", done.value()));
        var closed = late(5, "URGE");
        events.write(closed, "case.closed.v1");
        late(6);
        Filling.fill(database.get(), events.written());
        slice = new Slice(database.get(), keys, NOW);
    }

    private CaseId late(int number, String... steps) {
        var id = Events.caseId(number);
        events.receive(id, _ -> {});
        events.write(id, "petition.routed.v1");
        events.write(id, "case.opened.v1");
        events.write(id, "deadline.set.v1", set -> set.put("deadlineId", id.value()));
        events.write(id, "deadline.missed.v1", missed -> missed.put("deadlineId", id.value()));
        for (var step : steps) {
            events.write(
                    id,
                    "case.escalated.v1",
                    up -> up.put("deadlineId", id.value()).put("step", step));
        }
        return id;
    }

    @AfterEach
    void close() throws Exception {
        slice.close();
        database.close();
    }

    @Test
    void areCountedByTheLateBodyAndTheFurthestStep() {
        assertThat(counted("/api/v1/dashboard")).isEqualTo("19-05443 URGE 2, 19-05443 REPORT_TO_HEAD 1");
        assertThat(counted("/api/v1/dashboard?body=19-05443")).contains("URGE 2");
        assertThat(counted("/api/v1/dashboard?body=19-btcd")).isEmpty();
    }

    private String counted(String path) {
        return String.join(
                ", ",
                slice.get(path)
                        .json()
                        .path("escalations")
                        .valueStream()
                        .map(one -> one.path("body").asString() + " "
                                + one.path("step").asString() + " "
                                + one.path("count").asLong())
                        .toList());
    }

    @Test
    void haveTheStepInTheirLineOfTheRegister() {
        assertThat(slice.get("/api/v1/cases?sort=receivedAt")
                        .json()
                        .path("items")
                        .valueStream()
                        .filter(row -> row.has("escalation"))
                        .map(EscalatedCasesTest::line))
                .containsExactlyInAnyOrder(
                        Events.caseId(1) + " REPORT_TO_HEAD", Events.caseId(2) + " URGE", Events.caseId(3) + " URGE");
    }

    private static String line(JsonNode row) {
        return row.path("caseId").asString() + " " + row.path("escalation").asString();
    }
}
