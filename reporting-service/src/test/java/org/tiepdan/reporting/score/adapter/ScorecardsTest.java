package org.tiepdan.reporting.score.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Role;
import org.tiepdan.reporting.projection.adapter.Filling;
import org.tiepdan.reporting.score.reckon.Figure;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.Slice;
import org.tiepdan.reporting.testkit.TestDatabase;

/** From the logs to the answer. */
class ScorecardsTest {
    private static final Instant NOW = Instant.parse("2026-08-01T03:00:00Z");
    private static final int OPEN = 12;
    private static final int SETTLED = 9;

    private final TestDatabase database = TestDatabase.create();
    private final Events events = new Events();

    @TempDir
    Path keys;

    @BeforeEach
    void fill() {
        int number = 0;
        for (int i = 0; i < OPEN; i++) {
            events.open(Events.caseId(number++));
        }
        for (int i = 0; i < SETTLED; i++) {
            events.settle(Events.caseId(number++));
        }
        var denunciation = Events.caseId(number);
        events.receive(
                denunciation,
                petition -> petition.put("type", "DENUNCIATION")
                        .putObject("respondent")
                        .put("body", "19-ubnd")
                        .put("role", "HEAD"));
        Filling.fill(database.get(), events.written());
    }

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    private Slice slice() {
        return new Slice(database.get(), keys, NOW);
    }

    @Test
    void eachFigureIsAsLongAsItsList() {
        try (var slice = slice()) {
            int compared = 0;
            for (var card :
                    slice.get("/api/v1/scorecards?period=2026-Q3").json().get("bodies")) {
                var figures = card.get("counts").get("figures");
                for (var figure : Figure.values()) {
                    var list = slice.get(
                                    "/api/v1/scorecards/cases?period=2026-Q3&figure={figure}&body={body}",
                                    figure,
                                    card.get("body").asString())
                            .json();
                    if (figures.has(figure.name())) {
                        compared++;
                        assertThat(list.get("total").asInt())
                                .isEqualTo(figures.get(figure.name()).asInt());
                    }
                    assertThat(list.get("items").size())
                            .isEqualTo(list.get("total").asInt());
                }
            }
            assertThat(compared).isGreaterThan(20);
        }
    }

    @Test
    void openCasesWhoseLimitIsPastAreLateByTheBodyThatOwesIt() {
        try (var slice = slice()) {
            var card = slice.get("/api/v1/scorecards?period=2026-Q3&body=19-05443")
                    .json()
                    .get("bodies")
                    .get(0);

            assertThat(card.at("/counts/figures/OPEN_LATE").asInt()).isEqualTo(OPEN);
            assertThat(card.at("/counts/figures/LATE_BY_ITSELF").asInt()).isEqualTo(OPEN);
            assertThat(card.at("/counts/reasons/0/step").isMissingNode()).isFalse();
        }
    }

    @Test
    void pagesFollowEachOtherWithoutAGap() {
        try (var slice = slice()) {
            var seen = new ArrayList<String>();
            var address = "/api/v1/scorecards/cases?period=2026-Q3&figure=RECEIVED&body=19-05443&limit=5";
            var next = "";
            do {
                var page = slice.get(address + (next.isEmpty() ? "" : "&cursor=" + next))
                        .json();
                page.get("items").forEach(item -> seen.add(item.get("caseId").asString()));
                next = page.path("next").asString("");
            } while (!next.isEmpty());

            assertThat(seen).hasSize(OPEN + SETTLED).doesNotHaveDuplicates();
        }
    }

    @Test
    void aDenunciationCountsForWhoMayKnowOfItAndItsLookIsRecorded() {
        var inspector = new Caller("cb-7", Set.of(Role.INSPECTOR), Set.of("19-thanh-tra"));
        try (var slice = slice()) {
            var of = "/api/v1/scorecards/cases?period=2026-Q3&figure=RECEIVED";
            int seenByTheDenounced = slice.get(of).json().get("total").asInt();
            int seenByNobody = slice.as(inspector).get(of).json().get("total").asInt();

            assertThat(seenByNobody).isZero();
            assertThat(slice.looks()).isEmpty();
            var board = new Caller("cb-8", Set.of(Role.LEADER), Set.of("19-btcd"));
            slice.as(board).get(of);
            assertThat(slice.looks()).hasSize(1);
            assertThat(seenByTheDenounced).isGreaterThanOrEqualTo(OPEN + SETTLED);
        }
    }

    @Test
    void faultsAreAllNamed() {
        try (var slice = slice()) {
            assertThat(slice.get("/api/v1/scorecards?period=2026-Q9").status()).isEqualTo(422);
            assertThat(slice.get("/api/v1/scorecards?from=2026-09-01&to=2026-08-01")
                            .status())
                    .isEqualTo(422);
            assertThat(slice.get("/api/v1/scorecards?period=2026-Q3&from=2026-08-01")
                            .status())
                    .isEqualTo(422);
            assertThat(slice.get("/api/v1/scorecards?knownAt=yesterday").status())
                    .isEqualTo(422);
            assertThat(slice.get("/api/v1/scorecards/cases?period=2026-Q3").status())
                    .isEqualTo(422);
            assertThat(slice.get("/api/v1/forecast?days=11").status()).isEqualTo(422);
            assertThat(slice.get("/api/v1/radar?on=2026-08-02").status()).isEqualTo(422);
            assertThat(slice.as(new Caller("cb-9", Set.of(Role.LEADER), Set.of("19-05710")))
                            .get("/api/v1/scorecards?body=19-05443")
                            .status())
                    .isEqualTo(403);
        }
    }
}
