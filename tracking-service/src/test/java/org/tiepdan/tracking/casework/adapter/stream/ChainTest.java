package org.tiepdan.tracking.casework.adapter.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.adapter.stream.TopologyScenario.CASE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.at;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.chain.ChainLink;
import org.tiepdan.eventing.chain.RecordDigest;
import org.tiepdan.tracking.casework.adapter.stream.ScenarioDriver.Written;

/** Every event of a case follows the previous one, whatever its cause. */
class ChainTest {
    private static final CaseId OTHER = new CaseId("ffffffffffffffffffffffffffffffff");

    @TempDir
    Path folder;

    private TopologyScenario cases;

    @BeforeEach
    void start() {
        cases = new TopologyScenario(folder.resolve("one"), at("2026-07-01T09:16"), 500);
    }

    @AfterEach
    void stop() {
        cases.close();
    }

    @Test
    void chainsFactsCommandsAndWhatTheClockBrings() {
        cases.routed()
                .command("acceptance", "k-1", "2026-07-01")
                .command("acceptance", "k-2", "2026-07-01")
                .clockAt(at("2026-07-30T01:00"))
                .clockAt(at("2026-10-01T00:00"));
        var events = cases.events();

        assertThat(events)
                .extracting(Written::type)
                .contains("case.accepted.v1", "command.rejected.v1", "deadline.approaching.v1", "deadline.missed.v1");
        assertChained(events);
    }

    @Test
    void goesOnAfterARestart() {
        cases.routed().command("acceptance", "k-1", "2026-07-01").command("acceptance", "k-2", "2026-07-01");
        var events = new ArrayList<>(cases.events());
        cases = cases.restartedAt(folder.resolve("two"), at("2026-07-02T09:00"));

        cases.command("decision", "k-3", "2026-07-02", "number", "1/QĐ", "settlement", "RIGHT")
                .clockAt(at("2026-10-01T00:00"));
        events.addAll(cases.events());

        assertThat(events).extracting(Written::type).contains("command.rejected.v1", "case.decided.v1");
        assertChained(events);
    }

    @Test
    void givesEachCaseAChainOfItsOwn() {
        cases.routed().routed(OTHER, _ -> {}).command("acceptance", "k-1", "2026-07-01");
        var events = cases.events();

        assertChained(events.stream()
                .filter(written -> written.envelope().subject().equals(CASE))
                .toList());
        assertChained(events.stream()
                .filter(written -> written.envelope().subject().equals(OTHER))
                .toList());
    }

    @Test
    void keepsTheChainOfAClosedCase() {
        cases.routed().command("withdrawal", "k-1", "2026-07-01").command("acceptance", "k-2", "2026-07-01");
        var events = cases.events();

        assertThat(events).extracting(Written::type).contains("case.closed.v1").endsWith("command.rejected.v1");
        assertChained(events);
    }

    private static void assertChained(List<Written> events) {
        var link = ChainLink.NONE;
        assertThat(events).hasSizeGreaterThan(2);
        for (var written : events) {
            assertThat(ChainLink.followedBy(written.headers()))
                    .as(written.type())
                    .isEqualTo(link);
            var digest =
                    RecordDigest.of(EventRecords.key(written.envelope().subject()), written.value(), written.headers());
            link = new ChainLink(Objects.requireNonNull(link).index() + 1, ChainLink.text(digest));
        }
    }
}
