package org.tiepdan.reporting.figures.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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
import tools.jackson.databind.node.ObjectNode;

/** Reports count petitions (đơn) and matters (vụ việc) separately, whatever their period. */
class SplitFiguresTest {
    private static final CaseId WHOLE = Events.caseId(2);
    private static final LocalDate FIRST = LocalDate.parse("2026-07-01");
    private static final int DAYS = 3;

    private final TestDatabase database = TestDatabase.create();
    private final Events events = new Events();

    @TempDir
    Path keys;

    @BeforeEach
    void fill() {
        events.open(Events.caseId(1));
        events.receive(
                WHOLE,
                petition -> petition.put("type", "MIXED")
                        .put("receivedAt", "2026-07-02T02:15:00Z")
                        .remove("respondent"));
        matter(Events.caseId(3));
        matter(Events.caseId(4));
        events.write(
                WHOLE,
                "case.split.v1",
                split -> split.putArray("matters")
                        .add(Events.caseId(3).value())
                        .add(Events.caseId(4).value()));
        Filling.fill(database.get(), events.written());
    }

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    @Test
    void aPeriodThatHoldsEveryDayIsTheSumOfTheDaysAndOfAll() {
        try (var slice = new Slice(database.get(), keys, Slice.NOW)) {
            var all = slice.get("/api/v1/reports/summary").json();
            var period = (ObjectNode) summary(slice, FIRST, FIRST.plusDays(DAYS));
            var days = FIRST.datesUntil(FIRST.plusDays(DAYS + 1L))
                    .map(day -> summary(slice, day, day))
                    .toList();

            assertThat(all.get("received").asLong()).isEqualTo(2);
            assertThat(all.get("matters").asLong()).isEqualTo(3);
            assertThat(period.without(List.of("from", "to"))).isEqualTo(all);
            assertThat(sum(days, "received")).isEqualTo(2);
            assertThat(sum(days, "matters")).isEqualTo(3);
        }
    }

    private void matter(CaseId id) {
        events.write(
                id,
                "petition.routed.v1",
                routed -> routed.put("type", "COMPLAINT")
                        .put("parent", WHOLE.value())
                        .put("channel", "POST")
                        .put("receivedAt", "2026-07-02T02:15:00Z")
                        .put("subject", "Đất đai"));
    }

    private static JsonNode summary(Slice slice, LocalDate from, LocalDate to) {
        return slice.get("/api/v1/reports/summary?from=" + from + "&to=" + to).json();
    }

    private static long sum(List<JsonNode> summaries, String member) {
        return summaries.stream()
                .mapToLong(summary -> summary.get(member).asLong())
                .sum();
    }
}
