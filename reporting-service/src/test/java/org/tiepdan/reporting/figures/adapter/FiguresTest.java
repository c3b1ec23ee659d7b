package org.tiepdan.reporting.figures.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.reporting.projection.adapter.Filling;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.Slice;
import org.tiepdan.reporting.testkit.TestDatabase;
import tools.jackson.databind.node.ObjectNode;

class FiguresTest {
    private final TestDatabase database = TestDatabase.create();
    private final Events events = new Events();

    @TempDir
    Path keys;

    @BeforeEach
    void fill() {
        events.open(Events.caseId(1));
        events.settle(Events.caseId(2));
        events.open(Events.caseId(3));
        events.write(Events.caseId(3), "deadline.missed.v1");
        events.receive(Events.caseId(4), petition -> petition.put("type", "FEEDBACK"));
        events.write(Events.caseId(4), "petition.triage-requested.v1");
        events.receive(Events.caseId(5), petition -> petition.put("type", "FEEDBACK"));
        events.write(Events.caseId(6), "case.opened.v1");
        Filling.fill(database.get(), events.written());
        Filling.move(database.get(), "intake.petition-events.v1", 3, 5);
        Filling.move(database.get(), "routing.case-events.v1", 3, 8);
        Filling.move(database.get(), "tracking.case-events.v1", 3, 17);
    }

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    @Test
    void countsEveryPetitionFromTwoSides() {
        try (var slice = new Slice(database.get(), keys, Slice.NOW)) {
            assertThat(slice.get("/api/v1/ledger").json()).isEqualTo(Slice.documented("ledger"));
        }
    }

    @Test
    void sumsUpByTypeOutcomeAndStateWithWhatIsLateAndStillOpen() {
        try (var slice = new Slice(database.get(), keys, Instant.parse("2026-07-10T17:00:00Z"))) {
            assertThat(slice.get("/api/v1/reports/summary?from=2026-07-01&to=2026-09-30")
                            .json())
                    .isEqualTo(Slice.documented("summary"));
        }
    }

    @Test
    void sumsUpAllCasesAsThoseOfAnyPeriodThatHoldsThem() {
        for (var now : List.of("2026-07-10T17:00:00Z", "2026-07-08T08:00:00Z", "2027-01-01T00:00:00Z")) {
            try (var slice = new Slice(database.get(), keys, Instant.parse(now))) {
                var all = slice.get("/api/v1/reports/summary").json();
                var period = (ObjectNode) slice.get("/api/v1/reports/summary?from=1900-01-01&to=2099-12-31")
                        .json();

                assertThat(all).isEqualTo(period.without(List.of("from", "to")));
                assertThat(all.get("received").asInt()).isEqualTo(5);
            }
        }
    }

    @Test
    void countsForABodyWhatItHasAndWhatItOwes() {
        try (var slice = new Slice(database.get(), keys, Slice.NOW)) {
            var commune = slice.get("/api/v1/reports/summary?body=19-05443").json();
            var board = slice.get("/api/v1/reports/summary?body=19-btcd").json();

            assertThat(commune.get("received").asInt()).isEqualTo(3);
            assertThat(commune.get("limits").get("openInTime").asInt()).isEqualTo(1);
            assertThat(commune.get("limits").get("onTimePercent").asDouble()).isEqualTo(50.0);
            assertThat(board.get("received").asInt()).isEqualTo(5);
            assertThat(board.get("limits").has("onTimePercent")).isFalse();
            assertThat(slice.get("/api/v1/reports/summary?body=nobody&to=x").status())
                    .isEqualTo(422);
        }
    }
}
