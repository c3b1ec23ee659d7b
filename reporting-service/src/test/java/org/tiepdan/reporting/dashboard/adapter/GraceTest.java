package org.tiepdan.reporting.dashboard.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.reporting.dashboard.Dashboard.Punctuality;
import org.tiepdan.reporting.dashboard.DashboardReader;
import org.tiepdan.reporting.projection.adapter.Filling;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.Slice;
import org.tiepdan.reporting.testkit.TestDatabase;

/** An overdue limit is late immediately, unless it ended since the register was last followed. */
class GraceTest {
    private static final Instant NOW = Instant.parse("2026-11-18T08:00:00Z");
    private static final String BODY = "19-05443";

    private final TestDatabase database = TestDatabase.create();
    private final Events events = new Events();
    private final Path keys;

    GraceTest(@TempDir Path keys) {
        this.keys = keys;
    }

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    @Test
    void isLateAtOnceWhenAYearIsLoaded() throws Exception {
        opened(1, "2026-01-05", "2026-01-19");
        opened(2, "2026-10-01", "2026-10-15");
        opened(3, "2026-11-17", "2026-12-01");

        assertThat(limits()).isEqualTo(new Punctuality(BODY, 0, 2, 0, 1, 0.0, LocalDate.of(2026, 1, 19)));
    }

    @Test
    void waitsForWhatWasDoneSinceTheRegisterWasLastKept() throws Exception {
        opened(1, "2026-10-01", "2026-11-12");
        opened(2, "2026-10-02", "2026-11-13");
        opened(3, "2026-10-03", "2026-11-17");
        opened(4, "2026-11-13", "2026-11-27");

        assertThat(limits()).isEqualTo(new Punctuality(BODY, 0, 1, 2, 1, 0.0, LocalDate.of(2026, 11, 12)));
    }

    @Test
    void countsAnActAsKeepingTheRegister() throws Exception {
        opened(1, "2026-10-01", "2026-11-12");
        opened(2, "2026-10-02", "2026-12-31");
        events.write(Events.caseId(2), "case.accepted.v1", accepted -> accepted.put("on", "2026-11-16"));

        assertThat(limits().late()).isEqualTo(1);
        assertThat(limits().justEnded()).isZero();
    }

    private Punctuality limits() throws Exception {
        Filling.fill(database.get(), events.written());
        try (var slice = new Slice(database.get(), keys, NOW)) {
            return slice.bean(DashboardReader.class)
                    .read(slice.grant(), BODY, 2026)
                    .punctuality()
                    .getFirst();
        }
    }

    private void opened(int number, String receivedOn, String dueOn) {
        var id = Events.caseId(number);
        var noon =
                LocalDate.parse(receivedOn).atTime(12, 0).atZone(LegalTime.ZONE).toInstant();
        events.receive(id, petition -> petition.put("receivedAt", noon.toString()));
        events.write(id, "petition.routed.v1");
        events.write(id, "case.opened.v1");
        events.write(
                id,
                "deadline.set.v1",
                limit -> limit.put("owedBy", BODY)
                        .put("dueOn", dueOn)
                        .put("statutoryDueOn", dueOn)
                        .put("dueAt", LegalTime.endOf(LocalDate.parse(dueOn)).toString()));
    }
}
