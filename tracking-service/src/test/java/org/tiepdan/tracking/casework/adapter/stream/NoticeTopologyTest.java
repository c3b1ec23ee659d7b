package org.tiepdan.tracking.casework.adapter.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.rules.CaseSpec.at;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.tracking.casework.adapter.stream.ScenarioDriver.Written;
import org.tiepdan.tracking.casework.rules.Notices;

/** A notice is announced while cases are open: the clock recounts their limits, a few cases at each check. */
class NoticeTopologyTest {
    private static final int CASES = 5;
    private static final int BUDGET = 2;

    @TempDir
    Path folder;

    @TempDir
    Path another;

    private TopologyScenario withCases() {
        var scenario = new TopologyScenario(folder, at("2026-07-02T08:00"), BUDGET);
        cases().forEach(id -> scenario.routed(id, _ -> {}));
        looks(scenario, at("2026-07-02T08:00"));
        scenario.clockAt(at("2026-07-02T08:01"));
        scenario.events();
        return scenario;
    }

    private static List<CaseId> cases() {
        return IntStream.range(0, CASES)
                .mapToObj(number -> new CaseId(Integer.toString(number + 1).repeat(32)))
                .toList();
    }

    /** The driver runs one check for each step of its clock. */
    private static void looks(TopologyScenario scenario, Instant since) {
        IntStream.rangeClosed(1, 2 * CASES).forEach(second -> scenario.clockAt(since.plusSeconds(second)));
    }

    private static List<Written> revised(List<Written> events) {
        return events.stream()
                .filter(event -> event.type().equals("deadline.revised.v1"))
                .filter(event -> event.payload().get("ruleId").stringValue().equals("KN-ACCEPT-1"))
                .toList();
    }

    @Test
    void eachMovedLimitIsOneEventThatNamesTheNotice() {
        try (var scenario = withCases()) {
            looks(scenario.announced(Notices.days("1/TB", "2026-07-08")), at("2026-07-02T08:01"));

            assertThat(revised(scenario.events()))
                    .hasSize(CASES)
                    .allSatisfy(event -> {
                        assertThat(event.payload().get("notice").stringValue()).isEqualTo("1/TB");
                        assertThat(event.payload().get("cause").stringValue()).isEqualTo("law.changed");
                    })
                    .extracting(event -> event.envelope().id())
                    .doesNotHaveDuplicates();
            looks(scenario, at("2026-07-02T08:02"));
            assertThat(revised(scenario.events())).isEmpty();
        }
    }

    /** The process ends after one check has counted two cases; the next one counts the others and none twice. */
    @Test
    void anEndInTheMiddleNeitherLosesNorDoubles() {
        var events = new ArrayList<Written>();
        var before = withCases().announced(Notices.days("1/TB", "2026-07-08"));
        before.clockAt(at("2026-07-02T08:01").plusSeconds(1));
        events.addAll(revised(before.events()));
        assertThat(events).hasSizeBetween(1, BUDGET);

        try (var after = before.restartedAt(another, at("2026-07-02T08:05"))) {
            looks(after, at("2026-07-02T08:05"));
            events.addAll(revised(after.events()));
        }

        assertThat(events).hasSize(CASES);
        var ids = new HashSet<String>();
        events.forEach(event -> ids.add(event.envelope().id()));
        assertThat(ids).hasSize(CASES);
    }
}
