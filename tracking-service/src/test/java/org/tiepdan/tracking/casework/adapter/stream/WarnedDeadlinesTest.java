package org.tiepdan.tracking.casework.adapter.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.adapter.stream.TopologyScenario.CASE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.at;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.tracking.casework.adapter.stream.ScenarioDriver.Written;

/** The clock alone, before anything falls due; it checks three limits at a time. */
class WarnedDeadlinesTest {
    @TempDir
    Path folder;

    private TopologyScenario cases;

    @BeforeEach
    void start() {
        cases = new TopologyScenario(folder, at("2026-07-01T09:16"), 3);
    }

    @AfterEach
    void stop() {
        cases.close();
    }

    /** Not in person, so that one limit runs, to 2026-07-10. */
    private void routed(CaseId id) {
        cases.routed(id, routed -> routed.put("channel", "POST"));
    }

    private List<Written> warnings(Instant now) {
        cases.events();
        cases.clockAt(now);
        return cases.events();
    }

    @Test
    void warnsBecauseTheLimitWasSet() {
        routed(CASE);
        var set = cases.events().getLast();

        assertThat(warnings(at("2026-07-07T00:00"))).singleElement().satisfies(warning -> {
            assertThat(warning.type()).isEqualTo("deadline.approaching.v1");
            assertThat(warning.payload().get("ruleId").stringValue()).isEqualTo("KN-ACCEPT-1");
            assertThat(warning.payload().get("workingDaysLeft").intValue()).isEqualTo(3);
            assertThat(warning.payload().get("noticedAt").stringValue()).isEqualTo("2026-07-06T17:00:00Z");
            assertThat(warning.envelope().causationId())
                    .isEqualTo(set.envelope().id());
        });
        assertThat(cases.meters()
                        .get("deadlines.approaching")
                        .tags("rule", "KN-ACCEPT-1", "days", "3")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void looksAtOneMomentOfALimitAtATime() {
        routed(CASE);
        assertThat(cases.indexed()).isEqualTo(1);

        var three = warnings(at("2026-07-07T00:00"));
        assertThat(cases.indexed()).isEqualTo(1);
        var one = warnings(at("2026-07-09T00:00"));
        assertThat(cases.indexed()).isEqualTo(1);
        assertThat(warnings(at("2026-07-11T00:00"))).extracting(Written::type).containsExactly("deadline.missed.v1");

        assertThat(cases.indexed()).isZero();
        assertThat(three.getFirst().envelope().id())
                .isNotEqualTo(one.getFirst().envelope().id());
    }

    @Test
    void warnsOnceOverARestart() {
        routed(CASE);
        assertThat(warnings(at("2026-07-07T00:00"))).hasSize(1);

        cases = cases.restartedAt(folder.resolve("restarted"), at("2026-07-08T08:00"));

        assertThat(warnings(at("2026-07-08T09:00"))).isEmpty();
        assertThat(warnings(at("2026-07-09T00:00"))).hasSize(1);
    }

    @Test
    void catchesUpWithTheWarningNearestToTheEnd() {
        routed(CASE);

        cases = cases.restartedAt(folder.resolve("restarted"), at("2026-07-09T08:00"));

        assertThat(warnings(at("2026-07-09T08:00").plusSeconds(1)))
                .singleElement()
                .satisfies(warning -> assertThat(
                                warning.payload().get("workingDaysLeft").intValue())
                        .isEqualTo(1));
    }

    @Test
    void forgetsAWarningWhoseLimitWasMet() {
        routed(CASE);
        cases.clockAt(at("2026-07-02T08:00")).command("acceptance", "k-1", "2026-07-02");

        assertThat(warnings(at("2026-07-09T00:00"))).isEmpty();
    }

    @Test
    void warnsOfNoMoreThanItsBudgetAtOnceButOfAllInTheEnd() {
        IntStream.range(1, 6).mapToObj(i -> new CaseId("%032x".formatted(i))).forEach(this::routed);

        assertThat(warnings(at("2026-07-07T00:00"))).hasSize(3);
        assertThat(warnings(at("2026-07-07T00:00").plusSeconds(1))).hasSize(2);
    }

    /** As if an earlier instance had run with warnings disabled. */
    private void setWithoutWarnings(List<CaseId> ids) {
        cases.close();
        cases = new TopologyScenario(
                folder.resolve("before"), at("2026-07-01T09:16"), 3, Duration.ofMinutes(1), List.of());
        ids.forEach(this::routed);
        cases = cases.restartedAt(folder.resolve("after"), at("2026-07-02T07:59"));
    }

    @Test
    void warnsOfLimitsThatAnEarlierProgramSet() {
        setWithoutWarnings(List.of(CASE));

        assertThat(warnings(at("2026-07-02T08:00"))).isEmpty();
        assertThat(cases.indexed()).isEqualTo(1);

        assertThat(warnings(at("2026-07-07T00:00")))
                .extracting(Written::type)
                .containsExactly("deadline.approaching.v1");
        assertThat(warnings(at("2026-07-11T00:00"))).extracting(Written::type).contains("deadline.missed.v1");
    }

    @Test
    void plansMoreCasesThanItLooksAtATime() {
        var ids = IntStream.range(1, 8)
                .mapToObj(i -> new CaseId("%032x".formatted(i)))
                .toList();
        setWithoutWarnings(ids);

        IntStream.range(0, 3).forEach(i -> cases.clockAt(at("2026-07-02T08:00").plusSeconds(i)));

        assertThat(ids)
                .allSatisfy(id -> assertThat(
                                cases.stored(id).file().deadlines().getLast().lookAt())
                        .isEqualTo(at("2026-07-07T00:00")));
        assertThat(cases.indexed()).isEqualTo(7);
    }
}
