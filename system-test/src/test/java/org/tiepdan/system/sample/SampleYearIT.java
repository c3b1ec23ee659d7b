package org.tiepdan.system.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tiepdan.system.harness.Http;
import org.tiepdan.system.harness.Launcher;
import org.tiepdan.system.harness.RunOrder;
import org.tiepdan.system.harness.SharedSystem;
import org.tiepdan.system.harness.Visitor;
import tools.jackson.databind.JsonNode;

/** {@code ./run} as a newcomer starts it: the register contains the sample year, and all ways of counting agree. */
@Order(RunOrder.NOTHING_BUT_THE_SAMPLE)
@ExtendWith(SharedSystem.Provider.class)
class SampleYearIT {
    private static Launcher run;
    private static RawCounts raw;
    private static Visitor leader;

    @BeforeAll
    static void count(SharedSystem system) {
        run = system.run();
        raw = new RawCounts(run.log());
        leader = Visitor.signIn(system, "leader-ubnd");
    }

    @Test
    void everySamplePetitionIsInTheRegisterAndNothingIsUnaccounted() throws IOException {
        var ledger = get("/api/v1/ledger");

        assertThat(raw.received()).isEqualTo(sampleLines()).isGreaterThanOrEqualTo(600);
        assertThat(ledger.get("received").longValue()).isEqualTo(raw.received());
        assertThat(ledger.get("unaccounted").longValue()).isZero();
        assertThat(ledger.get("orphans").longValue()).isZero();
    }

    @Test
    void ledgerSummaryAndTheRawLogsCountTheSame() {
        // Limits missed long ago are still being judged.
        await().atMost(Duration.ofMinutes(4)).untilAsserted(() -> {
            raw = new RawCounts(run.log());
            var ledger = get("/api/v1/ledger");
            var summary = get("/api/v1/reports/summary");

            assertThat(counts(summary.get("byState"))).isEqualTo(raw.byState());
            assertThat(counts(summary.get("byType"))).isEqualTo(raw.byType());
            assertThat(counts(summary.get("byClosing"))).isEqualTo(raw.byClosing());
            assertThat(counts(ledger.get("closed"))).isEqualTo(raw.byClosing());
            assertThat(ledger.get("inTriage").longValue())
                    .isEqualTo(raw.byState().getOrDefault("IN_TRIAGE", 0L));
            assertThat(limits(summary.get("limits"))).isEqualTo(raw.limitsByState());
        });
    }

    @Test
    void theLeadersPageShowsWhatTheRawLogsHold() {
        var shown = LedgerOnThePage.read(leader.page("/"));

        assertThat(shown.get("")).isEqualTo(raw.received());
        raw.byState().entrySet().stream()
                .filter(state -> !state.getKey().equals("CLOSED"))
                .forEach(state -> assertThat(shown).containsEntry("state=" + state.getKey(), state.getValue()));
        raw.byClosing().forEach((how, count) -> assertThat(shown).containsEntry("closedAs=" + how, count));
    }

    @Test
    void registerNumbersHaveNoGap() {
        Register.assertGapless(raw.registerNumbers());
    }

    @Test
    void noActOfTheSampleIsRefused() {
        assertThat(run.log().readAll("tracking.case-events.v1").stream()
                        .filter(written -> RawCounts.type(written).equals("command.rejected.v1"))
                        .map(written -> new String(written.value(), StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void mostLimitsWereKeptAlthoughTheRegisterWasTypedInAfterwards() {
        var limits = raw.limitsByState();

        assertThat(limits.get("MET")).isGreaterThan(3 * limits.getOrDefault("MISSED", 0L));
    }

    private static long sampleLines() throws IOException {
        var file = Path.of(System.getProperty("tiepdan.root", "..")).resolve("samples/petitions.ndjson");
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank()).count();
        }
    }

    private static SortedMap<String, Long> counts(JsonNode node) {
        var counts = new TreeMap<String, Long>();
        node.properties()
                .forEach(each -> counts.put(each.getKey(), each.getValue().longValue()));
        return counts;
    }

    private static Map<String, Long> limits(JsonNode node) {
        var limits = new TreeMap<String, Long>();
        limits.put("MET", node.get("met").longValue());
        limits.put("MISSED", node.get("missed").longValue());
        limits.put(
                "OPEN",
                node.get("openOverdue").longValue() + node.get("openInTime").longValue());
        limits.put("CANCELLED", node.get("cancelled").longValue());
        limits.values().removeIf(count -> count == 0);
        return limits;
    }

    private static JsonNode get(String path) {
        return Http.get(run.reporting(path)).body();
    }
}
